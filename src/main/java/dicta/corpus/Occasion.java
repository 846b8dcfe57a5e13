package dicta.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Whether two statements can have been made on one occasion, as far as the articles say. */
final class Occasion {
  private Occasion() {}

  /** Days between the articles; 0 where either has no date. */
  static long daysApart(StatementDigest a, StatementDigest b) {
    LocalDate first = date(a.published());
    LocalDate second = date(b.published());
    return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  /** Below 0 where the article of the first is of an earlier day, 0 where none is known to be. */
  static int order(StatementDigest a, StatementDigest b) {
    LocalDate first = date(a.published());
    LocalDate second = date(b.published());
    return first == null || second == null ? 0 : first.compareTo(second);
  }

  private static LocalDate date(String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether the texts name different days of the week, or only one says it is long ago. */
  static boolean differ(StatementDigest a, StatementDigest b) {
    String first = day(a.when());
    String second = day(b.when());
    if (first != null && second != null) {
      return !first.equals(second);
    }
    return isLongAgo(a.when()) != isLongAgo(b.when());
  }

  private static String day(String when) {
    if (when == null) {
      return null;
    }
    for (String word : when.toLowerCase(Locale.ROOT).split("\\W+")) {
      if (CommonWords.WEEKDAY.contains(word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isLongAgo(String when) {
    if (when == null) {
      return false;
    }
    String lower = when.toLowerCase(Locale.ROOT);
    return lower.matches(
        ".*\\b(last (week|month|year|spring|summer|autumn|winter|fall)"
            + "|(weeks|months|years?|month|week) (ago|earlier)|several times|each time)\\b.*");
  }
}
