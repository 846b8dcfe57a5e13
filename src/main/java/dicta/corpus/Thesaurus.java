package dicta.corpus;

import dicta.text.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives words that reports use for each other one term; the classes stand in {@code synonyms.txt}
 * and, for words of which that says nothing, in {@code wordnet-synonyms.txt}.
 */
final class Thesaurus {
  /** By word, for those that the resource holds as they stand. */
  private static final Map<String, List<String>> WORDS = new HashMap<>();

  /**
   * By inflected form of those. A stem would reach too far: "formations" are not "former", a "fact"
   * is no "factory", and who lives somewhere does not lose his life.
   */
  private static final Map<String, List<String>> FORMS = new HashMap<>();

  static {
    read();
  }

  private Thesaurus() {}

  private static void read() {
    for (String line : ResourceLines.of(Thesaurus.class, "synonyms.txt")) {
      String[] words = line.split(" ");
      if (words.length > 2 && words[1].equals("=")) {
        List<String> parts = new ArrayList<>();
        for (int i = 2; i < words.length; i++) {
          parts.addAll(terms(words[i]));
        }
        WORDS.put(words[0], List.copyOf(parts));
        continue;
      }
      putClass(words, List.of(words[0]));
    }
    for (String line : ResourceLines.of(Thesaurus.class, "wordnet-synonyms.txt")) {
      String[] words = line.split(" ");
      List<String> first = terms(words[0]);
      String[] unknown =
          Arrays.stream(words)
              .filter(word -> !WORDS.containsKey(word) && !FORMS.containsKey(word))
              .toArray(String[]::new);
      putClass(unknown, first);
    }
  }

  private static void putClass(String[] words, List<String> terms) {
    for (String word : words) {
      WORDS.putIfAbsent(word, terms);
      Inflection.of(word).forEach(form -> FORMS.putIfAbsent(form, terms));
    }
  }

  /** The terms that a word in lower case counts as. */
  static List<String> terms(String word) {
    List<String> whole = WORDS.get(word);
    if (whole != null) {
      return whole;
    }
    List<String> form = FORMS.get(word);
    return form != null ? form : List.of(Stem.of(word));
  }
}
