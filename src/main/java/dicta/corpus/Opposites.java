package dicta.corpus;

import dicta.text.ResourceLines;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Terms that exclude each other; the words stand in {@code opposites.txt} and {@code
 * wordnet-opposites.txt}.
 */
final class Opposites {
  private static final Map<String, Set<String>> OF = read();

  /** Words after an opposite that say of what it is said. */
  private static final int NEAR = 2;

  private static final Pattern IN_FAVOUR =
      Pattern.compile("(?i)\\b(vot\\w+|spoke|speaks?|was|is|were|are) (for|in favou?r of)\\b");

  private static final Set<String> AMOUNTS =
      Set.of(
          "percent", "cent", "half", "third", "quarter", "fifth", "tenth", "year", "month", "day");

  private Opposites() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (String resource : List.of("opposites.txt", "wordnet-opposites.txt")) {
      for (String line : ResourceLines.of(Opposites.class, resource)) {
        put(opposites, line.split(" "));
      }
    }
    return opposites;
  }

  private static void put(Map<String, Set<String>> opposites, String[] words) {
    String first = Thesaurus.terms(words[0]).get(0);
    String second = Thesaurus.terms(words[1]).get(0);
    if (!first.equals(second)) {
      opposites.computeIfAbsent(first, w -> new HashSet<>()).add(second);
      opposites.computeIfAbsent(second, w -> new HashSet<>()).add(first);
    }
  }

  /** Whether one content says what the other says the opposite of, neither under a negation. */
  static boolean between(Content a, Content b) {
    return first(a, b, (term, opposite) -> true) != null;
  }

  /**
   * Opposites said of one thing: what stands before them, and what directly follows, does not
   * differ.
   *
   * @return the opposites as words for people ("fall / rise"); null where there are none
   */
  static String ofOneThing(Content a, Content b) {
    return first(
        a,
        b,
        (term, opposite) ->
            ofOneThing(a.terms(), a.terms().indexOf(term), b.terms(), b.terms().indexOf(opposite)));
  }

  /** The first opposites, neither under a negation, that fit; null where none do. */
  private static String first(Content a, Content b, BiPredicate<String, String> fits) {
    for (String term : a.terms()) {
      for (String opposite : OF.getOrDefault(term, Set.of())) {
        boolean clear = b.terms().contains(opposite) && !a.terms().contains(opposite);
        if (clear
            && !b.terms().contains(term)
            && !negated(a, term)
            && !negated(b, opposite)
            && fits.test(term, opposite)) {
          return term.compareTo(opposite) < 0 ? term + " / " + opposite : opposite + " / " + term;
        }
      }
    }
    return null;
  }

  /** "He voted for the dam", "he voted against the dam". */
  static boolean sides(StatementDigest a, StatementDigest b) {
    return side(a, b) || side(b, a);
  }

  private static boolean side(StatementDigest pro, StatementDigest contra) {
    return contra.content().terms().contains("against")
        && !pro.content().terms().contains("against")
        && IN_FAVOUR.matcher(pro.text()).find();
  }

  /** "[The bridge at Orsk] is open", "[the bridge at Tula] is closed": of two things. */
  private static boolean ofOneThing(List<String> a, int first, List<String> b, int second) {
    boolean apart = first > 0 && second > 0;
    if (apart && !b.contains(a.get(first - 1)) && !a.contains(b.get(second - 1))) {
      return false;
    }
    List<String> after = a.subList(first + 1, Math.min(a.size(), first + 1 + NEAR));
    List<String> otherAfter = b.subList(second + 1, Math.min(b.size(), second + 1 + NEAR));
    boolean none = after.isEmpty() || otherAfter.isEmpty();
    return none
        || isAmount(after.get(0))
        || isAmount(otherAfter.get(0))
        || !Collections.disjoint(after, otherAfter);
  }

  private static boolean isAmount(String term) {
    return term.startsWith("#") || AMOUNTS.contains(term);
  }

  private static boolean negated(Content content, String term) {
    return content.negated().contains(term);
  }
}
