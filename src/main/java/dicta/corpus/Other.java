package dicta.corpus;

import java.util.Set;

/**
 * Numbers of things that have no measure of their own: votes, houses, cases, tonnes. "The two
 * countries" counts nothing new; "two gates" does.
 */
final class Other {
  private static final Set<String> HARM =
      Set.of(
          "destroyed",
          "damaged",
          "burned",
          "flooded",
          "missing",
          "rescued",
          "infected",
          "collapsed",
          "gutted",
          "trapped",
          "buried",
          "stranded",
          "seized",
          "demolished",
          "unaccounted",
          "sickened",
          "saved",
          "ill",
          "released",
          "freed",
          "survived",
          "escaped",
          "recovered",
          "discharged");

  private Other() {}

  /** Whether what is counted is lost, saved, missing or fell ill. */
  static boolean isHarmed(Words words, Modifier modifier, CountedPhrase counted) {
    if (HARM.contains(words.form(modifier.first() - 1))) {
      return true;
    }
    for (int i = counted.first(); i < counted.end() + 4; i++) {
      if (i >= counted.end() && Set.of(".", ",", ";", "and").contains(words.form(i))) {
        return false;
      }
      if (HARM.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Built for [900]". */
  private static boolean isCapacity(Words words, int before) {
    return words.form(before).equals("for")
        && Set.of("built", "designed", "meant", "licensed", "intended", "made")
            .contains(words.form(before - 1));
  }

  /** "1,340", "7.4 million": no name and no date is printed so. */
  private static boolean isGrouped(Words words, Numeral numeral) {
    boolean scaled = numeral.end() > numeral.first() + 1;
    return numeral.digits() && (scaled || words.form(numeral.first()).indexOf(',') > 0);
  }

  /** {@link Measure#OTHER}, or null where the number is no figure. */
  static Measure fits(
      Words words, Numeral numeral, Modifier modifier, CountedPhrase counted, Subset subset) {
    boolean unit = counted.unitEnd() > modifier.end();
    if (unit || subset == Subset.PARTITIVE && numeral.value() > 1) {
      return Measure.OTHER;
    }
    boolean bare = counted.isEmpty() && numeral.digits();
    if (bare && Set.of("were", "have", "are").contains(words.form(counted.end()))) {
      return Measure.OTHER;
    }
    int before = modifier.first() - 1;
    if (counted.isEmpty() && isCapacity(words, before)) {
      return Measure.OTHER;
    }
    if (MeasureContext.isCollective(words, before)
        || counted.isEmpty() && isGrouped(words, numeral)) {
      return Measure.OTHER;
    }
    boolean harm = isHarmed(words, modifier, counted);
    boolean exact = modifier.precision() == Precision.EXACT;
    boolean definite = CommonWords.DEFINITE.contains(words.form(modifier.first() - 1)) && exact;
    boolean countable = NotACount.isPlural(counted.head(words)) || harm;
    boolean telling = harm || numeral.digits() && numeral.value() >= 100;
    if (!countable || definite && !telling) {
      return null;
    }
    return Measure.OTHER;
  }
}
