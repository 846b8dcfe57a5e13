package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Locale;
import java.util.Set;

/** Reads the post that an article gives a person, before the name or in apposition after it. */
final class Posts {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord",
          "lady", "cllr", "cllr.", "hon", "hon.", "prof.", "rev.", "doctor", "brother", "sister",
          "father", "mother", "saint");
  private static final int LONGEST = 18;
  private static final Set<String> LEADS =
      Set.of("leads", "heads", "chairs", "runs", "directs", "manages", "commands", "captains");
  private static final Set<String> HAS = Set.of("has", "had");
  private static final Set<String> HAS_LED =
      Set.of("led", "headed", "chaired", "run", "directed", "managed", "commanded", "captained");
  private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Bodies bodies;
  private final Anaphors anaphors;

  /** The state whose affairs the article is about, or null. */
  private final GazetteerEntry home;

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
      Anaphors anaphors,
      GazetteerEntry home) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
    this.anaphors = anaphors;
    this.home = home;
  }

  /** The post that the words around this mention of a person give, or null. */
  Post of(Found person) {
    Post post = before(person);
    if (post == null || post.owner() == null) {
      // "Commodore Ann Lee, the coast guard's spokesman": a rank tells less than a post
      Post apposed = after(person);
      post = apposed != null && (post == null || apposed.owner() != null) ? apposed : post;
    }
    if (post == null) {
      post = leads(person);
    }
    boolean none = post == null || WordClass.KIN.has(post.head());
    return none || WordClass.ANYBODY.has(post.head()) ? null : withState(person, post);
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
    Post post = first > last ? null : post(first, person.first);
    boolean apposed = words.low(first - 1).equals(",") && words.together(first - 1, last);
    if (apposed && first <= last && (post == null || !post.office())) {
      // "its chairwoman, Dame Ann Lee", "a police spokeswoman, Brigadier Ann Lee"
      Post outer = beforeComma(person, first - 1);
      return outer != null && (post == null || outer.office()) ? outer : post;
    }
    return post;
  }

  /** "Ann Lee, who leads (has led) the Harbour Trust": no post by name, but whom she speaks for. */
  private Post leads(Found person) {
    int who = person.end + 1;
    boolean clause = words.low(person.end).equals(",") && words.low(who).equals("who");
    boolean since = HAS.contains(words.low(who + 1)) && HAS_LED.contains(words.low(who + 2));
    if (!clause || !since && !LEADS.contains(words.low(who + 1))) {
      return null;
    }
    int verb = since ? who + 2 : who + 1;
    int end = verb + 1;
    while (words.together(who, end) && !words.isBreak(end) && end < who + LONGEST) {
      end++;
    }
    for (Found found : finds.inside(verb + 1, end)) {
      String actor = actor(found);
      if (actor != null && !register.isPerson(actor) && found.first <= verb + 4) {
        return new Post("", words.low(verb), actor, true);
      }
    }
    return null;
  }

  /** "Interior Minister Ann Lee" is one of her own state, or else of the state at home here. */
  private Post withState(Found person, Post post) {
    if (post.owner() != null || !post.office() || !isOfState(post)) {
      return post;
    }
    GazetteerEntry known = person.key == null ? null : register.entry(person.key);
    GazetteerEntry state = known == null ? null : gazetteer.byId(known.context());
    if (state == null || state.type() != EntityType.STATE) {
      state = home;
    }
    return state == null
        ? post
        : new Post(post.words(), post.head(), register.curated(state), true);
  }

  private static boolean isOfState(Post post) {
    String low = post.words().toLowerCase(Locale.ROOT);
    boolean matter = true;
    String[] parts = low.split("\\s+");
    for (int i = 0; i < parts.length - 1; i++) {
      matter &= WordClass.MATTERS.has(parts[i]) || parts[i].equals("and");
    }
    return switch (post.head()) {
      case "minister" -> !low.contains("former") && !low.startsWith("first");
      case "secretary" -> parts.length > 1 && matter;
      case "president", "premier" -> parts.length == 1;
      default -> false;
    };
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
              || held != null && (!held.isPerson() || isCamp(held, last))
              || WordClass.PERSON.has(words.low(i))
              || WordClass.TITLE.has(words.low(i));
      boolean inTitle =
          words.low(i).equals("and") && Coordination.isInPost(words, i)
              || i == floor && WordClass.MATTERS.has(words.low(i)) && words.isCapital(i)
              || words.low(i).equals("of") && words.isCapital(i - 1) && words.isCapital(i + 1);
      boolean person = held != null && held.isPerson() && !isCamp(held, last);
      if (!nominal && !inTitle || person) {
        break;
      }
      first--;
    }
    return first;
  }

  /** "Clinton campaign manager": a person's name that only tells whose campaign. */
  private boolean isCamp(Found person, int last) {
    String low = words.low(person.end);
    return person.end <= last
        && (low.equals("campaign") || low.equals("administration") || low.equals("team"));
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
        && !OWN.contains(words.low(first))
        && (words.tag(first).equals("DET")
            || words.low(first).equals("the")
            || words.isPossessive(first))) {
      first++;
    }
    int head = headOf(first, end);
    boolean title = head == first && end == first + 1 && HONORIFICS.contains(words.low(head));
    if (head < 0 || title && words.isCapital(head)) {
      return honorific(first, end);
    }
    String low = words.low(head);
    String owner = owner(first, head, end);
    boolean chief = low.equals("officer") && isChief(first, head);
    boolean office =
        chief
            || WordClass.OFFICE.has(low) && !WordClass.NOTOFFICE.has(low) && !isFormer(first, head);
    return new Post(text(first, head, end), low, owner, office);
  }

  /** The words of a post, without a pronoun before it and another's title after it. */
  private String text(int from, int head, int to) {
    int first = OWN.contains(words.low(from)) && from < head ? from + 1 : from;
    int end = to;
    while (end - 1 > head
        && (HONORIFICS.contains(words.low(end - 1)) || words.isPossessive(end - 1))) {
      end--;
    }
    return words.cut(first, end).replace('\u00a0', ' ');
  }

  /** "chief medical officer". */
  private boolean isChief(int first, int head) {
    for (int i = first; i < head; i++) {
      if (words.low(i).equals("chief")) {
        return !isFormer(first, head);
      }
    }
    return false;
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
