package dicta.attribution.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * Where each word of a paragraph stands towards double quotation marks. A quotation left open runs
 * to the end of its paragraph, as printers do when it goes on in the next. Single marks count only
 * in a paragraph without double ones, where they are a British paper's quotations.
 */
public final class Quotations {
  static final int OUTSIDE = 0;
  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;

  private final int[] states;
  private final int[] numbers;

  private Quotations(int words) {
    states = new int[words];
    numbers = new int[words];
    Arrays.fill(numbers, -1);
  }

  static Quotations of(List<String> words, int[] starts, int[] ends) {
    Quotations found = new Quotations(words.size());
    boolean anyDouble = words.stream().anyMatch(Quotations::isDouble);
    int open = -1;
    int number = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean gapBefore = i == 0 || ends[i - 1] < starts[i];
      boolean gapAfter = i + 1 == words.size() || ends[i] < starts[i + 1];
      if (open < 0) {
        boolean opens = anyDouble ? "“„«\"".contains(word) : single(word) && gapBefore && !gapAfter;
        if (opens && (anyDouble || closes(words, starts, ends, i))) {
          open = i;
          found.states[i] = OPENING;
          found.numbers[i] = number;
        }
      } else {
        found.numbers[i] = number;
        boolean closes =
            anyDouble
                ? "”»\"".contains(word) || word.equals("“") && words.get(open).equals("„")
                : singleEnd(words, starts, ends, i);
        found.states[i] = closes ? CLOSING : INSIDE;
        if (closes) {
          open = -1;
          number++;
        }
      }
    }
    return found;
  }

  private static boolean isDouble(String word) {
    return word.length() == 1 && "“”„«»\"".contains(word);
  }

  private static boolean single(String word) {
    return word.equals("‘") || word.equals("'");
  }

  /** A closing single mark: no letter after it, and it can be no plural possessive. */
  private static boolean singleEnd(List<String> words, int[] starts, int[] ends, int i) {
    String word = words.get(i);
    boolean gapAfter = i + 1 == words.size() || ends[i] < starts[i + 1];
    boolean markAfter = i + 1 < words.size() && Marks.mark(words.get(i + 1).codePointAt(0));
    boolean markBefore = i > 0 && Marks.mark(words.get(i - 1).codePointAt(0));
    boolean plural = i > 0 && words.get(i - 1).endsWith("s") && gapAfter && !markBefore;
    return (word.equals("’") || word.equals("'")) && (gapAfter || markAfter) && !plural;
  }

  /** Looks a bounded way ahead, so that the whole stays linear. */
  private static boolean closes(List<String> words, int[] starts, int[] ends, int open) {
    int limit = Math.min(words.size(), open + 200);
    for (int i = open + 2; i < limit; i++) {
      if (singleEnd(words, starts, ends, i)) {
        return true;
      }
    }
    return false;
  }

  /** Outside, inside, an opening or a closing mark. */
  public int state(int word) {
    return states[word];
  }

  /** Which quotation of the paragraph holds this word, its marks included; -1 for none. */
  public int number(int word) {
    return numbers[word];
  }

  /** The form the encoder is shown: marks of every kind as the curly ones it was trained on. */
  String shown(int word, String form) {
    return switch (states[word]) {
      case OPENING -> "“";
      case CLOSING -> "”";
      default -> form;
    };
  }
}
