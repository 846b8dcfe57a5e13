package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Titles;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a named person belongs to and speaks for where no post says it: "Ann Lee, who leads the
 * Harbour Trust", "Ann Lee of the Harbour Trust", "the Harbour Trust's Ann Lee".
 */
final class Affiliations {
  private static final int LONGEST = 18;
  private static final Set<String> LEADS =
      Set.of("leads", "heads", "chairs", "runs", "directs", "manages", "commands", "captains");
  private static final Set<String> HAS = Set.of("has", "had");
  private static final Set<String> HAS_LED =
      Set.of("led", "headed", "chaired", "run", "directed", "managed", "commanded", "captained");
  private static final Set<String> LINKS = Set.of("of", "from", "at", "with");

  /** Members of these speak for themselves. */
  private static final Set<String> ACADEMIC =
      Set.of("university", "college", "school", "academy", "institut", "centre", "center", "tank");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final PostWords posts;
  private final Institutions institutions;

  Affiliations(
      Words words, Finds finds, Register register, PostWords posts, Institutions institutions) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.posts = posts;
    this.institutions = institutions;
  }

  /**
   * The post with the body that it belongs to.
   *
   * @param post what was read without a body, or null for nothing
   */
  Post complete(Found person, Post post) {
    Post led = leads(person);
    if (led != null) {
      return post == null ? led : new Post(post.words(), post.head(), led.owner(), true);
    }
    String client = client(person);
    if (client != null) {
      return new Post("", "for", client, true);
    }
    String body = after(person, post != null);
    body = body == null ? before(person) : body;
    if (body == null) {
      return post;
    }
    return post == null
        ? new Post("", "of", body, true)
        : new Post(post.words(), post.head(), body, post.office());
  }

  /** "who leads (has led) the Harbour Trust": no post by name, but whom she speaks for. */
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
      String actor = posts.actor(found);
      if (actor != null && !register.isPerson(actor) && found.first <= verb + 4) {
        return new Post("", words.low(verb), actor, true);
      }
    }
    String described = institutions.at(verb + 1, end);
    return described == null ? null : new Post("", words.low(verb), described, true);
  }

  /** "Ann Lee KC, for the council, told the court": whom she pleads for. */
  private String client(Found person) {
    int comma = Titles.afterHonours(words, person.end);
    boolean pleads = words.low(comma).equals(",") && words.low(comma + 1).equals("for");
    if (!pleads || !words.isDefinite(comma + 2) && !words.isCapital(comma + 2)) {
      return null;
    }
    int end = comma + 2;
    while (words.together(comma, end) && !words.isBreak(end) && end < comma + LONGEST) {
      if (WordClass.COMMUNICATION.has(words.low(end))) {
        break;
      }
      end++;
    }
    boolean said = WordClass.COMMUNICATION.has(words.low(words.isBreak(end) ? end + 1 : end));
    String client = said || !words.together(comma, end) ? posts.client(comma + 2, end) : null;
    return client != null && register.kind(client) == Kind.ACTOR ? client : null;
  }

  /** "Ann Lee of the Harbour Trust"; for an officer the state too: "President Ann Lee of Peru". */
  private String after(Found person, boolean officer) {
    int link = person.end;
    if (!words.together(person.first, link) || !LINKS.contains(words.low(link))) {
      return null;
    }
    int first = words.low(link + 1).equals("the") ? link + 2 : link + 1;
    Found body = finds.holding(first, link + 1, Math.min(words.size(), link + LONGEST));
    if (body == null || body.first > first) {
      return null;
    }
    String key = posts.actor(body);
    boolean state = key != null && register.type(key) == EntityType.STATE;
    return isBody(key, body) || officer && state && words.low(link).equals("of") ? key : null;
  }

  /** "the Harbour Trust's Ann Lee". */
  private String before(Found person) {
    int last = person.first - 1;
    if (last < 1 || !words.together(last, person.first) || !words.isPossessive(last)) {
      return null;
    }
    Found body = finds.holding(last - 1, Math.max(0, last - LONGEST), last);
    return body != null && body.end == last && isBody(body.key, body) ? body.key : null;
  }

  private boolean isBody(String key, Found found) {
    if (key == null || register.kind(key) != Kind.ACTOR) {
      return false;
    }
    EntityType type = register.type(key);
    boolean academic = ACADEMIC.stream().anyMatch(found.label.toLowerCase(Locale.ROOT)::contains);
    return !academic
        && (type == EntityType.ORGANIZATION
            || type == EntityType.GOVERNMENT_BODY
            || type == EntityType.ARMED_FORCE);
  }
}
