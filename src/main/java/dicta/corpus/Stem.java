package dicta.corpus;

import java.util.List;

/**
 * Cuts English suffixes, so that "negotiate", "negotiating", "negotiations" and "negotiator" meet.
 * A coarser cut than a lemma, after the idea of M. F. Porter, An algorithm for suffix stripping,
 * Program 14(3), 1980; stems are keys, not words.
 */
final class Stem {
  private static final String[] SUFFIXES = {
    "fulness", "iveness", "ousness", "ization", "isation", "ability", "ibility", "ically", "ement",
    "ments", "ation", "ingly", "edly", "ment", "ness", "able", "ible", "ance", "ence", "ancy",
    "ency", "ator", "ist", "ism", "ive", "ize", "ise", "ion", "ing", "ful", "ous", "ity", "ant",
    "ent", "ial", "ual", "ed", "er", "or", "al", "ly", "ic", "y", "e"
  };

  /** Beginnings that American papers spell with "or" or "s". */
  private static final List<String> BRITISH =
      List.of(
          ("colour favour honour labour neighbour rumour harbour behaviour armour flavour humour"
                  + " vapour vigour endeavour odour tumour saviour defenc offenc licenc pretenc")
              .split(" "));

  private Stem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    String stem = american(withoutPlural(word));
    for (int pass = 0; pass < 3; pass++) {
      String shorter = withoutSuffix(stem);
      if (shorter.equals(stem)) {
        break;
      }
      stem = shorter;
    }
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == stem.charAt(last - 1)) {
      return stem.substring(0, last);
    }
    return last > 1 && stem.charAt(last) == 'i' ? stem.substring(0, last) : stem;
  }

  /** "Litre" is "liter", "defence" is "defense": one term whoever prints it. */
  private static String american(String word) {
    if (word.length() > 4 && (word.endsWith("tre") || word.endsWith("bre"))) {
      return word.substring(0, word.length() - 2) + "er";
    }
    for (String beginning : BRITISH) {
      if (word.startsWith(beginning)) {
        return beginning.endsWith("our")
            ? beginning.substring(0, beginning.length() - 2)
                + "r"
                + word.substring(beginning.length())
            : beginning.substring(0, beginning.length() - 1)
                + "s"
                + word.substring(beginning.length());
      }
    }
    return word;
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes"))) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return length > 3 && plural && !word.endsWith("is") ? word.substring(0, length - 1) : word;
  }

  private static String withoutSuffix(String word) {
    for (String suffix : SUFFIXES) {
      int left = word.length() - suffix.length();
      boolean inflection = suffix.length() == 1 || suffix.equals("ing") || suffix.equals("ed");
      if (word.endsWith(suffix) && left >= (inflection ? 3 : 4) && hasVowel(word, left)) {
        if (suffix.equals("ion") && "st".indexOf(word.charAt(left - 1)) < 0) {
          continue;
        }
        String stem = word.substring(0, left);
        // "negotiat(e)" and "negoti(ation)"
        return left >= 6 && stem.endsWith("at") ? stem.substring(0, left - 2) : stem;
      }
    }
    return word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
