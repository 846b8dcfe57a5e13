package dicta.train;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A gold article in tokens.
 *
 * @param gold statements by tokens; two never share a cue token
 */
record Prepared(String id, AnnotatedText text, List<Gold> gold) {

  /** First and end tokens of source (or null), cue, and each stretch of content. */
  record Gold(int[] source, int[] cue, List<int[]> content) {}

  static Prepared of(GoldArticle article, Annotator annotator) {
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
    return new Prepared(article.id(), text, gold);
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
