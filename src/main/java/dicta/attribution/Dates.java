package dicta.attribution;

import java.util.Set;

/** Dates, years and clock times, as parts of time phrases. */
final class Dates {
  static final Set<String> CLOCK =
      WordClass.words("a.m. p.m. am pm a.m p.m gmt o'clock utc est local");
  static final Set<String> MONTHS =
      WordClass.words(
          "january february march april may june july august september october "
              + "november december jan. feb. aug. sept. oct. nov. dec.");

  static int date(Reading reading, int at, int limit) {
    int i = at;
    boolean comma = i < limit && reading.low(i).equals(",") && reading.in(i + 1, MONTHS);
    if (comma) {
      i++;
    }
    if (i + 1 < limit && isDay(reading, i) && reading.in(i + 1, MONTHS)) {
      return year(reading, i + 2, limit);
    }
    if (i < limit && reading.in(i, MONTHS) && reading.capital(i)) {
      boolean day = i + 1 < limit && isDay(reading, i + 1);
      return year(reading, day ? i + 2 : i + 1, limit);
    }
    return at;
  }

  static int year(Reading reading, int at, int limit) {
    int i = at < limit && reading.low(at).equals(",") ? at + 1 : at;
    return i < limit && isYear(reading, i) ? i + 1 : at;
  }

  static int clock(Reading reading, int at, int limit) {
    if (at + 1 < limit && isNumber(reading.low(at)) && reading.in(at + 1, CLOCK)) {
      int i = at + 2;
      while (i < limit && reading.in(i, Set.of("time", "local", "gmt"))) {
        i++;
      }
      return i;
    }
    return at;
  }

  private Dates() {}

  private static boolean isNumber(String low) {
    return !low.isEmpty()
        && low.codePoints().allMatch(c -> Character.isDigit(c) || c == ':' || c == '.');
  }

  private static boolean isDay(Reading reading, int at) {
    String low = reading.low(at);
    int digits = 0;
    while (digits < low.length() && Character.isDigit(low.charAt(digits))) {
      digits++;
    }
    String rest = low.substring(digits);
    return digits > 0
        && digits < 3
        && (rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest));
  }

  static boolean isYear(Reading reading, int at) {
    String low = reading.low(at);
    return low.length() == 4 && isNumber(low) && (low.startsWith("19") || low.startsWith("20"));
  }
}
