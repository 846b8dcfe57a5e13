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
