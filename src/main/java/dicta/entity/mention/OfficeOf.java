package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;

/** "The office of Chilean President Ann Lee": the body behind a head of state or government. */
final class OfficeOf {
  private static final int REACH = 8;

  private OfficeOf() {}

  /** The word after the phrase; the head itself where the noun is no such office. */
  static int end(Words words, int head, Found[] names) {
    String low = words.low(head);
    if (!low.equals("office") && !low.equals("administration")
        || !words.low(head + 1).equals("of")) {
      return head;
    }
    for (int i = head + 2; i < head + REACH && words.together(head, i); i++) {
      if (words.isBreak(i) || words.tag(i).equals("VERB")) {
        return head;
      }
      if (isHighPost(words.low(i))) {
        boolean named = i + 1 < words.size() && names[i + 1] != null && names[i + 1].isPerson();
        return named && words.together(head, i + 1) ? names[i + 1].end : i + 1;
      }
    }
    return head;
  }

  private static boolean isHighPost(String low) {
    return low.equals("president") || low.equals("minister") || low.equals("premier");
  }

  static Found found(Words words, NounPhrase phrase, int end, Found[] names, Gazetteer gazetteer) {
    Found found = new Found(words, phrase.first, end, Found.Form.DESCRIPTION);
    found.label = words.cut(phrase.first, end);
    found.head = words.low(phrase.head);
    found.portfolio = "presidency";
    for (int i = phrase.head + 2; i < end; i++) {
      GazetteerEntry state = gazetteer.demonym(words.low(i));
      if (state != null && found.ownerEntry == null) {
        found.ownerEntry = state;
      }
      if (names[i] != null && !names[i].isPerson()) {
        found.owner = names[i];
      }
      if (words.low(i).equals("minister") || words.low(i).equals("premier")) {
        found.portfolio = "prime-minister-office";
      }
    }
    found.type = EntityType.GOVERNMENT_BODY;
    return found;
  }
}
