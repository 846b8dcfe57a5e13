package dicta.corpus;

import java.util.List;
import java.util.Set;

/** Whether a number is said to be part of one before it, and by which construction. */
enum Subset {
  NONE,
  /** "including two civilians", "among them four officers". */
  LIST,
  /** "at least 15 of them". */
  PARTITIVE;

  static Subset of(Words words, Modifier modifier, CountedPhrase counted) {
    if (counted.partitive()) {
      return PARTITIVE;
    }
    int last = modifier.first() - 1;
    if (Set.of("were", "are", "was", "being").contains(words.form(last))) {
      last--;
    }
    boolean included =
        Set.of("including", "includes", "included").contains(words.form(last))
            || words.matches(last - 1, "among", "them")
            || words.matches(last - 1, "of", "whom")
            || words.matches(last - 1, "among", "whom")
            || words.matches(last - 1, "of", "which")
            || words.matches(last - 1, "of", "them")
            || words.matches(last - 1, "of", "these");
    return included ? LIST : NONE;
  }

  /** "Of the 480 workers at the plant, [460] walked out". */
  static boolean isRemainder(Words words, Modifier whole, Modifier part) {
    int before = whole.first() - 1;
    if (CommonWords.DEFINITE.contains(words.form(before))) {
      before--;
    }
    boolean opens =
        words.form(before).equals("of")
            && (before == 0
                || !words.at(before - 1).isLetters() && !words.at(before - 1).isDigits());
    return opens && words.form(part.first() - 1).equals(",");
  }

  /** "Of whom 12 had burns and [four] died": the second part of a whole. */
  static boolean goesOn(Words words, List<Figure> figures, Modifier modifier) {
    Figure before = figures.get(figures.size() - 1);
    int at = modifier.first() - 1;
    if (before.subsetOf() != null && Set.of("other", "remaining").contains(words.form(at))) {
      // "seven were brought out; the other [two] had suffocated"
      return CommonWords.DEFINITE.contains(words.form(at - 1));
    }
    if (before.subsetOf() == null || !words.form(at).equals("and")) {
      return false;
    }
    for (int i = at; i > at - 14 && i > 0; i--) {
      if (words.form(i).equals("whom")) {
        return true;
      }
    }
    return false;
  }

  /** Index of the nearest figure that is no part itself and large enough to hold the part. */
  static Integer whole(List<Figure> figures, int from, long count) {
    for (int i = figures.size() - 1; i >= from; i--) {
      if (figures.get(i).count() >= count && figures.get(i).subsetOf() == null) {
        return i;
      }
    }
    return null;
  }
}
