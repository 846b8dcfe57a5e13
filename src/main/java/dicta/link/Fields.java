package dicta.link;

import dicta.text.ResourceLines;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fields of work, told by the words for those who work in them. */
final class Fields {
  private static final Map<String, Set<String>> BY_WORD = read();

  private Fields() {}

  /** The fields that any of these words tells. */
  static Set<String> of(Collection<String> words) {
    TreeSet<String> fields = new TreeSet<>();
    words.forEach(word -> fields.addAll(BY_WORD.getOrDefault(word, Set.of())));
    return fields;
  }

  /** Whether a word only tells a field, and so says nothing beyond it. */
  static boolean tells(String word) {
    return BY_WORD.containsKey(word);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byWord = new HashMap<>();
    for (String line : ResourceLines.of(Fields.class, "fields.txt")) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(line.substring(0, colon));
      }
    }
    return byWord;
  }
}
