package dicta.corpus;

/** Whether two speakers put forward one proposition. Pure and symmetric. */
final class SharedClaim {
  /** Likeness from which two speakers assert one proposition. */
  static final double SHARED = 0.75;

  /** Mean likeness that the members of two groups must reach to be joined. */
  static final double AGREEMENT = SHARED * 0.8;

  /** Weight that the shared terms must have together. */
  private static final double EVIDENCE = 2.0;

  private SharedClaim() {}

  private static boolean isOpposed(StatementDigest a, StatementDigest b) {
    return Opposites.ofOneThing(a.content(), b.content()) != null
        || Opposites.sides(a, b)
        || Roles.exchanged(a, b) != null;
  }

  /** From 0 to 1; below 0 where they can never be one claim. */
  static double score(Profile a, Profile b) {
    boolean both = Assertion.isClaim(a.digest()) && Assertion.isClaim(b.digest());
    boolean samePolarity =
        Math.max(a.negates(b), b.negates(a)) < 0.6
            && a.digest().content().numbers().equals(b.digest().content().numbers());
    if (!both || !samePolarity || a.isNested(b)) {
      return -1;
    }
    Overlap overlap = Overlap.of(a, b);
    double score = overlap.shared() < EVIDENCE ? 0 : overlap.base();
    return score >= AGREEMENT && isOpposed(a.digest(), b.digest()) ? -1 : score;
  }
}
