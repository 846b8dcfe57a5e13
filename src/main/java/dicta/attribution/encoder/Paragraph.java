package dicta.attribution.encoder;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of an article as the encoder reads it: words in the sense of BERT's basic tokeniser
 * (letters run together, every mark alone), their pieces, and where they stand towards quotation
 * marks. Finer than the article's tokens, so that every annotated boundary is a word boundary, and
 * free of any model, so that training and use see the same.
 */
public final class Paragraph {
  private final int[] starts;
  private final int[] ends;
  private final int[][] pieces;
  private final Quotations quotations;
  private final boolean colonLast;

  private Paragraph(
      int[] starts, int[] ends, int[][] pieces, Quotations quotations, boolean colonLast) {
    this.starts = starts;
    this.ends = ends;
    this.pieces = pieces;
    this.quotations = quotations;
    this.colonLast = colonLast;
  }

  /** Reads the characters of one line. */
  public static Paragraph read(CodePoints text, Span line, WordPieces vocabulary) {
    int[] starts = new int[line.length()];
    int[] ends = new int[line.length()];
    int count = 0;
    int at = line.start();
    while (at < line.end()) {
      int c = text.at(at);
      if (Marks.space(c) || Marks.invisible(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (!Marks.mark(c)) {
        while (end < line.end() && !Marks.space(text.at(end)) && !Marks.mark(text.at(end))) {
          end++;
        }
      }
      starts[count] = at;
      ends[count++] = end;
      at = end;
    }
    starts = Arrays.copyOf(starts, count);
    ends = Arrays.copyOf(ends, count);
    List<String> forms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      forms.add(text.cut(starts[i], ends[i]));
    }
    Quotations quotations = Quotations.of(forms, starts, ends);
    int[][] pieces = new int[count][];
    for (int i = 0; i < count; i++) {
      pieces[i] = vocabulary.pieces(quotations.shown(i, forms.get(i)));
    }
    boolean colonLast = count > 0 && forms.get(count - 1).equals(":");
    return new Paragraph(starts, ends, pieces, quotations, colonLast);
  }

  /** Number of words. */
  public int size() {
    return starts.length;
  }

  /** Whether its last word is a colon. */
  boolean endsInColon() {
    return colonLast;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  int[] pieces(int word) {
    return pieces[word];
  }

  public Quotations quotations() {
    return quotations;
  }

  /** From the first character of a word to the last of another. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
