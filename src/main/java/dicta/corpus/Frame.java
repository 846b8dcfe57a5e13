package dicta.corpus;

import java.util.Collections;

/** How far two contents say something else in the same frame of words. */
final class Frame {
  /** Share of neighbouring words that paraphrases have in common by chance. */
  private static final double CHANCE = 0.28;

  private static final double ACT = 1.2;

  /** Weight of what each has of its own, from which it may be another thing. */
  private static final double OWN = 0.6;

  /** Weight of one slot at most: two or three words. */
  private static final double SLOT_SIZE = 2;

  /** Weight of a frame at most; who shares more words is hardly another act. */
  private static final double FRAME = 3.6;

  private static final double SLOT = 2.2;

  private Frame() {}

  /**
   * What to take off a likeness.
   *
   * @param alone whether the same speaker says both, and no article has both
   */
  static double differs(Profile a, Profile b, Overlap overlap, boolean alone) {
    // a paraphrase turns the sentence round; one word changed in the same frame is another act
    boolean acts = differentActs(a.digest(), b.digest());
    double act = acts ? Math.max(0, ACT * (overlap.order() - CHANCE)) : 0;
    return Math.max(act, alone ? slot(a, b, overlap) : 0);
  }

  /** Both tell of doing something, and neither of what the other tells. */
  private static boolean differentActs(StatementDigest a, StatementDigest b) {
    return !a.acts().isEmpty()
        && !b.acts().isEmpty()
        && Collections.disjoint(a.acts(), b.content().terms())
        && Collections.disjoint(b.acts(), a.content().terms());
  }

  /**
   * The same words in the same order, and one slot that each fills with something of its own: "of
   * breaking its promise [on pensions]", "[on class sizes]". A paraphrase turns the sentence round.
   */
  private static double slot(Profile a, Profile b, Overlap overlap) {
    double first = Overlap.aside(a, b);
    double second = Overlap.aside(b, a);
    double own = Math.min(first, second);
    boolean oneSlot = own >= OWN && Math.max(first, second) <= SLOT_SIZE;
    boolean counted =
        !Collections.disjoint(a.digest().content().numbers(), b.digest().content().numbers());
    return oneSlot && !counted && overlap.shared() <= FRAME
        ? SLOT * overlap.order() * own / Math.max(1, overlap.shared())
        : 0;
  }
}
