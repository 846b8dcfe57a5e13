package dicta.corpus;

import java.util.ArrayList;
import java.util.List;

/** The regular inflected forms that an English word may have, be it a noun, verb or adjective. */
final class Inflection {
  private Inflection() {}

  /** Some of them may be no words; the word itself is not among them. */
  static List<String> of(String word) {
    List<String> forms = new ArrayList<>();
    int last = word.length() - 1;
    boolean y = last > 1 && word.endsWith("y") && !isVowel(word.charAt(last - 1));
    String base = word.endsWith("e") ? word.substring(0, last) : word;
    String stem = y ? word.substring(0, last) + "i" : base;
    boolean hisses = word.matches(".*(s|x|z|ch|sh)");
    forms.add(y ? stem + "es" : hisses ? word + "es" : word + "s");
    forms.add(stem + "ed");
    forms.add(base + "ing");
    forms.add(stem + "er");
    forms.add(stem + "ers");
    if (word.endsWith("s") && !word.endsWith("ss")) {
      forms.add(word.substring(0, last));
    }
    if (word.endsWith("ie")) {
      forms.add(word.substring(0, last - 1) + "ying");
    }
    boolean doubles =
        last > 1
            && !isVowel(word.charAt(last))
            && "wxy".indexOf(word.charAt(last)) < 0
            && isVowel(word.charAt(last - 1))
            && !isVowel(word.charAt(last - 2));
    if (doubles) {
      forms.add(word + word.charAt(last) + "ed");
      forms.add(word + word.charAt(last) + "ing");
    }
    return forms;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
