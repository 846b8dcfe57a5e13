package dicta.evaluate;

import java.util.BitSet;

/**
 * Characters inside quotation marks, marks included, line by line: from a curly opening mark (or
 * two backticks) to its closing one, else from a straight double mark (or two apostrophes) to the
 * next; a mark left open runs to the end of its line. Single marks are not looked at.
 */
final class QuotedZones {
  private QuotedZones() {}

  static BitSet of(int[] points) {
    BitSet quoted = new BitSet();
    int line = 0;
    while (line < points.length) {
      int end = line;
      while (end < points.length && points[end] != '\n') {
        end++;
      }
      mark(points, line, end, quoted);
      line = end + 1;
    }
    return quoted;
  }

  private static void mark(int[] points, int start, int end, BitSet quoted) {
    int open = -1;
    boolean curly = false;
    int at = start;
    while (at < end) {
      boolean backticks = isDouble(points, at, end, '`');
      boolean apostrophes = isDouble(points, at, end, '\'');
      if (open < 0) {
        if (points[at] == '“' || backticks) {
          open = at;
          curly = true;
        } else if (points[at] == '"' || apostrophes) {
          open = at;
          curly = false;
        }
      } else if (points[at] == '”' || apostrophes || (!curly && points[at] == '"')) {
        quoted.set(open, at + 1);
        open = -1;
      }
      at += backticks || apostrophes ? 2 : 1;
    }
    if (open >= 0) {
      quoted.set(open, end);
    }
  }

  private static boolean isDouble(int[] points, int at, int end, char mark) {
    return at + 1 < end && points[at] == mark && points[at + 1] == mark;
  }
}
