package dicta.entity.mention;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.name.WordClass;

/** Whether a noun is the head of its phrase or only modifies the noun after it. */
final class HeadNoun {
  private HeadNoun() {}

  /** Whether the noun heads its phrase: what follows is no noun that it modifies. */
  static boolean of(Gazetteer gazetteer, Words words, int i, Found[] names) {
    String tag = words.tag(i);
    if (tag.equals("VERB") && words.tag(i - 1).equals("PRON") || tag.equals("AUX")) {
      return false;
    }
    if (!words.together(i, i + 1) || words.isBoundary(i + 1)) {
      return true;
    }
    String verb = words.low(i + 1);
    if (verb.equals("call") || verb.equals("refer") || WordClass.COMMUNICATION.has(verb)) {
      return true;
    }
    if (isOwnedBody(gazetteer, words, i, names)) {
      return true;
    }
    if (names[i + 1] != null || words.isPossessive(i + 1)) {
      return true;
    }
    String next = words.tag(i + 1);
    boolean noun = next.equals("NOUN") || next.equals("PROPN");
    boolean adjective = next.equals("ADJ") && words.tag(i + 2).equals("NOUN");
    return !noun && !adjective;
  }

  /** "Chilean army positions": a body with its state before it is named whatever follows. */
  private static boolean isOwnedBody(Gazetteer gazetteer, Words words, int i, Found[] names) {
    String low = words.low(i);
    String next = words.low(i + 1);
    boolean group = WordClass.GROUP.has(next) || WordClass.BODYHEAD.has(next);
    boolean body = WordClass.BODYHEAD.has(low) || low.equals("army") || low.equals("military");
    if (!body || group || WordClass.FORCEHEAD.has(next)) {
      return false;
    }
    int before = i - 1;
    if (Portfolio.isArea(words.low(before))) {
      before--;
    }
    boolean named = before >= 0 && names[before] != null && !names[before].isPerson();
    return words.together(before, i)
        && (named || Demonyms.ending(gazetteer, words, before) != null);
  }
}
