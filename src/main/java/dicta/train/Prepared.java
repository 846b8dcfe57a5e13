package dicta.train;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A gold article in tokens.
 *
 * @param gold statements by tokens; two never share a cue token
 * @param unknown tokens of which nobody knows that they are no cue: inside contents of a text in
 *     which only the outermost statements are marked
 */
record Prepared(String id, AnnotatedText text, List<Gold> gold, BitSet unknown) {
  private static final int BESIDE = 3;

  /** First and end tokens of source (or null), cue, and each stretch of content. */
  record Gold(int[] source, int[] cue, List<int[]> content) {}

  /**
   * Annotates an article.
   *
   * @param nested whether statements inside contents are marked too
   */
  static Prepared of(GoldArticle article, boolean nested, Annotator annotator) {
    AnnotatedText text = annotator.annotate(article.text());
    boolean[] taken = new boolean[text.tokens().size()];
    List<Gold> gold = new ArrayList<>();
    for (GoldArticle.Marked marked : article.statements()) {
      int[] cue = tokens(text, marked.cue());
      int[] source = marked.source() == null ? null : tokens(text, marked.source());
      List<int[]> content = new ArrayList<>();
      for (Span stretch : marked.content()) {
        int[] range = tokens(text, stretch);
        if (range != null) {
          content.add(range);
        }
      }
      if (cue == null || content.isEmpty()) {
        continue;
      }
      boolean free = true;
      for (int t = cue[0]; t < cue[1]; t++) {
        free &= !taken[t];
        taken[t] = true;
      }
      if (free) {
        gold.add(new Gold(source, cue, content));
      }
    }
    BitSet unknown = new BitSet();
    if (!nested) {
      for (Gold each : gold) {
        each.content().forEach(stretch -> unknown.set(stretch[0], stretch[1]));
      }
      // What stands beside a cue tells where it begins and ends.
      for (Gold each : gold) {
        unknown.clear(Math.max(0, each.cue()[0] - BESIDE), each.cue()[1] + BESIDE);
      }
    }
    return new Prepared(article.id(), text, gold, unknown);
  }

  /** Whether nobody knows that these tokens are no cue. */
  boolean isUnknown(int first, int end) {
    return unknown.nextClearBit(first) >= end;
  }

  private static int[] tokens(AnnotatedText text, Span span) {
    int first = text.tokenAt(span.start());
    int end = text.tokenAt(span.end() - 1);
    if (end < text.tokens().size() && text.tokens().get(end).span().start() < span.end()) {
      end++;
    }
    return first < end ? new int[] {first, end} : null;
  }
}
