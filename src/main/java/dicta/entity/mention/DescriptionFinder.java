package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds descriptions: noun phrases that mean an actor or a place without naming it ("the Chilean
 * authorities", "the ministry", "the breakaway region").
 */
public final class DescriptionFinder {
  private static final Set<String> OFFICIALS =
      Set.of(
          "officials",
          "representatives",
          "commanders",
          "leaders",
          "diplomats",
          "lawmakers",
          "ministers",
          "delegates",
          "generals",
          "negotiators",
          "peacekeepers",
          "separatists",
          "rebels",
          "militants",
          "protesters",
          "protestors",
          "police",
          "prosecutors",
          "troops",
          "soldiers");
  private static final Set<String> LINKS = Set.of("of", "in", "from");
  private static final Set<String> CAMPS =
      Set.of("campaign", "administration", "camp", "team", "family", "government");

  private static final Set<String> STATES =
      Set.of("country", "nation", "kingdom", "republic", "state");
  private static final Set<String> WHOLE = Set.of("federal", "national", "central");

  private final Gazetteer gazetteer;

  public DescriptionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Descriptions in the order of their heads. */
  public List<Found> find(Words words, Found[] names) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (names[i] != null && names[i].first == i) {
        Found people = peopleOf(words, names[i], names);
        if (people != null) {
          found.add(people);
        }
      }
      if (names[i] == null && !words.inHeadline(i)) {
        Found description = at(words, i, names);
        if (description != null) {
          found.add(description);
        }
      }
    }
    return found;
  }

  /** The body that a noun before another names ("ministry" in "foreign ministry spokesman"). */
  public Found modifier(Words words, int i, Found[] names) {
    boolean camp = CAMPS.contains(words.low(i)) && i > 0 && names[i - 1] != null;
    if (camp && names[i - 1].isPerson()) {
      return campOf(words, i, names[i - 1]);
    }
    return actor(words, phraseOf(words, i, names), names, true);
  }

  /** Whether the noun at this word is one for a body of a state: "ministry", "border service". */
  public static boolean isBody(Words words, int i) {
    return WordClass.BODYHEAD.has(words.low(i))
        || i > 0 && Portfolio.isService(words.low(i - 1), words.low(i));
  }

  /** "the ethnic Armenians of Karabakh", "Armenians in the region": a people by its place. */
  private Found peopleOf(Words words, Found name, Found[] names) {
    if (!"people".equals(name.portfolio) || !LINKS.contains(words.low(name.end))) {
      return null;
    }
    int k = words.low(name.end + 1).equals("the") ? name.end + 2 : name.end + 1;
    boolean region = isRegion(words, name.end + 1);
    Found place = k < words.size() && words.together(name.end, k) ? names[k] : null;
    if (!region && (place == null || place.entries.stream().noneMatch(this::isGoverned))) {
      return null;
    }
    int first = words.low(name.first - 1).equals("the") ? name.first - 1 : name.first;
    int end = region ? regionEnd(words, name.end + 1) : place.end;
    Found found = new Found(words, first, end, Found.Form.DESCRIPTION);
    found.label = words.cut(first, end);
    found.owner = region ? null : place;
    found.portfolio = "people";
    found.type = EntityType.GROUP;
    return found;
  }

  private boolean isGoverned(GazetteerEntry entry) {
    return entry.kind() == dicta.entity.Kind.PLACE && gazetteer.actorOf(entry) != null;
  }

  private Found at(Words words, int i, Found[] names) {
    String low = words.low(i);
    if (CAMPS.contains(low) && i > 0 && names[i - 1] != null && names[i - 1].isPerson()) {
      return camp(words, i, names[i - 1]);
    }
    boolean body = WordClass.FORCEHEAD.has(low) || isBody(words, i);
    boolean authorities = WordClass.AUTHORITIES.has(low);
    boolean group = WordClass.GROUP.has(low);
    boolean place = WordClass.PLACEHEAD.has(low);
    if (low.equals("board") && HeadNoun.of(gazetteer, words, i, names)) {
      return board(words, NounPhrase.around(words, i, names, gazetteer), names);
    }
    boolean firm = WordClass.FIRM.has(low) || WordClass.BUSINESS.has(low);
    boolean named = names[i + 1] != null && names[i + 1].first == i + 1; // "the union FNV"
    if (firm && !named && !body && !authorities && HeadNoun.of(gazetteer, words, i, names)) {
      return firm(words, NounPhrase.around(words, i, names, gazetteer));
    }
    if (!body && !authorities && !group && !place || !HeadNoun.of(gazetteer, words, i, names)) {
      return null;
    }
    if (place && !body && !authorities) {
      return PlaceDescriptions.of(words, NounPhrase.around(words, i, names, gazetteer));
    }
    return actor(words, phraseOf(words, i, names), names, body || authorities);
  }

  /** The phrase of an actor; the article of "an Indian army spokesman" is the spokesman's. */
  private NounPhrase phraseOf(Words words, int head, Found[] names) {
    NounPhrase phrase = NounPhrase.around(words, head, names, gazetteer);
    String next = words.together(head, head + 1) ? words.tag(head + 1) : "";
    boolean indefinite = phrase.determiner.equals("a") || phrase.determiner.equals("an");
    if (indefinite && (next.equals("NOUN") || next.equals("PROPN"))) {
      phrase.first++;
    }
    return phrase;
  }

  /** "the Premier League side" is no government. */
  private boolean isSideOfClub(String low, Found owner) {
    return WordClass.AUTHORITIES.has(low)
        && !WordClass.GROUP.has(low)
        && owner != null
        && owner.type != EntityType.CITY
        && owner.ownerEntry == null
        && owner.entries.stream()
            .noneMatch(
                e ->
                    e.kind() == dicta.entity.Kind.PLACE
                        || e.type() == EntityType.STATE
                        || e.type() == EntityType.ORGANIZATION);
  }

  /** "the Ramaphosa administration", "the Lee campaign": an organisation named after a person. */
  private static Found camp(Words words, int head, Found person) {
    return person.end == head && isPlainEnd(words, head) ? campOf(words, head, person) : null;
  }

  private static Found campOf(Words words, int head, Found person) {
    boolean article = words.low(person.first - 1).equals("the");
    int first = article ? person.first - 1 : person.first;
    Found found = new Found(words, first, head + 1, Found.Form.DESCRIPTION);
    found.label = words.cut(first, head + 1);
    found.head = words.low(head);
    found.owner = person;
    found.portfolio = words.low(head);
    found.type = EntityType.ORGANIZATION;
    return found;
  }

  /** "the club", "the Spanish carmaker": an organisation named before. */
  private Found firm(Words words, NounPhrase phrase) {
    boolean own = phrase.owner == null && phrase.possessor == null;
    boolean plain = phrase.modifiers.isEmpty() && own;
    boolean business = WordClass.BUSINESS.has(words.low(phrase.head));
    if (!phrase.determiner.equals("the") || phrase.owner != null) {
      return null;
    }
    return plain || own && business ? again(words, phrase) : institution(words, phrase);
  }

  private static Found again(Words words, NounPhrase phrase) {
    Found description = found(words, phrase, phrase.head + 1);
    description.type = EntityType.ORGANIZATION;
    description.local = true;
    return description;
  }

  /** "the board of Leeds Rail", "Leeds Rail's board": an organ of what is named. */
  private static Found board(Words words, NounPhrase phrase, Found[] names) {
    int name = phrase.head + 2;
    boolean of = words.low(phrase.head + 1).equals("of");
    while (of
        && name < phrase.head + 7
        && words.together(phrase.head, name)
        && names[name] == null
        && (words.low(name).equals("the") || words.isModifier(name))) {
      name++;
    }
    boolean after = of && words.together(phrase.head, name) && names[name] != null;
    Found owner = after ? names[name] : phrase.owner;
    if (owner == null || owner.isPerson() || owner.type == EntityType.CITY) {
      return phrase.possessor == null ? null : institution(words, phrase);
    }
    Found description = found(words, phrase, after ? owner.end : phrase.head + 1);
    description.owner = owner;
    description.type = EntityType.ORGANIZATION;
    return description;
  }

  /** "the regional hospital", "the bakers' union": told by what it is, for "the hospital" later. */
  private static Found institution(Words words, NounPhrase phrase) {
    if (!WordClass.INSTITUTION.has(words.low(phrase.head))) {
      return null;
    }
    Found description = found(words, phrase, phrase.head + 1);
    description.type = EntityType.ORGANIZATION;
    description.portfolio = "institution";
    return description;
  }

  private static boolean isPlainEnd(Words words, int head) {
    String next = words.tag(head + 1);
    return !words.together(head, head + 1) || !next.equals("NOUN") && !next.equals("PROPN");
  }

  private Found actor(Words words, NounPhrase phrase, Found[] names, boolean body) {
    int head = phrase.head;
    String low = words.low(head);
    Found after = null;
    int end = head + 1;
    boolean owned = phrase.owner != null || phrase.demonym != null;
    List<String> others = new ArrayList<>(phrase.modifiers);
    boolean people = low.equals("population") || low.equals("people");
    int office = OfficeOf.end(words, head, names);
    if (office > head) {
      return OfficeOf.found(words, phrase, office, names, gazetteer);
    }
    if ((!owned || people) && LINKS.contains(words.low(end)) && words.together(head, end + 1)) {
      int k = words.low(end + 1).equals("the") ? end + 2 : end + 1;
      if (words.low(end).equals("of") && isPortfolioWord(words, low, end + 1, names)) {
        k = portfolioEnd(words, end + 1, names, others);
        end = k;
        if (words.low(end).equals("of") && end + 1 < words.size() && names[end + 1] != null) {
          after = names[end + 1];
          end = after.end;
        }
      } else if (k < words.size() && names[k] != null && !names[k].isPerson()) {
        after = names[k];
        end = after.end;
      } else if (isRegion(words, end + 1)) {
        end = regionEnd(words, end + 1);
        others.add("@region");
      }
    }
    if (isSideOfClub(low, after != null ? after : phrase.owner)) {
      return null;
    }
    String portfolio = Portfolio.of(low, others);
    boolean pronoun = Set.of("its", "their", "our", "his", "her").contains(phrase.determiner);
    boolean region = others.contains("@region");
    if (!owned && after == null && !pronoun && !region) {
      boolean ofState = phrase.possessor == null || STATES.contains(phrase.possessor);
      return ofState
          ? anaphor(words, phrase, body, portfolio)
          : body && phrase.determiner.equals("the") ? institution(words, phrase) : null;
    }
    boolean official =
        OFFICIALS.contains(low) || phrase.demonym != null && phrase.owner == null && isPeople(low);
    if (!body && !official && !"people".equals(portfolio)) {
      return null;
    }
    if (body && portfolio == null && (pronoun || WordClass.FORCEHEAD.has(low))) {
      return null;
    }
    Found description = found(words, phrase, end);
    description.owner = after != null ? after : phrase.owner;
    description.ownerEntry = phrase.demonym;
    description.portfolio = region && portfolio == null ? "officials" : portfolio;
    if (portfolio == null && official) {
      description.portfolio = officials(low, phrase);
    }
    description.type =
        description.portfolio == null || description.portfolio.equals("officials")
            ? EntityType.GROUP
            : Portfolio.typeOf(description.portfolio);
    if (portfolio == null && body) {
      description.type = EntityType.GOVERNMENT_BODY;
    }
    return description;
  }

  private static boolean isPeople(String low) {
    return WordClass.GROUP.has(low) && !low.equals("others") && !low.equals("sources");
  }

  /** "Chilean officials" speak as the state, "some Chilean generals" for themselves. */
  private static String officials(String low, NounPhrase phrase) {
    boolean general =
        low.equals("officials") || low.equals("representatives") || low.equals("diplomats");
    boolean definite = phrase.determiner.isEmpty() || phrase.determiner.equals("the");
    return general && definite && phrase.modifiers.isEmpty() ? "government" : "officials";
  }

  private Found anaphor(Words words, NounPhrase phrase, boolean body, String portfolio) {
    boolean definite = phrase.determiner.equals("the");
    String low = words.low(phrase.head);
    if (definite && low.equals("population")) {
      Found people = found(words, phrase, phrase.head + 1);
      people.portfolio = "people";
      people.type = EntityType.GROUP;
      return people;
    }
    boolean state =
        definite && (low.equals("government") || low.equals("authorities"))
            || phrase.determiner.isEmpty() && low.equals("parliament");
    if (state && WHOLE.containsAll(phrase.modifiers)) {
      Found governing = found(words, phrase, phrase.head + 1);
      governing.portfolio = low.equals("parliament") ? low : "government";
      governing.type = Portfolio.typeOf(governing.portfolio);
      governing.local = true;
      return governing;
    }
    boolean sure =
        definite
            && (WordClass.BODYHEAD.has(low) && !low.equals("office")
                || low.equals("peacekeepers")
                || low.equals("army")
                || low.equals("navy")
                || portfolio != null && portfolio.endsWith("-guard"));
    if (!body && !low.equals("peacekeepers") || !sure) {
      return null;
    }
    Found description = found(words, phrase, phrase.head + 1);
    description.portfolio = portfolio;
    description.type = portfolio == null ? null : Portfolio.typeOf(portfolio);
    description.local = true;
    return description;
  }

  private boolean isPortfolioWord(Words words, String head, int i, Found[] names) {
    return (head.equals("ministry") || head.equals("department"))
        && i < words.size()
        && names[i] == null
        && (words.tag(i).equals("NOUN")
            || words.tag(i).equals("ADJ")
            || words.tag(i).equals("PROPN"));
  }

  private int portfolioEnd(Words words, int i, Found[] names, List<String> others) {
    int k = i;
    while (words.together(i, k)
        && names[k] == null
        && (words.isModifier(k) || words.low(k).equals("and"))) {
      others.add(words.low(k));
      k++;
    }
    return k;
  }

  private static boolean isRegion(Words words, int i) {
    return words.low(i).equals("the") && regionEnd(words, i) > i;
  }

  private static int regionEnd(Words words, int i) {
    for (int k = i + 1; k < Math.min(i + 5, words.size()) && words.together(i, k); k++) {
      if (WordClass.PLACEHEAD.has(words.low(k)) && !words.tag(k + 1).equals("NOUN")) {
        return k + 1;
      }
      if (!words.isModifier(k) && !words.tag(k).equals("VERB")) {
        break;
      }
    }
    return i;
  }

  static Found found(Words words, NounPhrase phrase, int end) {
    Found description = new Found(words, phrase.first, end, Found.Form.DESCRIPTION);
    description.label = words.cut(phrase.first, end);
    description.head = words.low(phrase.head);
    return description;
  }
}
