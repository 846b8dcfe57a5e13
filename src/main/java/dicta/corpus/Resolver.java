package dicta.corpus;

import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works out, across articles, which statements report one utterance, which claims they make, who
 * denies them, and which contradict each other: blocking ({@link Blocking}), comparison of pairs
 * ({@link Comparison}), grouping ({@link #component}). The order of the articles makes no
 * difference. Time grows nearly linearly with the number of statements.
 */
public final class Resolver {
  private Resolver() {}

  public static Resolution resolve(Collection<ReadArticle> articles) {
    List<StatementDigest> digests = new ArrayList<>();
    articles.forEach(article -> digests.addAll(Digests.of(article)));
    return resolveDigests(digests);
  }

  /** The whole resolution of a corpus in memory. */
  public static Resolution resolveDigests(Collection<StatementDigest> digests) {
    Map<String, List<Profile>> articles = articles(digests);
    List<Profile> statements =
        articles.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Profile::id))
            .toList();
    List<Link> links = new ArrayList<>();
    List<Link> shared = new ArrayList<>();
    Map<List<StatementId>, Conflict> conflicts = new HashMap<>();
    Map<StatementId, List<Profile>> alike = new HashMap<>();
    new Candidates(statements)
        .forEachPair(
            (a, b) -> {
              Comparison comparison = Comparison.of(a, b);
              switch (comparison.kind()) {
                case NONE -> {}
                case LINK -> links.add(new Link(a.id(), b.id(), comparison.score(), "content"));
                case ALIKE -> {
                  alike.computeIfAbsent(a.id(), id -> new ArrayList<>()).add(b);
                  alike.computeIfAbsent(b.id(), id -> new ArrayList<>()).add(a);
                  double score = SharedClaim.score(a, b);
                  if (score >= SharedClaim.SHARED) {
                    shared.add(new Link(a.id(), b.id(), score, "content"));
                  }
                  Conflict conflict = ContradictionFinder.between(a, b);
                  if (conflict != null) {
                    conflicts.put(List.of(a.id(), b.id()), conflict);
                  }
                }
              }
            });
    List<Answer> answers = new ArrayList<>();
    for (List<Profile> article : articles.values()) {
      links.addAll(ArticleLinks.of(article));
      for (Conflict conflict : ContradictionFinder.within(article)) {
        conflicts.putIfAbsent(List.of(conflict.first(), conflict.second()), conflict);
      }
      for (Profile one : article) {
        Answer answer =
            DenialFinder.mayDeny(one.digest())
                ? DenialFinder.of(one, article, alike.getOrDefault(one.id(), List.of()))
                : null;
        if (answer != null) {
          answers.add(answer);
        }
      }
    }
    return Component.resolve(
        statements, new Joints(links, shared, answers, List.copyOf(conflicts.values())));
  }

  private static Map<String, List<Profile>> articles(Collection<StatementDigest> digests) {
    Map<String, TreeMap<StatementId, StatementDigest>> distinct = new TreeMap<>();
    for (StatementDigest digest : digests) {
      // one version may stand under several ids: its statements count once
      distinct
          .computeIfAbsent(digest.id().sha16(), sha -> new TreeMap<>())
          .putIfAbsent(digest.id(), digest);
    }
    Map<String, List<Profile>> articles = new TreeMap<>();
    distinct.forEach(
        (sha16, statements) ->
            articles.put(
                sha16,
                Profile.of(
                    statements.values().stream()
                        .sorted(Comparator.comparingInt(StatementDigest::order))
                        .toList())));
    return articles;
  }

  /**
   * Resolves one connected component of statements, or any union of components.
   *
   * @param statements all statements of it
   * @param joints all joints between them
   */
  public static Resolution component(Collection<Profile> statements, Joints joints) {
    return Component.resolve(
        statements.stream().sorted(Comparator.comparing(Profile::id)).toList(), joints);
  }

  /**
   * Works out what changes when articles come and go, by looking only at what they touch.
   *
   * @param index the corpus before the change; it is not altered
   * @param gone versions that it will no longer hold, by the first 16 digits
   * @param come the statements of versions that it does not hold yet, article by article
   */
  public static ResolutionChange change(
      StatementIndex index, Set<String> gone, Collection<List<StatementDigest>> come) {
    return new ChangedRegion(index, gone, come).resolve();
  }
}
