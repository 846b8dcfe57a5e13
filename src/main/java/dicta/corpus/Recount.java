package dicta.corpus;

import java.util.Comparator;

/**
 * Two counts of one thing. Which of them is right is not said.
 *
 * @param relation how they bear on each other
 * @param first the later count where one takes the other's place, else the one with the lower id
 * @param second the other
 * @param measure what both count
 * @param confidence how sure the relation is, 0 to 1
 * @param evidence what speaks for it, in words for people
 */
public record Recount(
    Relation relation,
    FigureId first,
    FigureId second,
    Measure measure,
    double confidence,
    String evidence) {
  /** What two counts of one thing may be to each other. */
  public enum Relation {
    /** One source, two times: the first takes the place of the second. */
    UPDATES,
    /** Two sources, one time, as far as the texts say, and both cannot hold. */
    CONFLICTS,
    /** Two sources, and both may hold: of different times, or "at least 9" and "14". */
    COMPATIBLE
  }

  static final Comparator<Recount> ORDER =
      Comparator.comparing(Recount::first)
          .thenComparing(Recount::second)
          .thenComparing(Recount::relation);
}
