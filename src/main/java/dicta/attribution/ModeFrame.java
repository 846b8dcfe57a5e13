package dicta.attribution;

import dicta.text.Span;
import java.util.List;

/**
 * How much of a content stands in quotation marks. Direct: every stretch is a quotation, and one of
 * them at least is a full one rather than a fragment ("“urgent”"), or it is an interview's turn. A
 * quotation around the whole statement (cue included) does not count: inside it the words are the
 * narrator's own.
 */
final class ModeFrame {
  private ModeFrame() {}

  static Mode of(Reading reading, Triple triple, Stance stance) {
    boolean all = true;
    boolean some = false;
    boolean full = false;
    for (Span stretch : triple.content()) {
      boolean afterPause = true;
      for (int i = reading.first(stretch); i < reading.end(stretch); i++) {
        if (!Reading.isWord(reading.low(i))) {
          some |= reading.isQuoteMark(i) && opens(reading, reading.span(i));
          continue;
        }
        Span quotation = quotation(reading, reading.span(i), triple.cue());
        if (quotation == null) {
          all = false;
        } else {
          some = true;
          full |= afterPause && isFull(reading, quotation);
        }
        afterPause = false;
      }
    }
    if (isTurn(reading, triple)) {
      return Mode.DIRECT;
    }
    if (!some) {
      return Mode.INDIRECT;
    }
    return all && full && stance != Stance.DESCRIBE ? Mode.DIRECT : Mode.MIXED;
  }

  /**
   * The turn of an interview, "Lee: It was late.": a whole line with its full stop. A headline
   * ("Lee: Bridge unsafe") has none.
   */
  private static boolean isTurn(Reading reading, Triple triple) {
    int cue = reading.first(triple.cue());
    int content = reading.first(triple.content().get(0));
    if (!reading.low(cue).equals(":") || content != cue + 1 || triple.source() == null) {
      return false;
    }
    Span line = reading.text().paragraphs().get(reading.sentence(cue).paragraph());
    int last = reading.end(line) - 1;
    Span end = triple.content().get(triple.content().size() - 1);
    return reading.first(line) == reading.first(triple.source())
        && reading.end(triple.source()) <= cue
        && ".!?…".contains(reading.low(last))
        && reading.end(end) >= last;
  }

  private static boolean opens(Reading reading, Span mark) {
    int at = firstFrom(reading.text().quotations(), mark.start());
    return at < reading.text().quotations().size()
        && reading.text().quotations().get(at).start() == mark.start();
  }

  /** The innermost quotation that holds the word and not the cue, or null. */
  private static Span quotation(Reading reading, Span word, Span cue) {
    List<Span> quotations = reading.text().quotations();
    int at = firstFrom(quotations, word.start() + 1) - 1;
    // Nested quotations begin close by; the bound keeps odd texts linear.
    for (int back = 0; at - back >= 0 && back < 40; back++) {
      Span quotation = quotations.get(at - back);
      if (quotation.contains(word) && !quotation.contains(cue)) {
        return quotation;
      }
    }
    return null;
  }

  private static int firstFrom(List<Span> quotations, int start) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A capital or a clause after a pause, as against a fragment built into the reporter's clause.
   */
  private static boolean isFull(Reading reading, Span quotation) {
    int first = reading.first(quotation);
    int end = reading.end(quotation);
    int word = first;
    while (word < end && !Reading.isWord(reading.low(word))) {
      word++;
    }
    boolean verb = false;
    boolean stop = false;
    for (int i = word; i < end; i++) {
      verb |= reading.isVerb(i);
      stop |= i > end - 3 && ".,!?…".contains(reading.low(i));
    }
    boolean pause =
        first == 0
            || ",:".contains(reading.low(first - 1))
            || !reading.sameSentence(first - 1, first);
    boolean capital = reading.capital(word) || Character.isDigit(firstCharacter(reading, word));
    boolean pauseAfter = end < reading.size() && reading.low(end).equals(",") && end - word > 2;
    return capital && (verb || stop || pauseAfter) || pause && (verb || stop);
  }

  private static int firstCharacter(Reading reading, int word) {
    String form = reading.form(word);
    return form.isEmpty() ? ' ' : form.codePointAt(0);
  }
}
