package dicta.entity.gazetteer;

import java.util.Comparator;

/**
 * Something wrong in a file of entries.
 *
 * @param line from 1; 0 for the file as a whole
 */
record Fault(int line, String words) implements Comparable<Fault> {
  private static final Comparator<Fault> ORDER =
      Comparator.comparingInt(Fault::line).thenComparing(Fault::words);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** The fault as compilers give it, so that editors jump to it. */
  String in(String file) {
    return file + (line > 0 ? ":" + line : "") + ": " + words;
  }
}
