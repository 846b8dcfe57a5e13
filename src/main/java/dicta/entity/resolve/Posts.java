package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Titles;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the post that an article gives a person, before the name or in apposition after it. */
final class Posts {
  private static final int LONGEST = 18;

  /**
   * Heads of firms, and those who speak for them, named without the firm: "Chief executive Ann".
   */
  private static final Set<String> FIRMS =
      Set.of("executive", "ceo", "chairman", "chairwoman", "chairperson", "chair");

  /** Posts of firms rather than of unions and offices. */
  private static final Set<String> COMPANY = Set.of("executive", "ceo");

  private static final Set<String> SCHOOL = Set.of("principal", "headteacher", "rector", "dean");

  /** Ranks of those who speak for the force that was spoken of: "Sgt. Ann Lee". */
  private static final Set<String> RANKS =
      Set.of(
          ("sgt. sgt sergeant constable inspector insp. superintendent supt. det. detective lt. lt"
                  + " lieutenant cpl. cpl corporal")
              .split(" "));

  /** "company vice-president", "managing director". */
  private static final Pattern OF_A_FIRM =
      Pattern.compile("(?i:(?:[a-z]+ )?(?:company|firm|managing) )");

  private static final Set<String> OWN = Set.of("its", "his", "her");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");

  /** The same of what a state runs: "Director Ann Lee". A director alone may make films. */
  private static final Set<String> HEADS = Set.of("director", "commander", "head", "chief");

  private final Words words;
  private final Finds finds;
  private final Register register;
  private final Gazetteer gazetteer;
  private final PostWords reader;
  private final Anaphors anaphors;
  private final Affiliations affiliations;
  private final Newcomers newcomers;

  /** The state whose affairs the article is about, or null. */
  private final GazetteerEntry home;

  Posts(
      Words words,
      Finds finds,
      Register register,
      Gazetteer gazetteer,
      PostWords reader,
      Anaphors anaphors,
      Affiliations affiliations,
      Newcomers newcomers,
      GazetteerEntry home) {
    this.words = words;
    this.finds = finds;
    this.register = register;
    this.gazetteer = gazetteer;
    this.reader = reader;
    this.anaphors = anaphors;
    this.affiliations = affiliations;
    this.newcomers = newcomers;
    this.home = home;
  }

  /** The post that these words describe ("a senior adviser to the mayor"), or null. */
  Post read(int first, int end) {
    return reader.read(first, end);
  }

  /** The post that the words around this mention of a person give, or null. */
  Post of(Found person) {
    Post post = before(person);
    if (post == null || post.owner() == null) {
      // "Commodore Ann Lee, the coast guard's spokesman": a rank tells less than a post
      Post apposed = after(person);
      post = apposed != null && (post == null || apposed.owner() != null) ? apposed : post;
    }
    if (post == null || post.owner() == null && post.office()) {
      post = affiliations.complete(person, post);
    }
    boolean none = post == null || WordClass.KIN.has(post.head());
    return none || WordClass.ANYBODY.has(post.head())
        ? null
        : withFirm(person, withState(person, post));
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
    Post post = first > last ? null : reader.read(first, person.first);
    boolean apposed = words.low(first - 1).equals(",") && words.together(first - 1, last);
    if (apposed && first <= last && (post == null || post.owner() == null)) {
      // "its chairwoman, Dame Ann Lee", "the head of the coast guard, Major General Ann Lee"
      Post outer = beforeComma(person, first - 1);
      return outer != null && (post == null || outer.office()) ? outer : post;
    }
    return post;
  }

  /** "Interior Minister Ann Lee" is one of her own state, or else of the state at home here. */
  private Post withState(Found person, Post post) {
    if (post.owner() != null || !post.office() || !isOfState(post)) {
      return post;
    }
    GazetteerEntry known = person.key == null ? null : register.entry(person.key);
    GazetteerEntry state = known == null ? null : gazetteer.byId(known.context());
    if (state == null || state.type() != EntityType.STATE) {
      GazetteerEntry here = stateHere(person.first);
      state = here != null ? here : home;
    }
    boolean apposed = words.low(person.end).equals(",") && words.low(person.end + 1).equals("the");
    String owner = state != null && state != home ? register.curated(state) : null;
    owner = owner == null ? stateThatSpoke(person.first) : owner;
    owner = owner == null && state != null ? register.curated(state) : owner;
    owner = owner == null && apposed ? stateInFocus(person.first) : owner;
    return owner == null ? post : new Post(post.words(), post.head(), owner, true);
  }

  /** "In Athens, government spokesman Ann Lee said": of the state of that place; or null. */
  private GazetteerEntry stateHere(int word) {
    int first = words.first(words.sentence(word));
    if (!words.low(first).equals("in")) {
      return null;
    }
    for (Found place : finds.inside(first + 1, first + 4)) {
      if (!place.entries.isEmpty() && words.isBreak(place.end)) {
        return HomeState.state(gazetteer, place);
      }
    }
    return null;
  }

  /**
   * "Lima rejected that account. Interior Minister Ana Vega said": the state of the sentence
   * before.
   */
  private String stateThatSpoke(int word) {
    int sentence = words.sentence(word) - 1;
    if (sentence < 0 || words.paragraph(words.first(sentence)) != words.paragraph(word)) {
      return null;
    }
    int first = words.first(sentence);
    for (Found subject : finds.inside(first, first + 1)) {
      boolean state =
          subject.key != null
              && register.kind(subject.key) == Kind.ACTOR
              && register.type(subject.key) == EntityType.STATE;
      return state && words.tag(subject.end).equals("VERB") ? subject.key : null;
    }
    return null;
  }

  /** "Peru has shut its mines. Ana Vega, the mining minister, said": the state spoken of last. */
  private String stateInFocus(int word) {
    String key = anaphors.possessor(word, "it");
    return key != null && register.type(key) == EntityType.STATE ? key : null;
  }

  /** "Chief executive Ann Lee" is one of the firm that was spoken of last. */
  private Post withFirm(Found person, Post post) {
    if (isOfGovernment(post)) {
      return post;
    }
    boolean speaker = post.head().startsWith("spokes");
    boolean firms = FIRMS.contains(post.head()) || speaker;
    firms |= post.owner() == null && OF_A_FIRM.matcher(post.words()).lookingAt();
    boolean ranked = RANKS.contains(post.head()) && isOnDuty(person);
    boolean bodies = HEADS.contains(post.head()) || speaker || ranked;
    boolean schools = SCHOOL.contains(post.head());
    if (post.owner() != null || !post.office() && !ranked || !firms && !bodies && !schools) {
      return post;
    }
    String body = COMPANY.contains(post.head()) ? anaphors.named(person.first, "company") : null;
    body = SCHOOL.contains(post.head()) ? school(person.first) : body;
    body = body == null ? anaphors.possessor(person.first, "it") : body;
    body = body == null && firms ? newcomers.before(person.first) : body;
    EntityType type = body == null ? null : register.type(body);
    boolean ofState = type == EntityType.GOVERNMENT_BODY || type == EntityType.ARMED_FORCE;
    boolean organisation = type == EntityType.ORGANIZATION;
    boolean force = ranked && organisation && isForce(register.label(body));
    boolean fits = (firms || schools) && organisation || bodies && ofState || force;
    return fits ? new Post(post.words(), post.head(), body, true) : post;
  }

  /** "the RCMP", "Ness Valley Fire Service", but no firm. */
  private static boolean isForce(String label) {
    boolean initials = label.equals(label.toUpperCase(Locale.ROOT));
    return initials || !Anaphors.couldBe("company", label);
  }

  private String school(int word) {
    String school = anaphors.named(word, "school");
    school = school == null ? anaphors.named(word, "college") : school;
    return school == null ? anaphors.named(word, "university") : school;
  }

  private boolean isOnDuty(Found person) {
    String low = words.low(person.first - 2);
    String next = words.low(person.end);
    return !low.equals("retired") && !low.equals("former") && !next.equals("of");
  }

  private static boolean isOfGovernment(Post post) {
    return post.words().toLowerCase(Locale.ROOT).startsWith("government ");
  }

  private static boolean isOfState(Post post) {
    if (isOfGovernment(post)) {
      return true;
    }
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
        && !(words.isCapital(first) && !words.opens(first)) // "her Chilean counterpart"
        && (words.tag(first).equals("ADP")
            || words.tag(first).equals("CCONJ")
            || words.tag(first).equals("SCONJ")
            || words.tag(first).equals("ADV"))) {
      first++;
    }
    return first == comma ? null : reader.read(first, comma);
  }

  private boolean isBoundary(int i) {
    String tag = words.tag(i);
    return words.isBreak(i)
        || tag.equals("AUX")
        || tag.equals("SCONJ")
        || tag.equals("PRON") && !OWN.contains(words.low(i))
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
    int comma = Titles.afterHonours(words, person.end);
    if (!words.low(comma).equals(",") || !words.together(comma, comma + 1)) {
      return null;
    }
    int end = comma + 1;
    int limit = Math.min(words.end(words.sentence(comma)), comma + LONGEST);
    while (end < limit && !isEnd(end)) {
      Found name = finds.holding(end, end, limit);
      end = name != null && name.isName() ? name.end : end + 1; // "the Seafarers' Alliance"
    }
    if (end == comma + 1 || reader.headOf(comma + 1, end) < 0) {
      return null;
    }
    return reader.read(comma + 1, end);
  }

  private boolean isEnd(int i) {
    String low = words.low(i);
    if (words.isPossessive(i) || PostWords.represents(low)) {
      return false;
    }
    return words.isBreak(i)
        || WordClass.COMMUNICATION.has(low)
        || RELATIVES.contains(low)
        || words.tag(i).equals("AUX")
        || words.tag(i).equals("VERB") && finds.holding(i, i, i + 6) == null && !words.isCapital(i);
  }
}
