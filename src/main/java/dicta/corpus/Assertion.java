package dicta.corpus;

import dicta.attribution.Stance;
import java.util.EnumSet;
import java.util.Set;

/** Which statements say that something is so, and which say that it is not. */
final class Assertion {
  private static final Set<Stance> ASSERTING =
      EnumSet.of(
          Stance.ASSERT,
          Stance.REPORT,
          Stance.CLAIM,
          Stance.ACCUSE,
          Stance.CONDEMN,
          Stance.DESCRIBE,
          Stance.BELIEVE,
          Stance.PROMISE,
          Stance.THREATEN);
  private static final Set<Stance> ANSWERABLE =
      EnumSet.of(
          Stance.CLAIM,
          Stance.ACCUSE,
          Stance.ASSERT,
          Stance.REPORT,
          Stance.CONDEMN,
          Stance.DESCRIBE,
          Stance.BELIEVE);
  private static final Set<Stance> FACTUAL =
      EnumSet.of(Stance.ASSERT, Stance.REPORT, Stance.CLAIM, Stance.BELIEVE);

  /** The term that all words for untruth share. */
  private static final String UNTRUE = Thesaurus.terms("untrue").get(0);

  private Assertion() {}

  /** Whether it puts forward a proposition, be it of the future. */
  static boolean isClaim(StatementDigest digest) {
    return ASSERTING.contains(digest.stance());
  }

  /** Whether one can deny it: a promise or a threat one can only doubt. */
  static boolean isAnswerable(StatementDigest digest) {
    return ANSWERABLE.contains(digest.stance());
  }

  static boolean isDenial(StatementDigest digest) {
    return digest.stance() == Stance.DENY;
  }

  /** Whether it asserts, in plain negation, that something is not so. */
  static boolean isNegation(StatementDigest digest) {
    return FACTUAL.contains(digest.stance()) && !digest.content().negated().isEmpty();
  }

  /** Whether it calls something untrue ("claims of a meeting were invented"). */
  static boolean isRefutation(StatementDigest digest) {
    return isClaim(digest) && digest.content().terms().contains(UNTRUE);
  }

  /** Whether it charges somebody with something. */
  static boolean isCharge(StatementDigest digest) {
    return digest.stance() == Stance.ACCUSE
        || digest.stance() == Stance.CLAIM
        || digest.stance() == Stance.CONDEMN;
  }
}
