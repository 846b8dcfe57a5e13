package dicta.attribution.encoder;

/** What a word is towards a cue of its paragraph, as small numbers that index embeddings. */
public final class PairFeatures {
  /** Number of different values of {@link #place}. */
  public static final int PLACES = 21;

  /** Number of different values of {@link #quotation}. */
  public static final int QUOTATIONS = 16;

  private PairFeatures() {}

  /**
   * Signed distance from the cue in words, in steps that widen; the cue itself is in the middle.
   */
  public static int place(int word, int cueFirst, int cueLast) {
    if (word < cueFirst) {
      return 10 - step(cueFirst - word);
    }
    return word > cueLast ? 10 + step(word - cueLast) : 10;
  }

  private static int step(int distance) {
    if (distance <= 4) {
      return distance;
    }
    if (distance <= 6) {
      return 5;
    }
    if (distance <= 9) {
      return 6;
    }
    if (distance <= 14) {
      return 7;
    }
    if (distance <= 24) {
      return 8;
    }
    return distance <= 49 ? 9 : 10;
  }

  /** The word's state towards quotation marks, and whether the cue shares its quotation. */
  public static int quotation(Quotations quotations, int word, int cue) {
    int cueNumber = quotations.number(cue);
    boolean same = cueNumber >= 0 && quotations.number(word) == cueNumber;
    return quotations.state(word) + (same ? 4 : 0) + (cueNumber >= 0 ? 8 : 0);
  }
}
