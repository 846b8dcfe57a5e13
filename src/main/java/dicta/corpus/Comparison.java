package dicta.corpus;

/**
 * What a comparison of two statements by content gives. A pure, symmetric function of the two.
 *
 * @param score how likely they report one speech act, 0 to 1; 0 for other kinds than {@code LINK}
 */
public record Comparison(Kind kind, double score) {
  /** What two statements may be to each other. */
  public enum Kind {
    /** Two reports of one utterance, unless the rest of their groups speaks against it. */
    LINK,
    /**
     * Like contents of different speakers: one claim, a denial of it, or a contradiction; or of one
     * speaker who gives another count of the same.
     */
    ALIKE,
    NONE
  }

  private static final Comparison ALIKE = new Comparison(Kind.ALIKE, 0);
  private static final Comparison NONE = new Comparison(Kind.NONE, 0);

  /** Likeness from which contents of different speakers are looked at for claims and denials. */
  private static final double LIKE = 0.33;

  /** Likeness below which a pair is not looked at any further. */
  static final double LOOK = 0.2;

  public static Comparison of(Profile a, Profile b) {
    Overlap overlap = Overlap.of(a, b);
    if (overlap.base() < LOOK) {
      return NONE;
    }
    double score = UtteranceScore.of(a, b, overlap);
    if (score >= UtteranceScore.LINK) {
      return new Comparison(Kind.LINK, score);
    }
    Kinship kinship = Kinship.of(a, b);
    boolean others =
        kinship == Kinship.OTHER || kinship == Kinship.PEOPLE || kinship == Kinship.UNKNOWN;
    boolean alike = others || !Recounts.between(a, b).isEmpty();
    return alike && overlap.base() >= LIKE ? ALIKE : NONE;
  }
}
