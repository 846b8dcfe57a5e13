package dicta.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds what stands in quotation marks: curly, straight, guillemets, {@code ``} and {@code ''}, low
 * German marks, and single ones as British papers use them, told from apostrophes. One left open
 * ends with its paragraph, unless the next paragraph opens with the same mark: then it goes on, as
 * newspapers print a long quotation, and is one span.
 */
public final class QuotationFinder {
  private static final Set<String> ELISIONS = Set.of("em", "til", "tis", "twas", "cause", "n");

  /** A style of marks; a mark opens or closes only its own style. */
  private enum Style {
    CURLY,
    STRAIGHT,
    GUILLEMETS,
    TYPEWRITER,
    LOW,
    SINGLE,
    STRAIGHT_SINGLE
  }

  private record Open(Style style, int start) {}

  private final CodePoints text;
  private final List<Span> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** Code point offset of the last mark in the paragraph that can close a single quotation. */
  private int lastSingle;

  private int lastStraightSingle;

  private QuotationFinder(CodePoints text) {
    this.text = text;
  }

  /** Quotations with their marks, in order of their start, an outer one before the inner. */
  public static List<Span> find(CodePoints text, List<Span> paragraphs) {
    QuotationFinder finder = new QuotationFinder(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.paragraph(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
    }
    finder.found.sort(
        (a, b) ->
            a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
    return Collections.unmodifiableList(finder.found);
  }

  private void paragraph(Span paragraph, Span next) {
    int i = paragraph.start();
    if (!open.isEmpty()) {
      // The mark that repeats at the head of a paragraph neither opens nor closes.
      i += width(i);
    }
    lastSingle = lastCloser(paragraph, '’');
    lastStraightSingle = lastCloser(paragraph, '\'');
    while (i < paragraph.end()) {
      int c = text.at(i);
      if (Marks.isQuote(c)) {
        int width = width(i);
        mark(c, i, width, paragraph);
        i += width;
      } else {
        i++;
      }
    }
    endParagraph(paragraph, next);
  }

  private void endParagraph(Span paragraph, Span next) {
    if (open.isEmpty()) {
      return;
    }
    Style outer = open.get(0).style();
    boolean goesOn = next != null && opener(text.at(next.start()), next.start()) == outer;
    for (int k = open.size() - 1; k >= (goesOn ? 1 : 0); k--) {
      add(open.remove(k), paragraph.end());
    }
  }

  private int width(int at) {
    int c = text.at(at);
    boolean twice = at + 1 < text.length() && text.at(at + 1) == c;
    return twice && (c == '`' || c == '\'' || c == '’' || c == '‘') ? 2 : 1;
  }

  private void mark(int c, int at, int width, Span paragraph) {
    int end = at + width;
    if (width == 2) {
      if (c == '`' || c == '‘') {
        open(Style.TYPEWRITER, at);
      } else if (!close(Style.TYPEWRITER, end) && opensHere(at, end)) {
        open(Style.TYPEWRITER, at);
      }
      return;
    }
    switch (c) {
      case '“' -> {
        if (!close(Style.LOW, end)) {
          open(Style.CURLY, at);
        }
      }
      case '”', '‟' -> {
        if (!close(Style.CURLY, end) && !close(Style.LOW, end)) {
          if (isOpen(Style.STRAIGHT)) {
            close(Style.STRAIGHT, end);
          } else if (opensHere(at, end)) {
            open(Style.CURLY, at);
          }
        }
      }
      case '„' -> open(Style.LOW, at);
      case '«' -> open(Style.GUILLEMETS, at);
      case '»' -> close(Style.GUILLEMETS, end);
      case '"' -> straight(at, end);
      case '‘' -> {
        if (singleOpens(at, end) && lastSingle > at) {
          open(Style.SINGLE, at);
        } else if (at == paragraph.start() && singleOpens(at, end)) {
          open(Style.SINGLE, at);
        }
      }
      case '’' -> {
        if (singleCloses(at, end, lastSingle)) {
          close(Style.SINGLE, end);
        }
      }
      case '\'' -> straightSingle(at, end);
      case '`' -> {}
      default -> {}
    }
  }

  private void straight(int at, int end) {
    if (isOpen(Style.STRAIGHT)) {
      if (opensHere(at, end)) {
        // The earlier one was never closed; a new one begins.
        close(Style.STRAIGHT, trimmed(at));
        open(Style.STRAIGHT, at);
      } else {
        close(Style.STRAIGHT, end);
      }
    } else if (isOpen(Style.CURLY) && !opensHere(at, end)) {
      close(Style.CURLY, end);
    } else if (!inches(at)) {
      open(Style.STRAIGHT, at);
    }
  }

  private void straightSingle(int at, int end) {
    if (isOpen(Style.STRAIGHT_SINGLE)) {
      if (singleCloses(at, end, lastStraightSingle)) {
        close(Style.STRAIGHT_SINGLE, end);
      }
    } else if (isOpen(Style.SINGLE) && singleCloses(at, end, lastSingle)) {
      close(Style.SINGLE, end);
    } else if (singleOpens(at, end) && lastStraightSingle > at) {
      open(Style.STRAIGHT_SINGLE, at);
    }
  }

  private int trimmed(int end) {
    int i = end;
    while (i > 0 && Marks.isSpace(text.at(i - 1))) {
      i--;
    }
    return i;
  }

  /** 6'2": a measure, no quotation. */
  private boolean inches(int at) {
    return at > 0
        && Character.isDigit(text.at(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.at(at + 1)));
  }

  private Style opener(int c, int at) {
    return switch (c) {
      case '“' -> Style.CURLY;
      case '"' -> Style.STRAIGHT;
      case '«' -> Style.GUILLEMETS;
      case '„' -> Style.LOW;
      case '‘' -> width(at) == 2 ? Style.TYPEWRITER : Style.SINGLE;
      case '`', '\'' -> width(at) == 2 ? Style.TYPEWRITER : Style.STRAIGHT_SINGLE;
      default -> null;
    };
  }

  /** Space, bracket, dash or another mark before, and something that is no space after. */
  private boolean opensHere(int at, int end) {
    if (end >= text.length() || Marks.isSpace(text.at(end))) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    int before = text.at(at - 1);
    return Marks.isSpace(before)
        || before == '('
        || before == '['
        || before == ':'
        || Marks.isDash(before)
        || before == '“'
        || before == '‘';
  }

  private boolean singleOpens(int at, int end) {
    if (end >= text.length() || Marks.isSpace(text.at(end))) {
      return false;
    }
    int before = at == 0 ? ' ' : text.at(at - 1);
    if (Character.isLetterOrDigit(before) || before == '.' || before == ',') {
      return false;
    }
    int stop = end;
    while (stop < text.length() && stop - end < 8 && Character.isLetterOrDigit(text.at(stop))) {
      stop++;
    }
    String word = text.cut(end, stop).toLowerCase(java.util.Locale.ROOT);
    boolean decade = word.length() == 3 && word.endsWith("0s");
    return !decade && !ELISIONS.contains(word);
  }

  private boolean canClose(int at, int end) {
    boolean after = end >= text.length() || !Character.isLetterOrDigit(text.at(end));
    return after && at > 0 && !Marks.isSpace(text.at(at - 1));
  }

  /**
   * Whether the mark closes: not inside a word, and no possessive of a plural ("the teams’
   * coaches") when a later mark of the paragraph can still close.
   */
  private boolean singleCloses(int at, int end, int last) {
    if (!canClose(at, end)) {
      return false;
    }
    boolean plural =
        text.at(at - 1) == 's'
            && end + 1 < text.length()
            && text.at(end) == ' '
            && Character.isLowerCase(text.at(end + 1));
    return !plural || last <= at;
  }

  private int lastCloser(Span paragraph, int mark) {
    for (int i = paragraph.end() - 1; i > paragraph.start(); i--) {
      if (text.at(i) == mark && canClose(i, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOpen(Style style) {
    return indexOf(style) >= 0;
  }

  private int indexOf(Style style) {
    for (int k = open.size() - 1; k >= 0; k--) {
      if (open.get(k).style() == style) {
        return k;
      }
    }
    return -1;
  }

  private void open(Style style, int start) {
    if (!isOpen(style)) {
      open.add(new Open(style, start));
    }
  }

  /** Closes the innermost open one of this style, and with it those opened inside it. */
  private boolean close(Style style, int end) {
    int at = indexOf(style);
    if (at < 0) {
      return false;
    }
    add(open.get(at), end);
    while (open.size() > at) {
      open.remove(open.size() - 1);
    }
    return true;
  }

  private void add(Open quotation, int end) {
    found.add(new Span(quotation.start(), end));
  }
}
