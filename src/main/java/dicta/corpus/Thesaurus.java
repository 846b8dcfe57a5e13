package dicta.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives words that reports use for each other one term; the classes stand in {@code synonyms.txt}.
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
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Thesaurus.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] words = line.split(" ");
        if (words.length > 2 && words[1].equals("=")) {
          List<String> parts = new ArrayList<>();
          for (int i = 2; i < words.length; i++) {
            parts.addAll(terms(words[i]));
          }
          WORDS.put(words[0], List.copyOf(parts));
          continue;
        }
        List<String> first = List.of(words[0]);
        for (String word : words) {
          WORDS.putIfAbsent(word, first);
          Inflection.of(word).forEach(form -> FORMS.putIfAbsent(form, first));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
