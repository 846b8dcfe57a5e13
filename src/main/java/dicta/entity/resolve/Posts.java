package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Set;

/** Reads the post that an article gives a person, before the name or in apposition after it. */
final class Posts {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord",
          "lady", "prof.", "rev.", "doctor", "brother", "sister", "father", "mother", "saint");
  private static final int LONGEST = 18;

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Bodies bodies;
  private final Anaphors anaphors;

  /** Resolves "ministry" in "ministry spokeswoman". */
  interface Bodies {
    /** Key of the body that the noun at this word means before another noun, or null. */
    String at(int word);
  }

  Posts(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      Bodies bodies,
      Anaphors anaphors) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
    this.anaphors = anaphors;
  }

  /** The post that the words around this mention of a person give, or null. */
  Post of(Found person) {
    Post before = before(person);
    if (before != null) {
      return before;
    }
    return after(person);
  }

  private Post before(Found person) {
    int last = person.first - 1;
    if (!words.together(last, person.first)) {
      return null;
    }
    if (words.low(last).equals(",")) {
      return beforeComma(person, last);
    }
    int first = phraseStart(last);
    return first > last ? null : post(first, person.first);
  }

  /** "EU foreign policy chief, Ann Lee, said". */
  private Post beforeComma(Found person, int comma) {
    boolean closed = words.isBreak(person.end) || !words.tag(person.end).equals("NOUN");
    if (!closed) {
      return null;
    }
    int first = comma;
    int floor = Math.max(words.first(words.sentence(comma)), comma - LONGEST);
    while (first > floor && !isBoundary(first - 1)) {
      first--;
    }
    while (first < comma
        && (words.tag(first).equals("ADP")
            || words.tag(first).equals("CCONJ")
            || words.tag(first).equals("SCONJ")
            || words.tag(first).equals("ADV"))) {
      first++;
    }
    return first == comma ? null : post(first, comma);
  }

  private boolean isBoundary(int i) {
    String tag = words.tag(i);
    return words.isBreak(i)
        || tag.equals("AUX")
        || tag.equals("SCONJ")
        || tag.equals("PRON") && !words.low(i).equals("its")
        || tag.equals("VERB") && !words.isCapital(i)
        || WordClass.COMMUNICATION.has(words.low(i));
  }

  private int phraseStart(int last) {
    int first = last + 1;
    int floor = Math.max(words.first(words.sentence(last)), last - LONGEST);
    while (first > floor) {
      int i = first - 1;
      String tag = words.tag(i);
      Found held = finds.holding(i, Math.max(floor, i - 8), last + 1);
      boolean nominal =
          tag.equals("ADJ")
              || tag.equals("NOUN")
              || tag.equals("PROPN")
              || tag.equals("X")
              || words.isPossessive(i)
              || words.isCapital(i) && !words.opens(i)
              || held != null && !held.isPerson()
              || WordClass.PERSON.has(words.low(i))
              || WordClass.TITLE.has(words.low(i));
      boolean inTitle =
          words.low(i).equals("of") && words.isCapital(i - 1) && words.isCapital(i + 1);
      if (!nominal && !inTitle || held != null && held.isPerson()) {
        break;
      }
      first--;
    }
    return first;
  }

  /** "Ann Lee, a spokeswoman for the council, said". */
  private Post after(Found person) {
    int comma = person.end;
    if (!words.low(comma).equals(",") || !words.together(comma, comma + 1)) {
      return null;
    }
    int end = comma + 1;
    int limit = Math.min(words.end(words.sentence(comma)), comma + LONGEST);
    while (end < limit && !isEnd(end)) {
      end++;
    }
    if (end == comma + 1 || headOf(comma + 1, end) < 0) {
      return null;
    }
    return post(comma + 1, end);
  }

  private boolean isEnd(int i) {
    String low = words.low(i);
    if (words.isPossessive(i)) {
      return false;
    }
    return words.isBreak(i)
        || WordClass.COMMUNICATION.has(low)
        || low.equals("who")
        || words.tag(i).equals("AUX")
        || words.tag(i).equals("VERB") && finds.holding(i, i, i + 6) == null && !words.isCapital(i);
  }

  /** The noun for a person that heads the first phrase of these words, or -1. */
  private int headOf(int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      String low = words.low(i);
      boolean link = words.tag(i).equals("ADP") || low.equals("to") || low.equals("for");
      if (link) {
        break;
      }
      if (WordClass.PERSON.has(low) || WordClass.OFFICE.has(low) || WordClass.NOTOFFICE.has(low)) {
        head = i;
      }
    }
    return head;
  }

  /** The post that these words describe ("a senior adviser to the mayor"), or null. */
  Post read(int from, int end) {
    return post(from, end);
  }

  private Post post(int from, int end) {
    int first = from;
    while (first < end
        && (words.tag(first).equals("DET")
            || words.low(first).equals("the")
            || words.isPossessive(first))) {
      first++;
    }
    int head = headOf(first, end);
    if (head < 0) {
      return honorific(first, end);
    }
    String low = words.low(head);
    String owner = owner(first, head, end);
    boolean office =
        WordClass.OFFICE.has(low) && !WordClass.NOTOFFICE.has(low) && !isFormer(first, head);
    return new Post(words.cut(first, end).replace('\u00a0', ' '), low, owner, office);
  }

  private boolean isFormer(int first, int head) {
    for (int i = first; i < head; i++) {
      String low = words.low(i);
      if (low.equals("former") || low.equals("ex") || low.equals("late") || low.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  private Post honorific(int first, int end) {
    if (first >= end) {
      return null;
    }
    String low = words.low(end - 1);
    return WordClass.TITLE.has(low) && !HONORIFICS.contains(low) && !WordClass.PARTY.has(low)
        ? new Post(
            words.cut(first, end), low, owner(first, end - 1, end), WordClass.OFFICE.has(low))
        : null;
  }

  /** The body, state or person whose post it is: nearest before the noun, else first after it. */
  private String owner(int first, int head, int end) {
    String body = head > first ? bodies.at(head - 1) : null;
    if (body != null) {
      return body;
    }
    if (isPossessed(first, head)) {
      return possessor(first, head);
    }
    String before = null;
    for (Found found : finds.inside(first, head + 1)) {
      String actor = found.end <= head ? actor(found) : null;
      before = actor == null ? before : actor;
    }
    for (int i = head - 1; i >= first && before == null; i--) {
      GazetteerEntry state = words.isCapital(i) ? gazetteer.demonym(words.low(i)) : null;
      before = state == null ? null : register.curated(state);
    }
    if (before != null) {
      return before;
    }
    for (Found found : finds.inside(head + 1, end)) {
      String actor = actor(found);
      if (actor != null) {
        return actor;
      }
    }
    return anaphors.organisation(head + 1, end);
  }

  private boolean isPossessed(int first, int head) {
    if (words.low(first).equals("its") || words.low(first).equals("their")) {
      return true;
    }
    for (int i = head - 1; i > first; i--) {
      if (words.isPossessive(i)) {
        Found held = finds.holding(i - 1, first, head);
        return held == null || held.key == null || actor(held) == null;
      }
    }
    return false;
  }

  /** "its director", "the Spanish club's president": the body that the words before mean. */
  private String possessor(int first, int head) {
    String pronoun = words.low(first);
    if (pronoun.equals("its") || pronoun.equals("their")) {
      return anaphors.possessor(first);
    }
    for (int i = head - 1; i > first; i--) {
      if (words.isPossessive(i) && finds.holding(i - 1, first, head) == null) {
        return anaphors.organisation(first, i);
      }
    }
    return null;
  }

  private String actor(Found found) {
    if (found.key == null) {
      return null;
    }
    if (register.kind(found.key) == Kind.ACTOR) {
      return found.key;
    }
    GazetteerEntry entry = register.entry(found.key);
    GazetteerEntry actor = entry == null ? null : gazetteer.actorOf(entry);
    return actor == null ? null : register.curated(actor);
  }
}
