package dicta.attribution.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the ends of a content where annotators put them: no comma or full stop at its edge unless a
 * closing quotation mark follows inside, and the whole of a quotation where nearly all of it was
 * found.
 */
final class Boundaries {
  private static final String EDGE = ",.;:";
  private static final double NEARLY = 0.75;

  private Boundaries() {}

  /**
   * @param labels of the words from {@code from} on; the content labels among them are corrected
   * @param cue the words of the cue, which stay out of the content
   */
  static int[] corrected(
      Paragraph paragraph, int from, int[] labels, CueSpans.Cue cue, Forms forms) {
    boolean[] content = new boolean[labels.length];
    boolean[] taken = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      content[i] = labels[i] >= Labels.CONTENT;
      boolean inCue = from + i >= cue.first() && from + i <= cue.last();
      taken[i] = inCue || labels[i] == Labels.SOURCE || labels[i] == Labels.IN_SOURCE;
      content[i] &= !taken[i];
    }
    snap(paragraph.quotations(), from, content, taken);
    trim(from, content, forms);
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

  /** A word's text. */
  interface Forms {
    String of(int word);
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

  private static void trim(int from, boolean[] content, Forms forms) {
    for (int i = content.length - 1; i >= 0; i--) {
      boolean last = i + 1 == content.length || !content[i + 1];
      if (content[i] && last && EDGE.contains(forms.of(from + i))) {
        content[i] = false;
      }
    }
    for (int i = 0; i < content.length; i++) {
      boolean firstWord = i == 0 || !content[i - 1];
      if (content[i] && firstWord && EDGE.contains(forms.of(from + i))) {
        content[i] = false;
      }
    }
  }

  /** Word ranges of a role: first and last word of each. */
  static List<int[]> ranges(int[] labels, int begin) {
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
