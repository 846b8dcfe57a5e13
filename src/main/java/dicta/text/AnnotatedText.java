package dicta.text;

import java.util.List;

/**
 * An article's text with what is known of its surface.
 *
 * @param text the exact text
 * @param tokens in order, never overlapping
 * @param sentences in order; each token belongs to exactly one
 * @param paragraphs the lines of the text that hold a token, without outer white space, in order
 * @param quotations stretches inside quotation marks, marks included, in order of their start; a
 *     nested one lies inside an outer one
 */
public record AnnotatedText(
    CodePoints text,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Span> paragraphs,
    List<Span> quotations) {
  public AnnotatedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
  }

  public String cut(Span span) {
    return text.cut(span);
  }

  /**
   * Index of the first token that ends after this code point offset, or {@code tokens().size()}.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds this token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where a sentence stands. */
  public Span span(Sentence sentence) {
    return new Span(
        tokens.get(sentence.first()).span().start(), tokens.get(sentence.end() - 1).span().end());
  }
}
