package dicta.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number that may be a figure, with where it stands among the words of its sentence and how it is
 * joined to those beside it.
 *
 * @param measure what the clause says that it counts, or null
 * @param partOfNext whether it is a part of the number after it ("ten of the 35 peacekeepers")
 */
record Found(
    Modifier modifier,
    CountedPhrase counted,
    Numeral numeral,
    Measure measure,
    boolean partOfNext) {
  private boolean isAmount() {
    return measure == Measure.OTHER && counted.isEmpty();
  }

  /** The numbers of a sentence that may be figures, in order. */
  static List<Found> in(Words words) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Numeral numeral = Numeral.at(words, at);
      Numeral amount = numeral == null ? Amount.broken(words, at) : Amount.of(words, numeral);
      if (numeral == null && amount == null) {
        continue;
      }
      if (amount != null && isConverted(words, found, amount)) {
        at = amount.end() - 1;
        continue;
      }
      if (amount != null) {
        at = amount.end() - 1;
        Modifier modifier = Modifier.of(words, amount);
        CountedPhrase none = new CountedPhrase(amount.end(), amount.end(), amount.end(), false);
        found.add(new Found(modifier, none, amount, Measure.OTHER, false));
        continue;
      }
      at = numeral.end() - 1;
      Modifier modifier = Modifier.of(words, numeral);
      Numeral high = Modifier.upperEnd(words, numeral);
      int end = high == null ? modifier.end() : high.end();
      CountedPhrase counted = CountedPhrase.after(words, end);
      if (NotACount.is(words, numeral, modifier, counted)) {
        continue;
      }
      boolean distance = counted.unitEnd() > end && isDistance(words, counted);
      if (distance && isConversion(words, found, modifier, counted)) {
        continue;
      }
      boolean unit = counted.unitEnd() > end && !distance;
      Measure measure =
          distance
              ? Measure.DISTANCE
              : unit ? Measure.OTHER : MeasureContext.byClause(words, modifier, counted);
      if (isWholeOfLast(words, found, modifier)) {
        Found part = found.remove(found.size() - 1);
        Measure kind = MeasureContext.byNoun(words, counted);
        Measure whole = kind == null ? Measure.OTHER : kind;
        Measure ofPart = MeasureContext.byClause(words, part.modifier(), counted);
        found.add(
            new Found(
                part.modifier(),
                part.counted(),
                part.numeral(),
                ofPart == null ? whole : ofPart,
                true));
        measure = whole;
      }
      found.add(new Found(modifier, counted, numeral, measure, false));
    }
    return found;
  }

  /** "Ten of [the 35 peacekeepers] were taken hostage": the clause tells of the ten. */
  private static boolean isWholeOfLast(Words words, List<Found> found, Modifier modifier) {
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null || !last.counted().isEmpty() || last.measure() != null && last.isAmount()) {
      return false;
    }
    int at = last.modifier().end();
    at = words.matches(at, "out", "of") ? at + 1 : at;
    int between = modifier.first() - at;
    boolean owned = words.form(modifier.first() - 1).endsWith("'s");
    return words.form(at).equals("of")
        && (between == 1
            || between == 2 && CommonWords.DEFINITE.contains(words.form(at + 1))
            || between <= 6 && owned);
  }

  /** "50,000 kwacha ($2,100)" is one sum. */
  private static boolean isConverted(Words words, List<Found> found, Numeral amount) {
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.isAmount()
        && last.modifier().end() == amount.first() - 1
        && words.form(amount.first() - 1).equals("(");
  }

  /** "37 miles (60 km)" is one distance; "60 km (100 km)" are two. */
  private static boolean isConversion(
      Words words, List<Found> found, Modifier modifier, CountedPhrase counted) {
    if (found.isEmpty() || !words.form(modifier.first() - 1).equals("(")) {
      return false;
    }
    int before = found.get(found.size() - 1).counted().unitEnd();
    boolean sameUnit = words.form(before - 1).equals(words.form(counted.unitEnd() - 1));
    return before == modifier.first() - 1 && !sameUnit;
  }

  private static boolean isDistance(Words words, CountedPhrase counted) {
    return FigureWords.isDistance(words.form(counted.unitEnd() - 1))
        && !Set.of("square", "cubic", "sq").contains(words.form(counted.unitEnd() - 2));
  }

  /**
   * "31 people, 19 women and [12] men": how many numbers before stands the one that these add up
   * to; 0 where they do not.
   */
  static int breakdown(Words words, List<Found> found, int index) {
    int first = index;
    while (first > 0 && follows(words, found, first)) {
      first--;
    }
    int last = index;
    while (last + 1 < found.size() && follows(words, found, last + 1)) {
      last++;
    }
    long sum = 0;
    for (int i = first + 1; i <= last; i++) {
      sum += found.get(i).numeral().value();
    }
    return last - first > 1 && sum == found.get(first).numeral().value() ? index - first : 0;
  }

  private static boolean follows(Words words, List<Found> found, int index) {
    return joins(words, found.get(index - 1).counted().end(), found.get(index).modifier().first());
  }

  /** "12 soldiers and [three civilians]": directly joined to the number before. */
  static boolean isCoordinated(Words words, List<Found> found, int index) {
    if (index == 0) {
      return false;
    }
    if (Modifier.lowerEnd(words, found.get(index).numeral()) != null) {
      return true;
    }
    return follows(words, found, index);
  }

  private static boolean joins(Words words, int end, int next) {
    return next == end + 1 && Set.of("and", ",", "or", "&").contains(words.form(end))
        || next == end + 2 && words.matches(end, ",", "and")
        || next == end + 2 && words.matches(end, "as", "well");
  }

  /** "[12 soldiers] and three civilians were killed": the measure of the number joined to it. */
  static Measure ahead(Words words, List<Found> found, int index) {
    for (int i = index; i + 1 < found.size(); i++) {
      if (!follows(words, found, i + 1)) {
        return null;
      }
      Measure measure = MeasureContext.after(words, found.get(i + 1).counted().end());
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }
}
