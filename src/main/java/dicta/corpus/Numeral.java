package dicta.corpus;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number in digits or words: "1,200", "twenty-seven", "a dozen", "two-and-a-half thousand".
 * Numbers without a value ("hundreds", "several dozen") are none.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param digits whether it is printed in digits
 */
record Numeral(int first, int end, long value, boolean digits) {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Long> MULTIPLIERS =
      Map.of(
          "dozen",
          12L,
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What one word in small letters counts ("seven", "ninety"), or null. */
  static Integer ofWord(String word) {
    return SMALL.getOrDefault(word, TENS.get(word));
  }

  /** The numeral that begins at this word, or null. */
  static Numeral at(Words words, int first) {
    String form = words.form(first);
    if (words.at(first).isDigits()) {
      return digits(words, first, form);
    }
    if (form.equals("half") && isArticle(words.form(first + 1))) {
      Long multiplier = MULTIPLIERS.get(words.form(first + 2));
      return multiplier == null ? null : scaled(words, first, first + 2, HALF, false);
    }
    if (isArticle(form)) {
      return MULTIPLIERS.containsKey(words.form(first + 1))
          ? scaled(words, first, first + 1, BigDecimal.ONE, false)
          : null;
    }
    if (!SMALL.containsKey(form) && !TENS.containsKey(form)) {
      return null;
    }
    return inWords(words, first);
  }

  private static boolean isArticle(String form) {
    return form.equals("a") || form.equals("an");
  }

  private static Numeral digits(Words words, int first, String form) {
    boolean grouped = form.indexOf(',') >= 0;
    if (grouped && !form.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      return null;
    }
    if (form.length() > 15 || form.chars().filter(c -> c == '.').count() > 1) {
      return null;
    }
    StringBuilder number = new StringBuilder();
    form.codePoints()
        .filter(c -> c != ',')
        .forEach(c -> number.append(c == '.' ? "." : Integer.toString(Character.digit(c, 10))));
    return scaled(words, first, first + 1, new BigDecimal(number.toString()), true);
  }

  private static Numeral inWords(Words words, int first) {
    long total = 0;
    long group = 0;
    int at = first;
    int end = first;
    while (true) {
      String form = words.form(at);
      int value = SMALL.getOrDefault(form, TENS.getOrDefault(form, 0));
      boolean fits = value > 0 && (group % 100 == 0 || group % 10 == 0 && value < 10);
      if (fits && (group == 0 || group % 100 != 10)) {
        group += value;
      } else if (form.equals("hundred") && group > 0 && group < 100) {
        group *= 100;
      } else if (MULTIPLIERS.containsKey(form) && group > 0) {
        total += group * MULTIPLIERS.get(form);
        group = 0;
      } else {
        break;
      }
      end = ++at;
      if (words.form(at).equals("-") && !words.at(at).spaced() && !words.at(at + 1).spaced()) {
        at++;
      } else if (words.form(at).equals("and") && (group >= 100 || total > 0)) {
        at++;
      }
    }
    if (total + group > 0 && total == 0 && isAndAHalf(words, end)) {
      int multiplier = end + (words.form(end).equals("-") ? 6 : 3);
      return scaled(words, first, multiplier, BigDecimal.valueOf(group).add(HALF), false);
    }
    return new Numeral(first, end, total + group, false);
  }

  private static boolean isAndAHalf(Words words, int at) {
    return words.matches(at, "and", "a", "half")
        || words.matches(at, "-", "and", "-", "a", "-", "half");
  }

  /** The number times the multipliers that follow ("3.5 million"); null where no whole number. */
  private static Numeral scaled(
      Words words, int first, int next, BigDecimal number, boolean digits) {
    BigDecimal value = number;
    int at = next;
    boolean glued = words.form(at).equals("-") && !words.at(at).spaced();
    if (glued && MULTIPLIERS.containsKey(words.form(at + 1)) && !words.at(at + 1).spaced()) {
      // "a $2.3-billion plant"
      at++;
    }
    while (MULTIPLIERS.containsKey(words.form(at))) {
      value = value.multiply(BigDecimal.valueOf(MULTIPLIERS.get(words.form(at))));
      at++;
    }
    try {
      return new Numeral(first, at, value.longValueExact(), digits);
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
