package dicta.corpus;

import java.util.Locale;
import java.util.Set;

/** Of how many of its subject a content speaks, by its first words. */
enum Extent {
  /** "All sailors", "no teachers", "only fighters". */
  ALL,
  /** "Most sorters", "nearly all". */
  MOST,
  /** "Five hostages", "some teachers", "only one clinic". */
  SOME,
  /** "The hostages". */
  PLAIN;

  private static final Set<String> UNIVERSAL =
      Set.of(
          ("all every each both everyone everybody no none nobody neither entire whole only last")
              .split(" "));
  private static final Set<String> PARTIAL =
      Set.of("some", "many", "several", "few", "half", "part", "dozens", "hundreds", "thousands");
  private static final Set<String> NEARLY = Set.of("nearly", "almost", "virtually", "practically");

  /** How many words the quantifier may be from the beginning. */
  private static final int FIRST = 3;

  static Extent of(StatementDigest digest) {
    String[] words = digest.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    for (int i = 0; i < Math.min(words.length, FIRST + 1); i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      if (words[i].equals("most") || NEARLY.contains(words[i]) && next.equals("all")) {
        return MOST;
      }
      if (PARTIAL.contains(words[i]) || isNumber(words[i])) {
        return SOME;
      }
      if (UNIVERSAL.contains(words[i])) {
        return words[i].equals("only") && isNumber(next) ? SOME : ALL;
      }
    }
    return PLAIN;
  }

  /** Whether a thing may be so with the one and its opposite with the other. */
  static boolean leaveRoom(StatementDigest a, StatementDigest b) {
    Extent first = of(a);
    Extent second = of(b);
    return first == SOME && second != ALL || second == SOME && first != ALL;
  }

  private static boolean isNumber(String word) {
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return digits || Numeral.ofWord(word) != null;
  }
}
