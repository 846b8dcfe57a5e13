package dicta.corpus;

import dicta.attribution.Stance;
import dicta.corpus.Grouping.Link;
import dicta.corpus.Resolution.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works out, across articles, which statements report one utterance, which claims they make, who
 * denies them, and which contradict each other. The order of the articles makes no difference. Time
 * grows nearly linearly with the number of statements, see {@link Candidates}.
 */
public final class Resolver {
  /** Mean score that the members of two groups must reach to be joined. */
  private static final double AGREEMENT = 0.3;

  /** Likeness from which contents of different speakers are looked at for claims and denials. */
  private static final double ALIKE = 0.33;

  /** Likeness below which a pair is not looked at any further. */
  private static final double LOOK = 0.2;

  private Resolver() {}

  public static Resolution resolve(Collection<ReadArticle> articles) {
    List<StatementDigest> digests = new ArrayList<>();
    articles.forEach(article -> digests.addAll(Digests.of(article)));
    return resolveDigests(digests);
  }

  public static Resolution resolveDigests(Collection<StatementDigest> digests) {
    // one version may stand under several ids: its statements count once
    TreeMap<StatementId, StatementDigest> distinct = new TreeMap<>();
    digests.forEach(digest -> distinct.putIfAbsent(digest.id(), digest));
    Vocabulary vocabulary = new Vocabulary(distinct.values());
    List<Indexed> statements = new ArrayList<>(distinct.size());
    Set<StatementId> performing = performing(distinct.values());
    for (StatementDigest digest : distinct.values()) {
      boolean performs = performing.contains(digest.id());
      boolean selfReport = isSelfReport(digest, distinct);
      statements.add(Indexed.of(digest, statements.size(), vocabulary, performs, selfReport));
    }
    List<Link> links = new ArrayList<>(sameActs(statements));
    List<int[]> alike = new ArrayList<>();
    Candidates.of(statements, vocabulary)
        .forEachPair(
            (a, b) -> {
              Overlap overlap = Overlap.of(a, b, vocabulary);
              if (overlap.base() < LOOK) {
                return;
              }
              double score = UtteranceScore.of(a, b, overlap);
              if (score >= UtteranceScore.LINK) {
                links.add(new Link(a.index(), b.index(), score, "content"));
              } else if (isAlike(a, b, overlap)) {
                alike.add(new int[] {a.index(), b.index()});
              }
            });
    double[] weights = statements.stream().mapToDouble(Indexed::weight).toArray();
    Grouping utterances = new Grouping(weights);
    utterances.join(
        links,
        0.9,
        AGREEMENT,
        (i, j) -> UtteranceScore.agreement(statements.get(i), statements.get(j), vocabulary));
    ClaimTable claims = new ClaimTable(statements, vocabulary, utterances);
    claims.share(alike);
    claims.deny(new DenialFinder(statements, vocabulary).find(alike));
    return new Resolution(
        utterances(statements, utterances),
        claims.claims(),
        claims.denials(),
        claims.contradictions(new ContradictionFinder(statements, vocabulary).find(alike)));
  }

  /** The quotations that demand something by what is said in them. */
  private static Set<StatementId> performing(Collection<StatementDigest> digests) {
    Set<StatementId> performing = new HashSet<>();
    for (StatementDigest digest : digests) {
      boolean demand = digest.stance() == Stance.DEMAND || digest.stance() == Stance.PROPOSE;
      if (demand && digest.sameAct() != null) {
        performing.add(digest.sameAct());
      }
    }
    return performing;
  }

  private static boolean isSelfReport(
      StatementDigest digest, Map<StatementId, StatementDigest> all) {
    StatementDigest outer = digest.partOf() == null ? null : all.get(digest.partOf());
    return outer != null
        && digest.sameAct() == null
        && !Collections.disjoint(outer.speakers(), digest.speakers());
  }

  private static boolean isAlike(Indexed a, Indexed b, Overlap overlap) {
    Kinship kinship = Kinship.of(a, b);
    return (kinship == Kinship.OTHER || kinship == Kinship.UNKNOWN) && overlap.base() >= ALIKE;
  }

  private static List<Link> sameActs(List<Indexed> statements) {
    Map<StatementId, Integer> indexes = new HashMap<>();
    statements.forEach(one -> indexes.put(one.digest().id(), one.index()));
    List<Link> links = new ArrayList<>();
    for (Indexed one : statements) {
      Integer other = indexes.get(one.digest().sameAct());
      if (other != null) {
        boolean nested = one.digest().sameAct().equals(one.digest().partOf());
        int low = Math.min(one.index(), other);
        int high = Math.max(one.index(), other);
        links.add(new Link(low, high, 0.9, nested ? "performative" : "colon"));
      }
    }
    return links;
  }

  private static List<Utterance> utterances(List<Indexed> statements, Grouping groups) {
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (groups.find(i) == i) {
        List<StatementId> members =
            groups.members(i).stream().map(m -> statements.get(m).digest().id()).toList();
        utterances.add(new Utterance(members.get(0), members, groups.weakest(i), groups.method(i)));
      }
    }
    utterances.sort(Comparator.comparing(Utterance::key));
    return utterances;
  }
}
