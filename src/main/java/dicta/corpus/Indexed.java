package dicta.corpus;

import dicta.attribution.Stance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement as the resolver compares it.
 *
 * @param index its place among all statements, sorted by id
 * @param terms its distinct terms as numbers, ascending
 * @param negated those of them that are negated, ascending
 * @param directive whether it says what is to be done, in whatever words
 * @param selfReport whether its speaker reports it as an act of his at another time ("we said that
 *     we had warned them": the warning)
 * @param pairs its neighbouring terms, ascending
 * @param weight what its terms weigh together
 * @param parties everybody whose word it may be taken for: the speakers and those they speak for
 */
record Indexed(
    StatementDigest digest,
    int index,
    int[] terms,
    int[] negated,
    long[] pairs,
    double weight,
    boolean directive,
    boolean selfReport,
    List<String> parties) {
  /**
   * @param performing whether a statement inside it performs a demand
   */
  static Indexed of(
      StatementDigest digest,
      int index,
      Vocabulary vocabulary,
      boolean performing,
      boolean selfReport) {
    int[] terms = vocabulary.numbersOf(digest);
    double weight = 0;
    for (int term : terms) {
      weight += vocabulary.weight(term);
    }
    boolean directive =
        performing
            || DIRECTIVE.contains(digest.stance())
            || digest.content().obliging() && SAYING.contains(digest.stance());
    int[] negated = vocabulary.numbersOf(digest.content().negated());
    long[] pairs = vocabulary.pairsOf(digest);
    return new Indexed(
        digest, index, terms, negated, pairs, weight, directive, selfReport, parties(digest));
  }

  private static final Set<Stance> DIRECTIVE = EnumSet.of(Stance.DEMAND, Stance.PROPOSE);
  private static final Set<Stance> SAYING = EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CLAIM);

  private static List<String> parties(StatementDigest digest) {
    TreeSet<String> parties = new TreeSet<>(digest.speakers());
    parties.addAll(digest.behalf());
    return List.copyOf(parties);
  }

  List<String> speakers() {
    return digest.speakers();
  }

  /** Share of this one's negated terms that the other has without a negation, 0 to 1. */
  double negates(Indexed other) {
    if (negated.length == 0) {
      return 0;
    }
    long affirmed =
        Arrays.stream(negated)
            .filter(term -> Arrays.binarySearch(other.terms, term) >= 0)
            .filter(term -> Arrays.binarySearch(other.negated, term) < 0)
            .count();
    return (double) affirmed / negated.length;
  }

  boolean sameArticle(Indexed other) {
    return digest.id().sha16().equals(other.digest.id().sha16());
  }
}
