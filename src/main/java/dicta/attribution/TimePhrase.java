package dicta.attribution;

import java.util.Set;

/** Times as news print them: "late in the afternoon", "on Tuesday night", "two hours later". */
final class TimePhrase {
  private static final Set<String> WEEKDAYS =
      WordClass.words(
          "monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. "
              + "thurs. fri. sat. sun.");
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "dawn", "dusk");
  private static final Set<String> UNITS =
      WordClass.words(
          "second seconds minute minutes hour hours day days week weeks month "
              + "months year years decade decades weekend moment moments fortnight season "
              + "summer winter autumn spring fall");
  private static final Set<String> SINGLE =
      WordClass.words(
          "today yesterday tonight tomorrow recently beforehand afterwards "
              + "afterward earlier later previously overnight lately subsequently");
  private static final Set<String> DETERMINERS =
      WordClass.words("this last that next the every each one a an same");
  private static final Set<String> NUMBERS =
      WordClass.words(
          "a an one two three four five six seven eight nine ten several few many "
              + "some couple");
  private static final Set<String> BACK =
      Set.of(
          "ago", "later", "earlier", "before", "after", "afterwards", "beforehand", "previously");
  private static final Set<String> PREPOSITIONS =
      WordClass.words("on in at around about by during over since until");
  private static final Set<String> DEGREES =
      WordClass.words("early late earlier later shortly soon just only immediately");

  private TimePhrase() {}

  /** End (exclusive) of the longest time phrase that begins at this token; {@code at} for none. */
  static int end(Reading reading, int at, int limit) {
    int best = at;
    int i = at;
    int degreeEnd = at;
    if (reading.in(i, DEGREES)) {
      degreeEnd = i + 1;
      best = Math.max(best, degreeOnly(reading, at, limit));
    }
    best = Math.max(best, core(reading, degreeEnd, limit));
    if (degreeEnd == at) {
      best = Math.max(best, counted(reading, at, limit));
    } else {
      best = Math.max(best, counted(reading, degreeEnd, limit));
    }
    if (reading.in(degreeEnd, PREPOSITIONS)) {
      best = Math.max(best, prepositional(reading, degreeEnd, limit));
    }
    return best == degreeEnd && best > at ? degreeOnly(reading, at, limit) : best;
  }

  /** End of a stretch without the time that ends it: "about its offensive | beforehand". */
  static int cut(Reading reading, int first, int end) {
    for (int i = Math.max(first + 1, end - 6); i < end; i++) {
      if (end(reading, i, end) == end) {
        return i;
      }
    }
    return end;
  }

  /** "earlier", "later", "shortly afterwards"; a bare "early" or "only" is none. */
  private static int degreeOnly(Reading reading, int at, int limit) {
    if (at + 1 < limit
        && reading.in(at + 1, Set.of("afterwards", "afterward", "after", "before", "beforehand"))) {
      return at + 2;
    }
    return reading.in(at, Set.of("earlier", "later")) ? at + 1 : at;
  }

  private static int prepositional(Reading reading, int at, int limit) {
    int i = at + 1;
    if (reading.low(i).equals("the") || reading.low(i).equals("a")) {
      i++;
    }
    while (i < limit
        && reading.in(i, Set.of("early", "late", "same", "following", "previous", "recent"))) {
      i++;
    }
    if (i < limit && Dates.isYear(reading, i) && reading.in(at, Set.of("in", "since", "by"))) {
      return i + 1;
    }
    if (i < limit && reading.low(i).equals("time") && reading.in(i - 1, Set.of("same", "the"))) {
      return reading.low(i - 1).equals("same") || reading.low(at).equals("at") ? i + 1 : at;
    }
    if (i < limit && (reading.in(i, PARTS) || reading.low(i).equals("weekend"))) {
      return tail(reading, i + 1, limit);
    }
    if (i < limit && reading.low(i).equals("day") && i > at + 1) {
      return i + 1;
    }
    if (i + 1 < limit
        && reading.in(i, Set.of("several", "many", "numerous", "two", "three", "various"))
        && reading.low(i + 1).equals("occasions")) {
      return i + 2;
    }
    if (i < limit && reading.in(i, UNITS) && reading.low(i - 1).equals("recent")) {
      return i + 1;
    }
    int core = core(reading, i, limit);
    if (core > i) {
      return core;
    }
    int clock = Dates.clock(reading, i, limit);
    return clock > i ? clock : at;
  }

  /** A weekday, a date, a day part, "this week", "today". */
  private static int core(Reading reading, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    if (reading.in(at, WEEKDAYS)) {
      int i = at + 1;
      if (i < limit && (reading.in(i, PARTS))) {
        i++;
      }
      return Dates.date(reading, i, limit);
    }
    if (reading.in(at, SINGLE) || reading.in(at, Set.of("midday", "noon", "midnight"))) {
      int i = at + 1;
      return i < limit && reading.in(i, PARTS) ? i + 1 : i;
    }
    int date = Dates.date(reading, at, limit);
    if (date > at) {
      return date;
    }
    if (reading.in(at, DETERMINERS) && at + 1 < limit) {
      int i = at + 1;
      while (i < limit
          && reading.in(
              i,
              Set.of("same", "next", "following", "previous", "past", "other", "single", "last"))) {
        i++;
      }
      boolean article = reading.in(at, Set.of("the", "a", "an", "one", "same"));
      boolean specified = i > at + 1 || !article;
      if (i < limit
          && specified
          && (reading.in(i, UNITS)
              || reading.in(i, PARTS)
              || reading.in(i, WEEKDAYS)
              || reading.in(i, Dates.MONTHS))) {
        return reading.in(i + 1, PARTS) && i + 1 < limit ? i + 2 : i + 1;
      }
      if (i < limit
          && reading.low(i).equals("time")
          && reading.in(at, Set.of("each", "every", "this"))) {
        return i + 1;
      }
      if (article
          && i < limit
          && reading.in(i, UNITS)
          && reading.in(i + 1, BACK)
          && i + 1 < limit) {
        return i + 2;
      }
    }
    if (reading.in(at, NUMBERS) && reading.low(at + 1).equals("times") && at + 1 < limit) {
      return at + 2;
    }
    return at;
  }

  /** "two hours later", "minutes in advance", "a few days ago". */
  private static int counted(Reading reading, int at, int limit) {
    int i = at;
    while (i < limit
        && i - at < 4
        && (reading.in(i, NUMBERS)
            || reading.tag(i).equals("NUM")
            || reading.in(i, Set.of("of", "about", "more", "than", "nearly", "almost")))) {
      i++;
    }
    if (i >= limit || !reading.in(i, UNITS)) {
      return at;
    }
    i++;
    if (i < limit && reading.in(i, BACK)) {
      return i + 1;
    }
    return reading.low(i).equals("in") && reading.low(i + 1).equals("advance") && i + 1 < limit
        ? i + 2
        : at;
  }

  /** "in the afternoon of Tuesday", "that evening". */
  private static int tail(Reading reading, int at, int limit) {
    if (at + 1 < limit && reading.in(at, Set.of("of", "on"))) {
      int core = core(reading, at + 1, limit);
      return core > at + 1 ? core : at;
    }
    return at;
  }
}
