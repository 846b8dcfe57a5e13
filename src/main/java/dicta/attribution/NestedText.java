package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of a statement as a text of its own, so that taggers can look for statements inside
 * it: the tokens of its stretches without the quotation marks around them and without a leading
 * "that". The tokens keep their places in the article, so nothing needs to be mapped back.
 */
final class NestedText {
  private NestedText() {}

  static AnnotatedText of(Reading reading, List<Span> content) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    List<Span> quotations = new ArrayList<>();
    int lastSentence = -1;
    int lastParagraph = -1;
    for (Span stretch : content) {
      int first = reading.first(stretch);
      int end = reading.end(stretch);
      while (first < end && (reading.isQuoteMark(first) || reading.low(first).equals("that"))) {
        first++;
      }
      while (end > first && reading.isQuoteMark(end - 1) && closesOuter(reading, first, end - 1)) {
        end--;
      }
      for (int i = first; i < end; i++) {
        Token token = reading.text().tokens().get(i);
        int sentence = reading.text().sentenceOf(i);
        int paragraph = reading.text().sentences().get(sentence).paragraph();
        tokens.add(token);
        if (paragraph != lastParagraph) {
          paragraphs.add(token.span());
          lastParagraph = paragraph;
        } else {
          int at = paragraphs.size() - 1;
          paragraphs.set(at, paragraphs.get(at).cover(token.span()));
        }
        if (sentence != lastSentence) {
          sentences.add(new Sentence(tokens.size() - 1, tokens.size(), paragraphs.size() - 1));
          lastSentence = sentence;
        } else {
          Sentence last = sentences.remove(sentences.size() - 1);
          sentences.add(new Sentence(last.first(), tokens.size(), last.paragraph()));
        }
      }
      if (first < end) {
        quotations.addAll(inside(reading, reading.cover(first, end)));
      }
    }
    return new AnnotatedText(reading.text().text(), tokens, sentences, paragraphs, quotations);
  }

  /** A closing mark whose opening one stands before the stretch's first word. */
  private static boolean closesOuter(Reading reading, int first, int mark) {
    int open = 0;
    for (Span quotation : inside(reading, reading.cover(first, mark + 1))) {
      if (quotation.end() == reading.span(mark).end()) {
        open++;
      }
    }
    return open == 0;
  }

  /** The quotations that lie inside a stretch. */
  private static List<Span> inside(Reading reading, Span stretch) {
    List<Span> all = reading.text().quotations();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Span> inside = new ArrayList<>();
    for (int i = low; i < all.size() && all.get(i).start() < stretch.end(); i++) {
      if (stretch.contains(all.get(i))) {
        inside.add(all.get(i));
      }
    }
    return inside;
  }
}
