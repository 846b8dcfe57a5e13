package dicta.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Splits one line of a text into sentences: OpenNLP's detector, with its breaks mended where news
 * English breaks it (titles, initials, "U.S.", closing quotation marks, a lower-case word next).
 * All positions are UTF-16 indexes of the whole text.
 */
final class SentenceSplitter {
  /** The detector looks back to the last space, so it gets pieces of bounded size. */
  private static final int PIECE = 4000;

  private static final int WORD = 250;

  /**
   * Place in capitals, perhaps its country, a date and the agency, a dash, and a capital after it.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\h*\\p{Lu}[\\p{Lu}.'’]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?"
              + "(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})?"
              + "(?: ?\\([\\p{L} ./]{2,30}\\))?"
              + " ?(?:--|[-–—])\\h+(?=[\\p{Lu}\\p{N}\"“‘'])");

  private static final int DATELINE_REACH = 100;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceDetectorME detector) {
    this.detector = detector;
  }

  /** Sentences of the line {@code text[start, end)}, each without outer white space. */
  List<int[]> split(String text, int start, int end) {
    List<int[]> sentences = new ArrayList<>();
    int from = datelineEnd(text, start, end);
    if (from > start) {
      sentences.add(trimmed(text, start, from));
    }
    while (from < end) {
      int to = pieceEnd(text, from, end);
      splitPiece(text, from, to, sentences);
      from = to;
    }
    return sentences;
  }

  /** Where the report begins after "OTTAWA, Canada, May 3 (AP) - "; {@code start} for none. */
  private static int datelineEnd(String text, int start, int end) {
    Matcher dateline = DATELINE.matcher(text).region(start, Math.min(end, start + DATELINE_REACH));
    return dateline.lookingAt() && dateline.end() < end ? dateline.end() : start;
  }

  private static int[] trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Marks.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new int[] {skipSpace(text, start, last), last};
  }

  private static int pieceEnd(String text, int from, int end) {
    int space = -1;
    int word = 0;
    for (int i = from; i < end; i++) {
      if (Marks.isSpace(text.charAt(i))) {
        space = i;
        word = 0;
      } else if (++word > WORD && i - from > WORD) {
        return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
      }
      if (i - from >= PIECE && space > from) {
        return space;
      }
    }
    return end;
  }

  private void splitPiece(String text, int from, int to, List<int[]> sentences) {
    List<Integer> breaks = breaks(text, from, to);
    int start = from;
    for (int i = 0; i <= breaks.size(); i++) {
      int end = i < breaks.size() ? breaks.get(i) : to;
      int a = skipSpace(text, start, end);
      int b = end;
      while (b > a && Marks.isSpace(text.charAt(b - 1))) {
        b--;
      }
      if (a < b) {
        sentences.add(new int[] {a, b});
      }
      start = end;
    }
  }

  /** Where a new sentence begins inside the piece, in order. */
  private List<Integer> breaks(String text, int from, int to) {
    String piece = text.substring(from, to);
    boolean[] proposed = new boolean[piece.length() + 1];
    for (opennlp.tools.util.Span span : detector.sentPosDetect(piece)) {
      proposed[span.getStart()] = true;
    }
    List<Integer> breaks = new ArrayList<>();
    boolean insideStraight = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Marks.isSpace(c)) {
        continue;
      }
      if (i > 0 && Marks.isSpace(piece.charAt(i - 1))) {
        boolean closing = isClosing(piece, i, insideStraight);
        if (!closing && begins(piece, i, proposed)) {
          breaks.add(from + i);
        }
      }
      if (c == '"') {
        insideStraight = !insideStraight;
      }
    }
    return breaks;
  }

  /** A mark that closes what stands before the space: it belongs to the sentence before. */
  private static boolean isClosing(String piece, int at, boolean insideStraight) {
    char c = piece.charAt(at);
    boolean alone = at + 1 == piece.length() || Marks.isSpace(piece.charAt(at + 1));
    return switch (c) {
      case '”', '’', '»', ')', ']' -> alone;
      case '"' -> insideStraight && alone;
      default -> false;
    };
  }

  private static boolean begins(String piece, int at, boolean[] proposed) {
    int mark = at - 1;
    while (mark >= 0 && Marks.isSpace(piece.charAt(mark))) {
      mark--;
    }
    boolean detached = mark >= 0 && isCloser(piece.charAt(mark));
    boolean quoted = false;
    while (mark >= 0 && isCloser(piece.charAt(mark))) {
      quoted |= Marks.isQuote(piece.charAt(mark));
      mark--;
      if (detached && mark >= 0 && Marks.isSpace(piece.charAt(mark))) {
        while (mark >= 0 && Marks.isSpace(piece.charAt(mark))) {
          mark--;
        }
        detached = false;
      }
    }
    if (mark < 0) {
      return false;
    }
    char last = piece.charAt(mark);
    boolean ends = last == '.' || last == '!' || last == '?' || last == '…';
    if (!ends) {
      // The detector's own breaks lie at its end marks; one elsewhere is noise of odd input.
      return false;
    }
    int word = at;
    while (word < piece.length()
        && !Character.isLetterOrDigit(piece.codePointAt(word))
        && !Marks.isSpace(piece.charAt(word))) {
      word++;
    }
    int next = word < piece.length() ? piece.codePointAt(word) : ' ';
    if (Character.isLowerCase(next)) {
      return false;
    }
    if (last != '.') {
      return last != '…' || proposed[at] || Character.isUpperCase(next);
    }
    int first = mark;
    while (first > 0 && !Marks.isSpace(piece.charAt(first - 1)) && mark - first < 40) {
      first--;
    }
    while (first < mark && !Character.isLetterOrDigit(piece.charAt(first))) {
      first++;
    }
    String before = piece.substring(first, mark);
    if (quoted && !Abbreviations.isTitle(before)) {
      return true;
    }
    if (Abbreviations.isTitle(before)) {
      return false;
    }
    if (Abbreviations.isAbbreviation(before)) {
      return Abbreviations.isStarter(wordAt(piece, word)) || (word > at && proposed[at]);
    }
    return proposed[at] || isWord(before) || Marks.isQuote(piece.charAt(at));
  }

  private static boolean isCloser(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
  }

  private static boolean isWord(String before) {
    int letters = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!Character.isLowerCase(c) && !(i == 0 && Character.isUpperCase(c))) {
        return false;
      }
      letters++;
    }
    return letters >= 3;
  }

  private static String wordAt(String piece, int at) {
    int end = at;
    while (end < piece.length() && end - at < 30 && Character.isLetter(piece.charAt(end))) {
      end++;
    }
    return piece.substring(at, end);
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && Marks.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
