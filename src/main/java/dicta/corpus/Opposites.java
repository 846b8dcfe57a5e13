package dicta.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Terms that exclude each other; the words stand in {@code opposites.txt}. */
final class Opposites {
  private static final Map<String, Set<String>> OF = read();

  private Opposites() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> opposites = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Opposites.class.getResourceAsStream("opposites.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] words = line.split(" ");
        String first = Thesaurus.terms(words[0]).get(0);
        String second = Thesaurus.terms(words[1]).get(0);
        if (!first.equals(second)) {
          opposites.computeIfAbsent(first, w -> new HashSet<>()).add(second);
          opposites.computeIfAbsent(second, w -> new HashSet<>()).add(first);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opposites;
  }

  /** Whether one content says what the other says the opposite of, neither under a negation. */
  static boolean between(Content a, Content b) {
    return of(a, b) != null;
  }

  /** The opposites as words for people ("rise / fall"); null where there are none. */
  static String of(Content a, Content b) {
    for (String term : a.terms()) {
      for (String opposite : OF.getOrDefault(term, Set.of())) {
        boolean clear = b.terms().contains(opposite) && !a.terms().contains(opposite);
        if (clear && !b.terms().contains(term) && !negated(a, term) && !negated(b, opposite)) {
          return term.compareTo(opposite) < 0 ? term + " / " + opposite : opposite + " / " + term;
        }
      }
    }
    return null;
  }

  private static boolean negated(Content content, String term) {
    return content.negated().contains(term);
  }
}
