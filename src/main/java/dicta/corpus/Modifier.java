package dicta.corpus;

import java.util.List;
import java.util.Set;

/**
 * The words that say how exact a number is.
 *
 * @param first index of the first word of modifier and numeral
 * @param end index after the last word of them
 */
record Modifier(int first, int end, Precision precision) {
  private record Phrase(List<String> words, Precision precision) {}

  /** Longer phrases before shorter ones that end alike. */
  private static final List<Phrase> BEFORE =
      List.of(
          phrase(Precision.AT_LEAST, "no fewer than"),
          phrase(Precision.AT_LEAST, "not fewer than"),
          phrase(Precision.AT_LEAST, "no less than"),
          phrase(Precision.AT_LEAST, "not less than"),
          phrase(Precision.AT_LEAST, "a minimum of"),
          phrase(Precision.AT_LEAST, "at least"),
          phrase(Precision.AT_LEAST, "at the least"),
          phrase(Precision.AT_MOST, "no more than"),
          phrase(Precision.AT_MOST, "not more than"),
          phrase(Precision.AT_MOST, "a maximum of"),
          phrase(Precision.AT_MOST, "as many as"),
          phrase(Precision.AT_MOST, "as much as"),
          phrase(Precision.AT_MOST, "as far as"),
          phrase(Precision.AT_MOST, "fewer than"),
          phrase(Precision.AT_MOST, "less than"),
          phrase(Precision.AT_MOST, "at most"),
          phrase(Precision.AT_MOST, "up to"),
          phrase(Precision.AT_MOST, "under"),
          phrase(Precision.MORE_THAN, "well over"),
          phrase(Precision.MORE_THAN, "just over"),
          phrase(Precision.MORE_THAN, "a little over"),
          phrase(Precision.MORE_THAN, "slightly more than"),
          phrase(Precision.MORE_THAN, "well more than"),
          phrase(Precision.MORE_THAN, "more than"),
          phrase(Precision.MORE_THAN, "greater than"),
          phrase(Precision.MORE_THAN, "in excess of"),
          phrase(Precision.MORE_THAN, "upwards of"),
          phrase(Precision.MORE_THAN, "upward of"),
          phrase(Precision.MORE_THAN, "over"),
          phrase(Precision.MORE_THAN, "above"),
          phrase(Precision.MORE_THAN, "exceeding"),
          phrase(Precision.ABOUT, "what is estimated at"),
          phrase(Precision.ABOUT, "an estimated"),
          phrase(Precision.ABOUT, "estimated at"),
          phrase(Precision.ABOUT, "estimated"),
          phrase(Precision.ABOUT, "more or less"),
          phrase(Precision.ABOUT, "close to"),
          phrase(Precision.ABOUT, "just under"),
          phrase(Precision.ABOUT, "about"),
          phrase(Precision.ABOUT, "around"),
          phrase(Precision.ABOUT, "roughly"),
          phrase(Precision.ABOUT, "approximately"),
          phrase(Precision.ABOUT, "some"),
          phrase(Precision.ABOUT, "nearly"),
          phrase(Precision.ABOUT, "almost"),
          phrase(Precision.ABOUT, "circa"),
          phrase(Precision.ABOUT, "perhaps"));

  private static Phrase phrase(Precision precision, String words) {
    return new Phrase(List.of(words.split(" ")), precision);
  }

  /** The numeral with what stands before and after it. */
  static Modifier of(Words words, Numeral numeral) {
    int before = numeral.first();
    if (words.form(before - 1).equals("another") || words.matches(before - 2, "a", "further")) {
      before -= words.form(before - 1).equals("another") ? 1 : 2;
    }
    Phrase phrase = before(words, before);
    if (phrase != null) {
      int first = before - phrase.words().size();
      // "at least some 300", "at least an estimated 40"
      Phrase outer = before(words, first);
      if (outer != null) {
        return new Modifier(first - outer.words().size(), numeral.end(), outer.precision());
      }
      return new Modifier(first, numeral.end(), phrase.precision());
    }
    return after(words, numeral);
  }

  private static Phrase before(Words words, int end) {
    Phrase best = null;
    for (Phrase phrase : BEFORE) {
      int length = phrase.words().size();
      if (best != null && best.words().size() >= length) {
        continue;
      }
      if (words.matches(end - length, phrase.words().toArray(String[]::new))) {
        best = phrase;
      }
    }
    return best;
  }

  private static Modifier after(Words words, Numeral numeral) {
    int end = numeral.end();
    if (words.matches(end, "or", "more")) {
      return new Modifier(numeral.first(), end + 2, Precision.AT_LEAST);
    }
    if (words.matches(end, "or", "so")) {
      return new Modifier(numeral.first(), end + 2, Precision.ABOUT);
    }
    if (words.matches(end, "-", "odd")) {
      return new Modifier(numeral.first(), end + 2, Precision.ABOUT);
    }
    if (words.matches(end, "-", "plus")) {
      return new Modifier(numeral.first(), end + 2, Precision.MORE_THAN);
    }
    if (words.form(end).equals("+")) {
      return new Modifier(numeral.first(), end + 1, Precision.MORE_THAN);
    }
    Precision precision =
        upperEnd(words, numeral) != null
            ? Precision.AT_LEAST
            : lowerEnd(words, numeral) != null ? Precision.AT_MOST : Precision.EXACT;
    return new Modifier(numeral.first(), end, precision);
  }

  /** The upper end of the range that this numeral opens ("[60] to 80 people"), or null. */
  static Numeral upperEnd(Words words, Numeral low) {
    String joint = words.form(low.end());
    boolean between = words.form(low.first() - 1).equals("between") && joint.equals("and");
    boolean hyphen = (joint.equals("-") || joint.equals("–")) && !words.at(low.end() + 1).spaced();
    if (!between && !hyphen && !joint.equals("to")) {
      return null;
    }
    Numeral high = Numeral.at(words, low.end() + 1);
    if (high == null || high.value() <= low.value()) {
      return null;
    }
    if (isShare(words, low.end() - 1) && !isShare(words, high.end())) {
      // "rose 12% to 1.8 billion euros"
      return null;
    }
    CountedPhrase counted = CountedPhrase.after(words, high.end());
    boolean countable = NotACount.isPlural(counted.head(words)) || counted.unitEnd() > high.end();
    return countable ? high : null;
  }

  private static boolean isShare(Words words, int at) {
    return Set.of("%", "percent", "cent", "pct", "per").contains(words.form(at));
  }

  /** The lower end of the range that this numeral closes, or null. */
  static Numeral lowerEnd(Words words, Numeral high) {
    for (int first = high.first() - 2; first >= 0 && first > high.first() - 7; first--) {
      Numeral low = Numeral.at(words, first);
      if (low != null && low.end() == high.first() - 1) {
        return upperEnd(words, low) != null ? low : null;
      }
    }
    return null;
  }
}
