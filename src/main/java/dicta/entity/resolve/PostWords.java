package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Set;

/**
 * Reads what words of a post say: its noun, whose post it is, whether who holds it speaks for them.
 */
final class PostWords {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord",
          "lady", "cllr", "cllr.", "hon", "hon.", "prof.", "rev.", "doctor", "brother", "sister",
          "father", "mother", "saint");
  private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our");

  /** Those who speak for whoever engaged them, a body or a person. */
  private static final Set<String> PLEADERS =
      Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel");

  /** What an officer is for who speaks for a union, a charity or an agency. */
  private static final Set<String> OFFICERS =
      Set.of(
          "press",
          "information",
          "communications",
          "media",
          "policy",
          "public",
          "regional",
          "national",
          "general",
          "branch",
          "district",
          "political",
          "campaigns");

  private static final Set<String> LINKS = Set.of("of", "for", "at", "with");

  /** Of these the chief speaks for the hospital. */
  private static final Set<String> MEDICAL =
      Set.of("physician", "doctor", "surgeon", "nurse", "pathologist");

  private static final Set<String> REPRESENTS = Set.of("representing", "defending");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Bodies bodies;
  private final Anaphors anaphors;
  private final Institutions institutions;

  /** Resolves "ministry" in "ministry spokeswoman". */
  interface Bodies {
    /** Key of the body that the noun at this word means before another noun, or null. */
    String at(int word);
  }

  /** "the lawyer representing Ann Lee": a verb that leads on to the client. */
  static boolean represents(String verb) {
    return REPRESENTS.contains(verb);
  }

  /** Whether this noun is one for somebody who speaks for a client. */
  static boolean pleads(String noun) {
    return PLEADERS.contains(noun);
  }

  PostWords(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      Bodies bodies,
      Anaphors anaphors,
      Institutions institutions) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
    this.anaphors = anaphors;
    this.institutions = institutions;
  }

  /** The noun for a person that heads the first phrase of these words, or -1. */
  int headOf(int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      String low = words.low(i);
      boolean adposition = words.tag(i).equals("ADP") && gazetteer.demonym(low) == null;
      boolean link = adposition || low.equals("to") || low.equals("for");
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
    boolean chief =
        (low.equals("officer") || MEDICAL.contains(low)) && isChief(first, head)
            || low.equals("officer") && isOfficerOf(first, head);
    boolean office =
        chief
            || WordClass.OFFICE.has(low) && !WordClass.NOTOFFICE.has(low) && !isFormer(first, head)
            || pleadsFor(first, head) && !isFormer(first, head);
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

  /** "a lawyer for the bank", "Ann Lee's solicitor", but no "German lawyer". */
  private boolean pleadsFor(int first, int head) {
    boolean engaged =
        OWN.contains(words.low(first))
            || words.low(head + 1).equals("for")
            || REPRESENTS.contains(words.low(head + 1));
    for (int i = first + 1; i < head && !engaged; i++) {
      engaged = words.isPossessive(i);
    }
    return engaged && PLEADERS.contains(words.low(head));
  }

  /** "regional officer of the union", but no police officer. */
  private boolean isOfficerOf(int first, int head) {
    return head > first
        && OFFICERS.contains(words.low(head - 1))
        && LINKS.contains(words.low(head + 1))
        && !isFormer(first, head);
  }

  /** "chief medical officer", "head nurse". */
  private boolean isChief(int first, int head) {
    for (int i = first; i < head; i++) {
      if (words.low(i).equals("chief") || words.low(i).equals("head")) {
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
    int taken = first;
    for (Found found : finds.inside(first, head + 1)) {
      boolean own = found.end <= head && found.first >= taken && !isMatter(found, head);
      String actor = own ? actor(found) : null;
      before = actor == null ? before : actor;
      taken = actor == null ? taken : found.end; // the bank of "Bank of Ghana governor"
    }
    for (int i = head - 1; i >= first && before == null; i--) {
      GazetteerEntry state = words.isCapital(i) ? gazetteer.demonym(words.low(i)) : null;
      before = state == null ? null : register.curated(state);
    }
    if (before == null && head > first) {
      before = anaphors.modifier(head - 1); // "a company vice-president", "team manager"
    }
    if (before != null) {
      return before;
    }
    if (words.low(head + 2).equals("one") && words.low(head + 3).equals("of")) {
      return null; // "a diplomat from one of the council's members"
    }
    String after = named(head + 1, end);
    return after != null ? after : institutions.after(head, end);
  }

  /** The actor that is named in these words, or the body that they mean, or null. */
  private String named(int first, int end) {
    for (Found found : finds.inside(first, end)) {
      String actor = actor(found);
      if (actor != null) {
        return actor;
      }
    }
    return anaphors.organisation(first, end);
  }

  /** Whom "for the council" means, or null. */
  String client(int first, int end) {
    String named = named(first, end);
    return named != null ? named : institutions.at(first, end);
  }

  /** "Labour Minister": what she is for, not whose she is. */
  private boolean isMatter(Found found, int head) {
    boolean minister = words.low(head).equals("minister") || words.low(head).equals("secretary");
    return minister
        && found.end - found.first == 1
        && WordClass.MATTERS.has(words.low(found.first))
        && !words.isPossessive(found.end);
  }

  private boolean isPossessed(int first, int head) {
    if (words.low(first).equals("its") || words.low(first).equals("their")) {
      return true;
    }
    if (isTheirs(first) && (PLEADERS.contains(words.low(head)) || isSpokesman(head))) {
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

  private boolean isTheirs(int word) {
    return words.low(word).equals("his") || words.low(word).equals("her");
  }

  private boolean isSpokesman(int word) {
    return words.low(word).startsWith("spokes");
  }

  /** "its director", "the Spanish club's president": the body that the words before mean. */
  private String possessor(int first, int head) {
    String pronoun = words.low(first);
    if (OWN.contains(pronoun)) {
      return anaphors.possessor(first, isTheirs(first) ? pronoun : "it");
    }
    for (int i = head - 1; i > first; i--) {
      if (words.isPossessive(i) && finds.holding(i - 1, first, head) == null) {
        return anaphors.organisation(first, i);
      }
    }
    return null;
  }

  /** The actor that a find means when it has officers: for a place those who govern it; or null. */
  String actor(Found found) {
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
