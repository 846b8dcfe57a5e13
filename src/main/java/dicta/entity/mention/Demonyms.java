package dicta.entity.mention;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;

/** Adjectives of nationality in a text, of one word ("Chilean") or two ("South Korean"). */
public final class Demonyms {
  private Demonyms() {}

  /** The state or region whose adjective begins at this word, or null. */
  public static GazetteerEntry at(Gazetteer gazetteer, Words words, int i) {
    if (!words.isCapital(i) && !words.low(i).startsWith("ethnic")) {
      return null;
    }
    if (length(gazetteer, words, i) == 2) {
      return gazetteer.demonym(words.low(i) + " " + words.low(i + 1));
    }
    String low = words.low(i);
    return gazetteer.demonym(low.substring(low.lastIndexOf('-') + 1));
  }

  /** How many words the adjective at this word has; 0 where there is none. */
  static int length(Gazetteer gazetteer, Words words, int i) {
    if (words.together(i, i + 1)
        && gazetteer.demonym(words.low(i) + " " + words.low(i + 1)) != null) {
      return 2;
    }
    return gazetteer.demonym(words.low(i)) != null ? 1 : 0;
  }

  /** The state or region whose adjective ends with this word, or null. */
  static GazetteerEntry ending(Gazetteer gazetteer, Words words, int i) {
    if (words.together(i - 1, i)) {
      GazetteerEntry two = gazetteer.demonym(words.low(i - 1) + " " + words.low(i));
      if (two != null) {
        return two;
      }
    }
    return at(gazetteer, words, i);
  }
}
