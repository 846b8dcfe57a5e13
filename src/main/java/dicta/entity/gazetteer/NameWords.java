package dicta.entity.gazetteer;

import dicta.entity.name.NameKey;
import java.util.ArrayList;
import java.util.List;

/** A name cut into words the way a text's tokens are, so that the two can be compared. */
public final class NameWords {
  private NameWords() {}

  /** Words of a name, in lower case, without accents; a possessive ending is a word of its own. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.plain(name).split(" ")) {
      String rest = word;
      List<String> after = new ArrayList<>();
      while (rest.length() > 1 && (rest.endsWith(",") || rest.endsWith(")"))) {
        after.add(0, rest.substring(rest.length() - 1));
        rest = rest.substring(0, rest.length() - 1);
      }
      if (rest.startsWith("(") && rest.length() > 1) {
        words.add("(");
        rest = rest.substring(1);
      }
      if (rest.endsWith("'s") && rest.length() > 2) {
        words.add(rest.substring(0, rest.length() - 2));
        words.add("'s");
      } else if (!rest.isEmpty()) {
        words.add(rest);
      }
      words.addAll(after);
    }
    return words;
  }
}
