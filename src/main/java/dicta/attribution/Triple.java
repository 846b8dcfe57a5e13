package dicta.attribution;

import dicta.text.Span;
import java.util.List;

/**
 * Source, cue and content of one attributed statement, as a tagger found them (the terms of
 * PolNeAR). The spans do not overlap one another, and none begins or ends with white space.
 *
 * @param source the words that name the source; null where the text names none
 * @param cue the words that ascribe the content
 * @param content what is said, one span for each contiguous stretch, in order; never empty
 * @param confidence calibrated probability that source, cue and content are right end to end
 */
public record Triple(Span source, Span cue, List<Span> content, double confidence) {
  public Triple {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has content");
    }
  }
}
