package dicta.entity.mention;

import dicta.entity.name.WordClass;
import java.util.Set;

/** Titles and posts as they stand before a name. */
public final class Titles {
  /** Letters after a person's name. */
  private static final Set<String> HONOURS =
      Set.of(
          "KC", "QC", "OBE", "CBE", "MBE", "KBE", "DBE", "PhD", "FRS", "MP", "MEP", "MSP", "MLA");

  private static final int LONGEST = 3;

  private Titles() {}

  /** End of the longest capitalised title at this word; the word itself where there is none. */
  static int at(Words words, int i, int limit) {
    StringBuilder phrase = new StringBuilder();
    int end = i;
    for (int k = i; k < Math.min(limit, i + LONGEST); k++) {
      if (!words.isCapital(k) && !words.low(k).equals("of")) {
        break;
      }
      if (k > i) {
        phrase.append(' ');
      }
      phrase.append(words.low(k));
      if (WordClass.TITLE.has(phrase.toString())) {
        end = k + 1;
      }
    }
    return end > i ? end : ministerial(words, i, limit);
  }

  /** End of "Mineral Resources Minister", which no list holds; the word itself where none. */
  private static int ministerial(Words words, int i, int limit) {
    int k = i;
    while (k < Math.min(limit, i + 7)
        && (WordClass.MATTERS.has(words.low(k)) && words.isCapital(k)
            || k > i && (words.low(k).equals("and") || words.low(k).equals(",")))) {
      k++;
    }
    boolean post =
        k > i
            && k < limit
            && words.isCapital(k)
            && (words.low(k).equals("minister") || words.low(k).equals("secretary"));
    return post ? k + 1 : i;
  }

  /** Whether a title or a noun for a person stands directly before this word. */
  static boolean before(Words words, int i) {
    int last = i - 1;
    if (last < 0 || !words.together(last, i)) {
      return false;
    }
    String low = words.low(last);
    if (low.equals("police")) {
      return words.isCapital(last); // "a police Land Rover"
    }
    if (WordClass.PERSON.has(low) || WordClass.TITLE.has(low)) {
      return !low.equals("accused") || !words.tag(last).equals("VERB");
    }
    return low.equals(",")
        && last > 0
        && (!words.isCapital(last - 1) || words.opens(last - 1))
        && words.together(last - 1, i)
        && WordClass.PERSON.has(words.low(last - 1));
  }

  /** End of a name with the letters of honours left out: "Ann Lee" of "Ann Lee KC". */
  static int withoutHonours(Words words, int first, int end) {
    int name = end;
    while (name - first > 2 && HONOURS.contains(words.form(name - 1))) {
      name--;
    }
    return name;
  }

  /** The word after a name and its honours, "Ann Lee KC". */
  public static int afterHonours(Words words, int end) {
    int next = end;
    while (words.together(end - 1, next) && HONOURS.contains(words.form(next))) {
      next++;
    }
    return next;
  }
}
