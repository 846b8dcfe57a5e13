package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.HashMap;
import java.util.Map;

/** Whose words a document has: "the statement said" after "the agency released a statement". */
final class Documents {
  /** How many words back a document may have been named. */
  private static final int REACH = 200;

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Antecedents antecedents;
  private final Map<String, String> documents = new HashMap<>();

  Documents(
      Words words, Finds finds, Register register, Gazetteer gazetteer, Antecedents antecedents) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.antecedents = antecedents;
  }

  /** Key of who issued the document that these words mean, or null. */
  String issuer(int first, int end, String noun) {
    String key = issuerInside(first, end);
    if (key == null) {
      key = issuerBefore(first, noun);
    }
    if (key == null) {
      key = documents.get(noun);
    }
    if (key == null && words.low(first).equals("the") && !isIntroduced(first, noun)) {
      key = antecedents.of(first, "it");
    }
    if (key == null) {
      return null;
    }
    documents.put(noun, key);
    return key;
  }

  /** Whether the document was spoken of before, by whomever: "its report ... The report says". */
  private boolean isIntroduced(int first, String noun) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (words.low(i).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private String issuerInside(int first, int end) {
    for (Found found : finds.inside(first, end)) {
      if (found.key != null && register.kind(found.key) == Kind.ACTOR) {
        return found.key;
      }
    }
    for (int i = first; i < end; i++) {
      GazetteerEntry state = words.isCapital(i) ? gazetteer.demonym(words.low(i)) : null;
      if (state != null) {
        return register.curated(state);
      }
    }
    return null;
  }

  /** Looks back for "X released a statement" and "a statement by X". */
  private String issuerBefore(int first, String noun) {
    int floor = Math.max(0, first - REACH);
    for (int i = first - 1; i >= floor; i--) {
      if (!words.low(i).equals(noun)) {
        continue;
      }
      if (words.low(i - 1).equals("the")) {
        String known = documents.get(noun);
        if (known != null) {
          return known;
        }
        continue;
      }
      int start = words.first(words.sentence(i));
      int stop = words.end(words.sentence(i));
      for (Found found : finds.inside(i + 1, Math.min(stop, i + 8))) {
        boolean by =
            words.low(found.first - 1).equals("by") || words.low(found.first - 1).equals("from");
        if (by && found.key != null && found.kind == Kind.ACTOR) {
          return found.key;
        }
      }
      for (Found found : finds.inside(start, i)) {
        boolean governed = words.tag(found.first - 1).equals("ADP") && found.first > start;
        if (!governed && found.key != null && found.kind == Kind.ACTOR) {
          return found.key;
        }
      }
      return documents.get(noun);
    }
    return null;
  }
}
