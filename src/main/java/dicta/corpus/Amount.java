package dicta.corpus;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Sums of money and shares: numbers that carry their unit with them and count as such. */
final class Amount {
  private static final Set<String> SYMBOLS = Set.of("$", "€", "£", "¥", "₽", "₹");
  private static final Map<String, Long> SHORT =
      Map.of("m", 1_000_000L, "mn", 1_000_000L, "bn", 1_000_000_000L, "k", 1_000L);

  private Amount() {}

  /** A broken number whose short multiplier makes it whole: "3.1bn"; null where there is none. */
  static Numeral broken(Words words, int first) {
    Long multiplier = SHORT.get(words.form(first + 1));
    boolean decimal = words.form(first).matches("\\d{1,9}\\.\\d{1,3}");
    if (multiplier == null || words.at(first + 1).spaced() || !decimal) {
      return null;
    }
    BigDecimal value = new BigDecimal(words.form(first)).multiply(BigDecimal.valueOf(multiplier));
    return value.stripTrailingZeros().scale() <= 0
        ? of(words, new Numeral(first, first + 2, value.longValueExact(), true))
        : null;
  }

  /** The numeral with its currency or percent sign; null where it has none. */
  static Numeral of(Words words, Numeral numeral) {
    int end = numeral.end();
    long value = numeral.value();
    boolean symbol = SYMBOLS.contains(words.form(numeral.first() - 1));
    Long multiplier = SHORT.get(words.form(end));
    if (multiplier != null && !words.at(end).spaced() && value < 100_000) {
      value *= multiplier;
      end++;
    }
    if (symbol) {
      return new Numeral(numeral.first() - 1, end, value, true);
    }
    if (SYMBOLS.contains(words.form(end)) || words.form(end).equals("%")) {
      return new Numeral(numeral.first(), end + 1, value, true);
    }
    if (Set.of("percent", "pct").contains(words.form(end))) {
      return new Numeral(numeral.first(), end + 1, value, true);
    }
    if (words.matches(end, "per", "cent")) {
      return new Numeral(numeral.first(), end + 2, value, true);
    }
    for (int i = end; i < end + 3; i++) {
      if (CommonWords.CURRENCY.contains(words.form(i)) && !isVerb(words, i)) {
        if (Numeral.at(words, i + 1) != null) {
          // "four pounds fifty"
          return null;
        }
        // "nobody gave me one naira"
        boolean none = value == 1 && !numeral.digits();
        return none ? null : new Numeral(numeral.first(), i + 1, value, true);
      }
      if (!words.at(i).isLetters() || CommonWords.PREPOSITION.contains(words.form(i))) {
        return null;
      }
    }
    return null;
  }

  /** "Won" and "pounds" may be verbs. */
  private static boolean isVerb(Words words, int at) {
    return words.form(at).equals("won") || words.at(at).tag().equals("VERB");
  }
}
