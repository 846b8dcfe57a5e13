package dicta.evaluate;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text as the score sees it: its tokens and its quoted zones. A token is a run of letters and
 * digits with inner apostrophes, hyphens, full stops and commas; white space, quotation marks and
 * punctuation are never tokens, so they never count for or against a span.
 */
final class ScoredText {
  private final CodePoints text;
  private final List<Span> tokens = new ArrayList<>();
  private final int[] tokenAt;
  private final BitSet quoted;

  ScoredText(String text) {
    this.text = new CodePoints(text);
    this.tokenAt = new int[this.text.length()];
    java.util.Arrays.fill(tokenAt, -1);
    int[] points = text.codePoints().toArray();
    tokenize(points);
    this.quoted = QuotedZones.of(points);
  }

  private void tokenize(int[] points) {
    int at = 0;
    while (at < points.length) {
      if (!isWord(points[at])) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < points.length
          && (isWord(points[end])
              || (isInner(points[end]) && end + 1 < points.length && isWord(points[end + 1])))) {
        end++;
      }
      for (int i = at; i < end; i++) {
        tokenAt[i] = tokens.size();
      }
      tokens.add(new Span(at, end));
      at = end;
    }
  }

  private static boolean isWord(int point) {
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  private static boolean isInner(int point) {
    return point == '\'' || point == '’' || point == '.' || point == ',' || point == '-';
  }

  int length() {
    return text.length();
  }

  String token(int index) {
    return text.cut(tokens.get(index));
  }

  List<Span> tokens() {
    return tokens;
  }

  /** The words between two tokens. */
  String between(int first, int second) {
    return text.cut(tokens.get(first).end(), tokens.get(second).start());
  }

  boolean isQuoted(int token) {
    return quoted.get(tokens.get(token).start());
  }

  boolean isQuotedCharacter(int offset) {
    return quoted.get(offset);
  }

  /** Tokens that share a character with one of the spans. */
  BitSet tokensIn(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (tokenAt[i] >= 0) {
          found.set(tokenAt[i]);
        }
      }
    }
    return found;
  }

  /** Characters of the spans that are no white space. */
  BitSet charactersIn(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        int point = text.at(i);
        if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
          found.set(i);
        }
      }
    }
    return found;
  }
}
