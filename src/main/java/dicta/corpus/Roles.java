package dicta.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who does it to whom, as far as the order of words tells: "the police attacked the crowd", "the
 * crowd was attacked by the police".
 *
 * @param doer the content term next to the verb on the doer's side
 * @param act the verb's term
 * @param other the content term next to it on the other side
 */
record Roles(String doer, String act, String other) {
  /** How many words before its verb a form of "be" makes it passive. */
  private static final int AUXILIARY = 3;

  static List<Roles> of(StatementDigest digest) {
    String[] words = digest.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
    Set<String> acts = new HashSet<>(digest.acts());
    List<Roles> roles = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      List<String> terms = terms(words[i]);
      if (terms.size() != 1 || !acts.contains(terms.get(0))) {
        continue;
      }
      String left = next(words, i, -1);
      String right = next(words, i, 1);
      if (left != null && right != null) {
        boolean passive = isPassive(words, i);
        roles.add(new Roles(passive ? right : left, terms.get(0), passive ? left : right));
      }
    }
    return roles;
  }

  /** The act that both tell of with the parts exchanged; null where there is none. */
  static String exchanged(StatementDigest a, StatementDigest b) {
    for (Roles one : of(a)) {
      for (Roles other : of(b)) {
        boolean turned = one.doer.equals(other.other) && one.other.equals(other.doer);
        if (one.act.equals(other.act) && turned && !one.doer.equals(one.other)) {
          return one.act;
        }
      }
    }
    return null;
  }

  private static boolean isPassive(String[] words, int verb) {
    boolean by = false;
    for (int i = verb + 1; i < Math.min(words.length, verb + AUXILIARY + 1); i++) {
      by |= words[i].equals("by");
    }
    for (int i = Math.max(0, verb - AUXILIARY); by && i < verb; i++) {
      if (CommonWords.isBe(words[i])) {
        return true;
      }
    }
    return false;
  }

  private static String next(String[] words, int verb, int step) {
    for (int i = verb + step; i >= 0 && i < words.length; i += step) {
      List<String> terms = terms(words[i]);
      if (!terms.isEmpty() && !CommonWords.isBeforeParticiple(words[i])) {
        return terms.get(0);
      }
    }
    return null;
  }

  private static List<String> terms(String word) {
    return word.isEmpty() ? List.of() : Content.of(word).terms();
  }
}
