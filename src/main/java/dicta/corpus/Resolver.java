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
    List<Joints> joints = new ArrayList<>();
    Map<StatementId, List<Profile>> alike = new HashMap<>();
    new Candidates(statements)
        .forEachPair(
            (a, b) -> {
              Comparison comparison = Comparison.of(a, b);
              if (comparison.kind() != Comparison.Kind.NONE) {
                joints.add(joints(a, b, comparison));
              }
              if (comparison.kind() == Comparison.Kind.ALIKE) {
                alike.computeIfAbsent(a.id(), id -> new ArrayList<>()).add(b);
                alike.computeIfAbsent(b.id(), id -> new ArrayList<>()).add(a);
              }
            });
    articles.values().forEach(article -> joints.add(joints(article, alike)));
    return Component.resolve(statements, Joints.together(joints));
  }

  /**
   * What a comparison joins.
   *
   * @param low the one with the lower id
   */
  public static Joints joints(Profile low, Profile high, Comparison comparison) {
    List<Link> links = new ArrayList<>();
    List<Link> shared = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    switch (comparison.kind()) {
      case NONE -> {}
      case LINK -> links.add(new Link(low.id(), high.id(), comparison.score(), "content"));
      case ALIKE -> {
        double score = SharedClaim.score(low, high);
        if (score >= SharedClaim.SHARED) {
          shared.add(new Link(low.id(), high.id(), score, "content"));
        }
        Conflict conflict = ContradictionFinder.between(low, high);
        if (conflict != null) {
          conflicts.add(conflict);
        }
      }
    }
    return new Joints(links, shared, List.of(), conflicts);
  }

  /**
   * What an article joins by itself, and what its statements deny.
   *
   * @param article all its statements, in order
   * @param alike for each that may deny something, those that it is alike to
   */
  public static Joints joints(List<Profile> article, Map<StatementId, List<Profile>> alike) {
    List<Answer> answers = new ArrayList<>();
    for (Profile one : article) {
      Answer answer =
          mayDeny(one)
              ? DenialFinder.of(one, article, alike.getOrDefault(one.id(), List.of()))
              : null;
      if (answer != null) {
        answers.add(answer);
      }
    }
    return new Joints(
        ArticleLinks.of(article), List.of(), answers, ContradictionFinder.within(article));
  }

  /** Whether a statement may deny another, so that those alike to it are looked at. */
  public static boolean mayDeny(Profile statement) {
    return DenialFinder.mayDeny(statement.digest());
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
