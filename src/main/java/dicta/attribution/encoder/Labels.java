package dicta.attribution.encoder;

/** The labels of the pair head: outside, begin and inside of source and content. */
public final class Labels {
  public static final int OUT = 0;
  public static final int SOURCE = 1;
  public static final int IN_SOURCE = 2;
  public static final int CONTENT = 3;
  public static final int IN_CONTENT = 4;
  public static final int COUNT = 5;

  private Labels() {}

  /** Which labels may stand at the start. */
  public static boolean[] first() {
    return new boolean[] {true, true, false, true, false};
  }

  /** Which labels (column) may stand after each (row). */
  public static boolean[][] next() {
    return new boolean[][] {
      {true, true, false, true, false},
      {true, true, true, true, false},
      {true, true, true, true, false},
      {true, true, false, true, true},
      {true, true, false, true, true},
    };
  }
}
