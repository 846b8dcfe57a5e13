package dicta.attribution;

import dicta.text.Span;
import java.util.List;

/**
 * The stretch of one article that reports somebody's words.
 *
 * @param source the words that name the source, at most one span; null where the text names none
 * @param cue the words that ascribe the content; no two statements of an article share one
 * @param content what is said, one span for each contiguous stretch, in order; never empty
 * @param mode direct, indirect or mixed
 * @param stance what the cue makes of the content
 * @param hedged whether the article marks it as hearsay (reportedly, allegedly)
 * @param medium through what it was said, as printed ("statement", "televised address"), or null
 * @param outlet the words that name the medium's outlet ("Turkish television"), or null
 * @param when time of the utterance as printed, or null
 * @param addressees the words that name those it was said to, in order
 * @param partOf index, in the article's list, of the innermost statement whose content holds this
 *     one; null at top level
 * @param confidence calibrated probability that source, cue and content are right end to end
 */
public record Statement(
    Span source,
    Span cue,
    List<Span> content,
    Mode mode,
    Stance stance,
    boolean hedged,
    String medium,
    Span outlet,
    String when,
    List<Span> addressees,
    Integer partOf,
    double confidence) {
  public Statement {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has content");
    }
  }

  /** From the first to the last character of source, cue and content. */
  public Span extent() {
    Span extent = source == null ? cue : source.cover(cue);
    for (Span stretch : content) {
      extent = extent.cover(stretch);
    }
    return extent;
  }
}
