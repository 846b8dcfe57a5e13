package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names: stretches of capitalised words, cut where a title, an adjective of nationality or a
 * name of the gazetteer ends, and typed by their words and what stands around them.
 */
public final class NameFinder {
  /** What with "of" and a place is no place: "the Tour of Slovenia". */
  private static final Set<String> EVENTS =
      Set.of("tour", "treaty", "battle", "siege", "feast", "edict", "masters");

  private static final Set<String> NOBLE =
      Set.of(
          "van", "von", "bin", "ibn", "der", "ter", "de", "del", "della", "da", "di", "du", "dos",
          "ten");

  private static final Set<String> GRAMMATICAL =
      Set.of("VERB", "AUX", "CCONJ", "SCONJ", "ADP", "DET", "ADV", "PRON", "INTJ");

  private static final Set<String> COMPASS =
      Set.of("northern", "southern", "eastern", "western", "central", "upper", "lower", "greater");

  private final Gazetteer gazetteer;

  /** Last words of names that begin with a given name. */
  private final Set<String> surnames = new HashSet<>();

  public NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Names in text order, not overlapping; the type is null where nothing tells it. */
  public List<Found> find(Words words) {
    List<Found> found = new ArrayList<>();
    surnames.clear();
    for (int i = 0; i < words.size(); i++) {
      if (!words.inHeadline(i) && WordClass.isGivenName(words.form(i)) && words.isCapital(i)) {
        learnSurname(words, i);
      }
    }
    for (int s = 0; s < words.sentences(); s++) {
      int i = words.first(s);
      while (i < words.end(s)) {
        i = step(words, i, words.end(s), found);
      }
    }
    settleThings(found);
    return found;
  }

  /** What was called a ship or a storm once is one wherever no title makes it a person. */
  private static void settleThings(List<Found> found) {
    Set<String> things = new HashSet<>();
    for (Found name : found) {
      if (name.type == EntityType.OTHER && name.head == null && name.entries.isEmpty()) {
        things.add(name.label);
      }
    }
    for (Found name : found) {
      if (things.contains(name.label) && (name.weak || name.type != EntityType.PERSON)) {
        name.type = EntityType.OTHER;
        name.weak = false;
      }
    }
  }

  private void learnSurname(Words words, int given) {
    int limit = words.end(words.sentence(given));
    int end = personEnd(words, given, limit);
    String last = words.low(end - 1);
    boolean other =
        WordClass.ORGHEAD.has(last) || WordClass.PLACEHEAD.has(last) || WordClass.GROUP.has(last);
    if (end > given + 1 && !other && !words.seenLowerCase(last)) {
      surnames.add(last);
    }
  }

  private int step(Words words, int i, int limit, List<Found> found) {
    int event = eventEnd(words, i, limit);
    if (event > i) {
      return event;
    }
    GazetteerMatch match = match(words, i);
    OrganisationPhrase organisation = OrganisationPhrase.at(words, i, limit, gazetteer);
    if (organisation != null && (match == null || organisation.end() > match.end())) {
      found.add(InnerNames.withPossessor(words, organisation.found(words, i), found));
      boolean body =
          organisation.type() == EntityType.GOVERNMENT_BODY
              || organisation.type() == EntityType.ARMED_FORCE;
      InnerNames.placeInside(gazetteer, words, i, organisation.end(), body, found);
      return organisation.end();
    }
    if (match != null) {
      int person = personThrough(words, i, match, limit);
      if (person > match.end()) {
        found.add(person(words, i, person));
        return person;
      }
      int branch = branchEnd(words, match, limit);
      if (branch > match.end()) {
        Found branchName = name(words, i, branch);
        branchName.type = EntityType.ORGANIZATION;
        found.add(branchName);
        return branch;
      }
      InnerNames.possessorInside(gazetteer, words, i, match.end(), found);
      Found name = name(words, i, match.end());
      name.entries = match.entries();
      name.type = match.entries().get(0).type();
      found.add(name);
      return match.end();
    }
    int plural = people(words, i, limit, found);
    if (plural > i) {
      return plural;
    }
    if (isParticleName(words, i, limit)) {
      return plain(words, i, limit, found);
    }
    if (hyphenated(words, i, found) || !NameWord.is(words, i)) {
      return i + 1;
    }
    int demonym = Demonyms.length(gazetteer, words, i);
    if (demonym > 0 && !startsPerson(words, i, limit)) {
      return i + demonym;
    }
    int title = Titles.at(words, i, limit);
    boolean given = WordClass.isGivenName(words.form(i)) && NameWord.is(words, title);
    boolean surname = surnames.contains(words.low(i)) && !NameWord.is(words, title);
    if (title > i && !given && !surname) {
      return title;
    }
    if (isCapitalRole(words, i, limit)) {
      return i + 1;
    }
    boolean adjective =
        WordClass.FAITH.has(words.low(i)) && !WordClass.ORGHEAD.has(words.low(i + 1));
    boolean compass = COMPASS.contains(words.low(i)) && i + 1 < limit;
    if (adjective || opensBeforeName(words, i) || compass && match(words, i + 1) != null) {
      return i + 1;
    }
    return plain(words, i, limit, found);
  }

  /** End of "Greenpeace Japan": an organisation's branch in a country, a body of its own. */
  private int branchEnd(Words words, GazetteerMatch match, int limit) {
    int place = match.end();
    boolean organisation = match.entries().get(0).type() == EntityType.ORGANIZATION;
    if (!organisation || place >= limit || words.isBoundary(place)) {
      return place;
    }
    GazetteerMatch country = GazetteerMatch.at(gazetteer, words, place);
    boolean named =
        country != null
            && words.isCapital(place)
            && country.entries().stream().anyMatch(e -> e.type() == EntityType.COUNTRY);
    String after = named ? words.tag(country.end()) : "NOUN";
    return after.equals("NOUN") || after.equals("PROPN") ? place : country.end();
  }

  /** "Prosecutor Ann Lee": a noun for a person with a capital before a name. */
  private static boolean isCapitalRole(Words words, int i, int limit) {
    return WordClass.PERSON.has(words.low(i))
        && !WordClass.isGivenName(words.form(i))
        && i + 1 < limit
        && NameWord.is(words, i + 1);
  }

  private GazetteerMatch match(Words words, int i) {
    GazetteerMatch match = GazetteerMatch.at(gazetteer, words, i);
    if (match == null) {
      return null;
    }
    return OrdinaryWords.isMeant(words, i, match) ? match : null;
  }

  /** "Karabakh Armenians", "Russians": the people of a state. */
  private int people(Words words, int i, int limit, List<Found> found) {
    int noun = words.low(i).equals("ethnic") && i + 1 < limit ? i + 1 : i;
    String low = words.low(noun);
    boolean two =
        i + 1 < limit && gazetteer.demonymPlural(words.low(i) + " " + words.low(i + 1)) != null;
    if (two) {
      noun = i + 1;
      low = words.low(i) + " " + words.low(noun);
    }
    GazetteerEntry state =
        words.isCapital(noun) || low.startsWith("ethnic-")
            ? gazetteer.demonymPlural(low.substring(low.lastIndexOf('-') + 1))
            : null;
    boolean counted = noun == i && words.tag(i - 1).equals("NUM");
    if (state == null) {
      return i;
    }
    if (counted) {
      return noun + 1; // "six Chileans" are some of them
    }
    Found group = name(words, i, noun + 1);
    group.type = EntityType.GROUP;
    group.ownerEntry = state;
    group.portfolio = "people";
    found.add(group);
    return noun + 1;
  }

  /** The name inside "Geneva-based". */
  private boolean hyphenated(Words words, int i, List<Found> found) {
    String form = words.form(i);
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 2
        || !words.isCapital(i)
        || hyphen == form.length() - 1
        || Character.isUpperCase(form.charAt(hyphen + 1))) {
      return false;
    }
    String prefix = form.substring(0, hyphen);
    List<GazetteerEntry> entries =
        gazetteer.named(dicta.entity.name.NameKey.plain(prefix)).stream()
            .filter(e -> e.names().contains(prefix))
            .toList();
    boolean given = entries.isEmpty() && words.together(i, i + 1) && words.isCapital(i + 1);
    if (given && form.length() - hyphen <= 5) {
      return false; // "Ji-woo Han"
    }
    if (!entries.isEmpty() && gazetteer.demonym(prefix) == null) {
      int start = words.start(i);
      int end = start + prefix.codePointCount(0, prefix.length());
      Found name = new Found(new dicta.text.Span(start, end), i, i + 1, Found.Form.NAME);
      name.label = prefix;
      name.entries = entries;
      name.type = entries.get(0).type();
      found.add(name);
    }
    return true;
  }

  /**
   * End of a person's name that begins with a gazetteer word ("Chelsea Clinton"), or the match's.
   */
  private int personThrough(Words words, int i, GazetteerMatch match, int limit) {
    boolean single = match.end() == i + 1;
    boolean person = match.entries().get(0).type() == EntityType.PERSON;
    if (!single || person || !WordClass.isGivenName(words.form(i))) {
      return match.end();
    }
    int next = match.end();
    if (next >= limit
        || !NameWord.is(words, next)
        || WordClass.ORGHEAD.has(words.low(next))
        || WordClass.PLACEHEAD.has(words.low(next))
        || WordClass.GROUP.has(words.low(next))
        || Titles.at(words, next, limit) > next
        || words.low(next).contains("-")
        || gazetteer.demonym(words.low(next)) != null
        || gazetteer.demonymPlural(words.low(next)) != null) {
      return match.end();
    }
    return personEnd(words, i, limit);
  }

  /** "van Aalst" without the given name. */
  private static boolean isParticleName(Words words, int i, int limit) {
    return NOBLE.contains(words.low(i))
        && i + 1 < limit
        && NameWord.is(words, i + 1)
        && !words.isCapital(i - 1);
  }

  private boolean startsPerson(Words words, int i, int limit) {
    return WordClass.isGivenName(words.form(i))
        && i + 1 < limit
        && NameWord.is(words, i + 1)
        && Titles.at(words, i + 1, limit) == i + 1;
  }

  /** A stretch of capitalised words that no list knows. */
  private int plain(Words words, int first, int limit, List<Found> found) {
    int end = personEnd(words, first, limit);
    int honoured = Titles.withoutHonours(words, first, end);
    if (honoured < end) {
      found.add(person(words, first, honoured));
      return end;
    }
    int pair = pairEnd(words, end, limit);
    if (pair > end) {
      Found firm = name(words, first, pair);
      firm.type = EntityType.ORGANIZATION;
      found.add(firm);
      return pair;
    }
    if (isOrdinary(words, first, end) || isAdjectiveOfTitle(words, first, end, limit)) {
      return end;
    }
    if (isFamilyFirst(words, first, end)) {
      Found person = name(words, first, end);
      person.type = EntityType.PERSON;
      found.add(person);
      return end;
    }
    int based = words.form(end - 1).indexOf('-');
    if (based > 1 && end - first > 1 && isLowerAfter(words.form(end - 1), based)) {
      return prefix(words, first, end, found);
    }
    Found name = name(words, first, end);
    if (isLandmark(words, first, end)) {
      name.head = words.low(end - 1);
      name.type = EntityType.OTHER;
      found.add(name);
      return end;
    }
    name.type = NameType.of(words, first, end, gazetteer);
    name.weak = name.type == null && end - first > 1 && end - first < 4;
    found.add(name);
    return end;
  }

  /** "Hereditary Chief Ann Lee" at the beginning of a sentence. */
  private static boolean isAdjectiveOfTitle(Words words, int first, int end, int limit) {
    return end == first + 1
        && words.opens(first)
        && words.tag(first).equals("ADJ")
        && Titles.at(words, end, limit) > end;
  }

  /** End of "Tour of Slovenia", "Treaty of Rome": what is named after a place; else this word. */
  private static int eventEnd(Words words, int i, int limit) {
    if (!EVENTS.contains(words.low(i)) || !words.isCapital(i) || !words.low(i + 1).equals("of")) {
      return i;
    }
    int end = words.low(i + 2).equals("the") ? i + 3 : i + 2;
    int first = end;
    while (end < limit && NameWord.is(words, end)) {
      end++;
    }
    return end > first ? end : i;
  }

  /** "Choi Eun-ha": a family name and two syllables, but not "Park City-based". */
  private static boolean isFamilyFirst(Words words, int first, int end) {
    String given = words.form(end - 1);
    int hyphen = given.indexOf('-');
    String tail = given.substring(hyphen + 1);
    return end - first == 2
        && hyphen > 0
        && WordClass.FAMILYFIRST.has(words.low(first))
        && isLowerAfter(given, hyphen)
        && tail.length() < 6
        && !TAILS.contains(tail)
        && !WordClass.POWERS.has(tail);
  }

  /** "Scandinavia", "the Blue Nile". */
  private static boolean isLandmark(Words words, int first, int end) {
    boolean one = end - first == 1;
    return WordClass.LANDMARK.has(words.low(end - 1))
        && (one || end - first == 2 && words.low(first - 1).equals("the"))
        && !(WordClass.isGivenName(words.form(first)) && !one);
  }

  /** Whether the sentence opens with a word that belongs to no name: "Either Clinton". */
  private static boolean opensBeforeName(Words words, int i) {
    return words.opens(i)
        && GRAMMATICAL.contains(words.tag(i))
        && !WordClass.isGivenName(words.form(i))
        && !words.seenCapitalInside(words.low(i))
        && words.seenFirstOfName(words.low(i + 1))
        && NameWord.is(words, i + 1);
  }

  /** End of "Hallam & Sons", of which the words before this one are the first half. */
  private static int pairEnd(Words words, int end, int limit) {
    boolean and = end + 1 < limit && words.low(end).equals("&") && words.isCapital(end + 1);
    int last = end + 2;
    while (and && last < limit && words.isCapital(last) && WordClass.ORGHEAD.has(words.low(last))) {
      last++;
    }
    return and ? last : end;
  }

  private static final Set<String> TAILS =
      Set.of(
          "based", "born", "led", "run", "owned", "made", "era", "style", "wide", "like", "area");

  private static boolean isLowerAfter(String form, int hyphen) {
    return hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
  }

  /** The place in "São Paulo-based". */
  private static int prefix(Words words, int first, int end, List<Found> found) {
    String last = words.form(end - 1);
    String bare = last.substring(0, last.indexOf('-'));
    int stop = words.start(end - 1) + bare.codePointCount(0, bare.length());
    dicta.text.Span span = new dicta.text.Span(words.start(first), stop);
    Found name = new Found(span, first, end, Found.Form.NAME);
    name.label = words.text().cut(span);
    name.type = last.endsWith("-based") || last.endsWith("-born") ? EntityType.CITY : null;
    found.add(name);
    return end;
  }

  /** Whether all words are nouns for people or openers: "Senior Fellow", "Editor". */
  private boolean isOrdinary(Words words, int first, int end) {
    boolean single = end - first == 1;
    boolean medium =
        words.low(first - 1).equals("the") && WordClass.MEDIAHEAD.has(words.low(first));
    if (single && (surnames.contains(words.low(first)) || medium)) {
      return false; // "a letter seen by the Courier"
    }
    for (int i = first; i < end; i++) {
      String low = words.low(i);
      boolean ordinary =
          WordClass.PERSON.has(low) || WordClass.OPENER.has(low) || WordClass.GROUP.has(low);
      if (!ordinary || WordClass.isGivenName(low)) {
        return false;
      }
    }
    return true;
  }

  private Found person(Words words, int first, int end) {
    Found person = name(words, first, end);
    person.type = EntityType.PERSON;
    return person;
  }

  static Found name(Words words, int first, int end) {
    Found name = new Found(words, first, end, Found.Form.NAME);
    name.label = words.cut(first, end);
    return name;
  }

  /** Where a run of name words ends, particles ("van der") inside it included. */
  private int personEnd(Words words, int i, int limit) {
    int end = i + 1;
    while (end < limit && !words.isBoundary(end)) {
      if (NameWord.is(words, end) || NameWord.isNumber(words, end)) {
        if (startsOther(words, i, end, limit)) {
          break;
        }
        end++;
      } else if (WordClass.PARTICLE.has(words.low(end))
          && end + 1 < limit
          && (NameWord.is(words, end + 1)
              || WordClass.PARTICLE.has(words.low(end + 1))
                  && end + 2 < limit
                  && NameWord.is(words, end + 2))) {
        end++;
      } else if (nickname(words, end, limit) > end) {
        end = nickname(words, end, limit);
      } else {
        break;
      }
    }
    return end;
  }

  /** End of a nickname in quotation marks before a surname: Robert "Bobby" Scott. */
  private static int nickname(Words words, int open, int limit) {
    boolean quoted = isQuote(words, open) && words.isCapital(open + 1);
    int close = isQuote(words, open + 2) ? open + 2 : open + 3;
    boolean closed =
        quoted
            && close + 1 < limit
            && isQuote(words, close)
            && (close == open + 2 || words.isCapital(open + 2));
    return closed && NameWord.is(words, close + 1) ? close + 1 : open;
  }

  private static boolean isQuote(Words words, int i) {
    String low = words.low(i);
    return low.equals("\"")
        || low.equals("“")
        || low.equals("”")
        || low.equals("'")
        || low.equals("``")
        || low.equals("''");
  }

  /** Whether another name begins inside a run: "Volkswagen Chief Executive". */
  private boolean startsOther(Words words, int first, int i, int limit) {
    if (WordClass.isGivenName(words.form(first))) {
      return false;
    }
    if (gazetteer.demonymPlural(words.low(i)) != null) {
      return true;
    }
    int title = Titles.at(words, i, limit);
    return title > i && title < limit && NameWord.is(words, title);
  }
}
