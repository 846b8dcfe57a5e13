package dicta.corpus;

import java.util.Set;

/**
 * Numbers that count nothing: years, dates, clock times, ages, spans of time, money, shares,
 * scores, ordinals, and numbers that are part of a name.
 */
final class NotACount {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          ("in since of by from until till to between during early late mid year spring"
                  + " summer autumn winter fall and the after before ( , - – around than")
              .split(" "));
  private static final Set<String> DESIGNATOR =
      Set.of(
          ("no number article section chapter page route highway flight room unit boeing"
                  + " airbus level phase stage category type day week episode season volume group"
                  + " gate line platform district precinct grade class resolution act bill channel"
                  + " magnitude aged age ages tier area block apartment building part version"
                  + " round game match title paragraph junction exit lot year formula apollo"
                  + " windows # interstate motorway under law order covid form reactor house odds")
              .split(" "));
  private static final Set<String> BEFORE_PLURAL_TOO =
      Set.of("no", "number", "article", "section", "aged", "age", "flight", "boeing", "airbus");
  private static final Set<String> AFTER =
      Set.of(
          ("% percent percentage a.m. p.m. am pm a.m p.m o'clock gmt utc degrees ° point"
                  + " points mph kph thirds third quarters quarter fifths fourths halves tenths"
                  + " fold times goals goal runs wickets sets games strokes basis volts watts"
                  + " gigabytes more-or-less volt mm")
              .split(" "));

  private static final int OLDEST = 110;

  private NotACount() {}

  static boolean is(Words words, Numeral numeral, Modifier modifier, CountedPhrase counted) {
    int before = numeral.first() - 1;
    int after = numeral.end();
    return isInsideAWord(words, numeral, counted)
        || AFTER.contains(words.form(after))
        || words.matches(after, "per", "cent")
        || isMoney(words, numeral, counted)
        || isTime(words, numeral, counted)
        || isYear(words, numeral, modifier, counted)
        || isAge(words, numeral, counted)
        || isSpeed(words, counted)
        || isDesignated(words, before, modifier, numeral, counted)
        || isOne(words, numeral)
        || isNameOfMany(words, numeral)
        || isShare(words, numeral);
  }

  private static boolean isInsideAWord(Words words, Numeral numeral, CountedPhrase counted) {
    Words.Word before = words.at(numeral.first() - 1);
    Words.Word first = words.at(numeral.first());
    boolean glued = !first.spaced() && numeral.first() > 0;
    if (glued
        && (before.isLetters()
            || before.isDigits()
            || Set.of("-", ":", ".", "/", "#", "@", "_", "&", "–").contains(before.form()))) {
      return Modifier.lowerEnd(words, numeral) == null;
    }
    Words.Word after = words.at(numeral.end());
    Words.Word next = words.at(numeral.end() + 1);
    if (after.spaced() || counted.unitEnd() > numeral.end()) {
      return false;
    }
    if (Set.of(":", "/", ".").contains(after.form()) && !next.spaced()) {
      return next.isDigits();
    }
    if (Set.of("-", "–").contains(after.form()) && !next.spaced()) {
      return next.isDigits()
          ? Modifier.upperEnd(words, numeral) == null
          : !Set.of("strong", "odd", "plus").contains(next.form());
    }
    return after.isLetters();
  }

  private static boolean isMoney(Words words, Numeral numeral, CountedPhrase counted) {
    String before = words.form(numeral.first() - 1);
    if (Set.of("$", "€", "£", "¥", "₽", "₹", "usd", "eur", "rs").contains(before)
        || Set.of("$", "€", "£").contains(words.form(numeral.end()))) {
      return true;
    }
    for (int i = counted.first(); i < counted.end(); i++) {
      if (CommonWords.CURRENCY.contains(words.form(i)) && i - counted.first() < 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(Words words, Numeral numeral, CountedPhrase counted) {
    String before = words.form(numeral.first() - 1);
    String after = words.form(numeral.end());
    if (numeral.value() <= 31 && CommonWords.MONTH.contains(before) && isName(words, -1, numeral)
        || numeral.value() <= 31 && before.equals(".") && isMonthBefore(words, numeral.first() - 2)
        || CommonWords.MONTH.contains(after) && words.at(numeral.end()).capital()) {
      return true;
    }
    if (CommonWords.TIME_UNIT.contains(after)) {
      return true;
    }
    for (int i = counted.first(); i < counted.end() && i < counted.first() + 4; i++) {
      if (words.form(i).equals("of")) {
        return false;
      }
      if (CommonWords.TIME_UNIT.contains(words.form(i)) && !words.form(i).equals("second")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthBefore(Words words, int at) {
    return CommonWords.MONTH.contains(words.form(at)) && words.at(at).capital();
  }

  private static boolean isName(Words words, int offset, Numeral numeral) {
    return words.at(numeral.first() + offset).capital();
  }

  private static boolean isYear(
      Words words, Numeral numeral, Modifier modifier, CountedPhrase counted) {
    String form = words.form(numeral.first());
    boolean fourDigits = numeral.digits() && form.length() == 4 && numeral.value() < 2100;
    if (!fourDigits || numeral.value() < 1500 || numeral.end() > numeral.first() + 1) {
      return false;
    }
    String before = words.form(numeral.first() - 1);
    return !isPlural(counted.head(words))
        || (BEFORE_YEAR.contains(before) || CommonWords.MONTH.contains(before))
            && !Set.of("the", "and", "of", "by", "from", "to", "than", "around").contains(before)
            && modifier.precision() == Precision.EXACT;
  }

  private static boolean isAge(Words words, Numeral numeral, CountedPhrase counted) {
    int before = numeral.first() - 1;
    int after = numeral.end();
    boolean apposition =
        words.form(before).equals(",")
            && Set.of(",", ".", ";", ")").contains(words.form(after))
            && words.at(before - 1).capital();
    return apposition
        || counted.isEmpty() && isOneOfTheAges(words, numeral)
        || counted.isEmpty() && isAgeLimit(words, before)
        || words.form(before).equals("(") && words.form(after).equals(")") && counted.isEmpty();
  }

  /** "Two men, [24] and [31], were arrested". */
  private static boolean isOneOfTheAges(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    if (!numeral.digits() || numeral.value() > OLDEST) {
      return false;
    }
    if (words.form(before).equals("and")) {
      return words.at(before - 1).isDigits()
          && Set.of(",", "aged", "ages").contains(words.form(before - 2));
    }
    int end = numeral.end();
    boolean joined = words.form(end).equals("and") && words.at(end + 1).isDigits();
    return words.form(before).equals(",")
        && words.at(before - 1).isLetters()
        && (joined || words.form(end).equals(","));
  }

  /** "Children under five", "men over 60". */
  private static boolean isAgeLimit(Words words, int before) {
    return Set.of("under", "over", "below", "above", "aged").contains(words.form(before))
        && Set.of(
                "children",
                "people",
                "men",
                "women",
                "those",
                "adults",
                "anyone",
                "girls",
                "boys",
                "patients",
                "voters",
                "everyone",
                "persons",
                "are",
                "were")
            .contains(words.form(before - 1));
  }

  private static boolean isSpeed(Words words, CountedPhrase counted) {
    int at = counted.unitEnd();
    return words.form(at).equals("/")
        || words.form(at).equals("per")
        || words.matches(at, "an", "hour");
  }

  private static boolean isDesignated(
      Words words, int before, Modifier modifier, Numeral numeral, CountedPhrase counted) {
    if (modifier.first() < numeral.first()) {
      return false;
    }
    String form = words.form(before).equals(".") ? words.form(before - 1) : words.form(before);
    return isPlural(counted.head(words))
        ? BEFORE_PLURAL_TOO.contains(form)
        : DESIGNATOR.contains(form);
  }

  /** "seven in ten voters". */
  private static boolean isShare(Words words, Numeral numeral) {
    int first = numeral.first();
    String joint = words.form(first - 1);
    int part = joint.equals("of") && words.form(first - 2).equals("out") ? first - 3 : first - 2;
    boolean whole = Set.of("in", "of", "out").contains(joint) && Numeral.at(words, part) != null;
    int end = numeral.end();
    int next = words.matches(end, "out", "of") ? end + 2 : end + 1;
    boolean opens = Set.of("in", "of", "out").contains(words.form(end));
    Numeral base = opens ? Numeral.at(words, next) : null;
    boolean any = words.form(end).equals("in");
    return whole && (joint.equals("in") ? numeral.value() <= 100 : isBase(numeral.value()))
        || base != null && (any ? numeral.value() < 10 : isBase(base.value()));
  }

  /** What shares are told in: of ten, of a hundred. "134 of 250" are counts of things. */
  private static boolean isBase(long value) {
    return value <= 10 || value == 20 || value == 50 || value == 100;
  }

  /** "The Group of [Seven]". */
  private static boolean isNameOfMany(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    return !numeral.digits()
        && words.form(before).equals("of")
        && words.at(numeral.first()).capital()
        && words.at(before - 1).capital();
  }

  /** "one" counts only where it is not a pronoun. */
  private static boolean isOne(Words words, Numeral numeral) {
    if (!words.form(numeral.first()).equals("one") || numeral.end() > numeral.first() + 1) {
      return false;
    }
    String before = words.form(numeral.first() - 1);
    return Set.of("no", "any", "every", "each", "the", "this", "that", "which", "some", "'s")
            .contains(before)
        || Set.of("another", "day", "by").contains(words.form(numeral.end()))
        || words.matches(numeral.end(), "of", "the")
        || words.matches(numeral.end(), "of", "those")
        || words.matches(numeral.end(), "of", "its")
        || words.matches(numeral.end(), "of", "his");
  }

  static boolean isPlural(String form) {
    return form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")
        || Set.of(
                "people",
                "men",
                "women",
                "children",
                "police",
                "troops",
                "personnel",
                "aircraft",
                "others",
                "more",
                "fishermen",
                "servicemen",
                "cattle",
                "sheep",
                "staff",
                "dead",
                "wounded",
                "injured",
                "homeless",
                "policemen",
                "crew",
                "firefighters",
                "fish")
            .contains(form)
        || form.endsWith("men");
  }
}
