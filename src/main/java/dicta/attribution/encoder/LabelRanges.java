package dicta.attribution.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels as ranges of words. A content that holds nearly all of a quotation is given the whole of
 * it.
 */
final class LabelRanges {
  private static final double NEARLY = 0.75;

  private LabelRanges() {}

  /**
   * @param labels of the words from {@code from} on; the content labels among them are corrected
   * @param cue the words of the cue, which stay out of the content
   */
  static int[] withWholeQuotations(Paragraph paragraph, int from, int[] labels, CueSpans.Cue cue) {

    boolean[] content = new boolean[labels.length];
    boolean[] taken = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      content[i] = labels[i] >= Labels.CONTENT;
      boolean inCue = from + i >= cue.first() && from + i <= cue.last();
      taken[i] = inCue || labels[i] == Labels.SOURCE || labels[i] == Labels.IN_SOURCE;
      content[i] &= !taken[i];
    }
    snap(paragraph.quotations(), from, content, taken);
    int[] corrected = labels.clone();
    for (int i = 0; i < labels.length; i++) {
      if (content[i]) {
        boolean goesOn = i > 0 && content[i - 1];
        corrected[i] = goesOn ? Labels.IN_CONTENT : Labels.CONTENT;
      } else if (corrected[i] >= Labels.CONTENT) {
        corrected[i] = Labels.OUT;
      }
    }
    return corrected;
  }

  private static void snap(Quotations quotations, int from, boolean[] content, boolean[] taken) {
    int start = 0;
    while (start < content.length) {
      int number = quotations.number(from + start);
      int end = start + 1;
      while (end < content.length && quotations.number(from + end) == number) {
        end++;
      }
      if (number >= 0) {
        int inside = 0;
        int held = 0;
        boolean free = true;
        for (int i = start; i < end; i++) {
          boolean word = quotations.state(from + i) == Quotations.INSIDE;
          inside += word ? 1 : 0;
          held += word && content[i] ? 1 : 0;
          free &= !taken[i];
        }
        if (free && held > 0 && held >= NEARLY * inside) {
          java.util.Arrays.fill(content, start, end, true);
        }
      }
      start = end;
    }
  }

  /** Word ranges of a role: first and last word of each. */
  static List<int[]> of(int[] labels, int begin) {
    List<int[]> ranges = new ArrayList<>();
    int[] open = null;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == begin || labels[i] == begin + 1 && open == null) {
        open = new int[] {i, i};
        ranges.add(open);
      } else if (labels[i] == begin + 1) {
        open[1] = i;
      } else {
        open = null;
      }
    }
    return ranges;
  }
}
