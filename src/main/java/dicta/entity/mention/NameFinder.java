package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds names: stretches of capitalised words, cut where a title, an adjective of nationality or a
 * name of the gazetteer ends, and typed by their words and what stands around them.
 */
public final class NameFinder {
  private static final Set<String> NOBLE = Set.of("van", "von", "bin", "ibn", "der", "ter");

  private static final Set<String> COMPASS =
      Set.of("northern", "southern", "eastern", "western", "central", "upper", "lower", "greater");

  private final Gazetteer gazetteer;

  public NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Names in text order, not overlapping; the type is null where nothing tells it. */
  public List<Found> find(Words words) {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      int i = words.first(s);
      while (i < words.end(s)) {
        i = step(words, i, words.end(s), found);
      }
    }
    return found;
  }

  private int step(Words words, int i, int limit, List<Found> found) {
    GazetteerMatch match = match(words, i);
    OrganisationPhrase organisation = OrganisationPhrase.at(words, i, limit, gazetteer);
    if (organisation != null && (match == null || organisation.end() > match.end())) {
      found.add(withPossessor(words, organisation.found(words, i), found));
      placeInside(words, i, organisation.end(), found);
      return organisation.end();
    }
    if (match != null) {
      int person = personThrough(words, i, match, limit);
      if (person > match.end()) {
        found.add(person(words, i, person));
        return person;
      }
      possessorInside(words, i, match.end(), found);
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
    if (hyphenated(words, i, found) || !isNameWord(words, i)) {
      return i + 1;
    }
    int demonym = Demonyms.length(gazetteer, words, i);
    if (demonym > 0 && !startsPerson(words, i, limit)) {
      return i + demonym;
    }
    int title = Titles.at(words, i, limit);
    if (title > i && !(WordClass.isGivenName(words.form(i)) && isNameWord(words, title))) {
      return title;
    }
    if (isCapitalRole(words, i, limit)) {
      return i + 1;
    }
    if (COMPASS.contains(words.low(i)) && i + 1 < limit && match(words, i + 1) != null) {
      return i + 1;
    }
    return plain(words, i, limit, found);
  }

  /** "Prosecutor Ann Lee": a noun for a person with a capital before a name. */
  private static boolean isCapitalRole(Words words, int i, int limit) {
    return WordClass.PERSON.has(words.low(i))
        && !WordClass.isGivenName(words.form(i))
        && i + 1 < limit
        && isNameWord(words, i + 1);
  }

  /** "Chile's Defence Ministry" is one name, with the name of the state inside it. */
  private static Found withPossessor(Words words, Found body, List<Found> found) {
    int mark = body.first - 1;
    boolean possessed = words.together(mark, body.first) && words.isPossessive(mark);
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean state =
        possessed
            && last != null
            && last.end == mark
            && !last.entries.isEmpty()
            && (body.type == EntityType.GOVERNMENT_BODY || body.type == EntityType.ARMED_FORCE);
    if (!state) {
      return body;
    }
    Found whole = name(words, last.first, body.end);
    whole.type = body.type;
    whole.head = body.head;
    return whole;
  }

  /** The place in "University of Cape Town" is a name too. */
  private void placeInside(Words words, int first, int end, List<Found> found) {
    for (int i = end - 2; i > first; i--) {
      if (words.low(i).equals("of")) {
        GazetteerMatch inner = GazetteerMatch.within(gazetteer, words, i + 1, end);
        boolean place =
            inner != null
                && inner.end() == end
                && inner.entries().get(0).kind() == dicta.entity.Kind.PLACE;
        if (place) {
          Found name = name(words, i + 1, end);
          name.entries = inner.entries();
          name.type = inner.entries().get(0).type();
          found.add(name);
        }
        return;
      }
    }
  }

  /** The possessor in a curated name ("RFE/RL's Armenian Service") is a name too. */
  private void possessorInside(Words words, int first, int end, List<Found> found) {
    for (int i = first + 1; i < end - 1; i++) {
      if (words.isPossessive(i)) {
        GazetteerMatch inner = GazetteerMatch.within(gazetteer, words, first, i);
        if (inner != null && inner.end() == i) {
          Found name = name(words, first, i);
          name.entries = inner.entries();
          name.type = inner.entries().get(0).type();
          found.add(name);
        }
        return;
      }
    }
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
        || !isNameWord(words, next)
        || WordClass.ORGHEAD.has(words.low(next))
        || WordClass.PLACEHEAD.has(words.low(next))
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
        && isNameWord(words, i + 1)
        && !words.isCapital(i - 1);
  }

  private boolean startsPerson(Words words, int i, int limit) {
    return WordClass.isGivenName(words.form(i))
        && i + 1 < limit
        && isNameWord(words, i + 1)
        && Titles.at(words, i + 1, limit) == i + 1;
  }

  /** A stretch of capitalised words that no list knows. */
  private int plain(Words words, int i, int limit, List<Found> found) {
    int end = personEnd(words, i, limit);
    if (isOrdinary(words, i, end)) {
      return end;
    }
    Found name = name(words, i, end);
    name.type = NameType.of(words, i, end, gazetteer);
    name.weak = name.type == null && end - i > 1 && end - i < 4;
    found.add(name);
    return end;
  }

  /** Whether all words are nouns for people or openers: "Senior Fellow", "Editor". */
  private static boolean isOrdinary(Words words, int first, int end) {
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

  private static Found name(Words words, int first, int end) {
    Found name = new Found(words, first, end, Found.Form.NAME);
    name.label = words.cut(first, end);
    return name;
  }

  /** Where a run of name words ends, particles ("van der") inside it included. */
  private int personEnd(Words words, int i, int limit) {
    int end = i + 1;
    while (end < limit && !words.isBoundary(end)) {
      if (isNameWord(words, end)) {
        if (startsOther(words, i, end, limit)) {
          break;
        }
        end++;
      } else if (WordClass.PARTICLE.has(words.low(end))
          && end + 1 < limit
          && (isNameWord(words, end + 1)
              || WordClass.PARTICLE.has(words.low(end + 1))
                  && end + 2 < limit
                  && isNameWord(words, end + 2))) {
        end++;
      } else {
        break;
      }
    }
    return end;
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
    return title > i && title < limit && isNameWord(words, title);
  }

  /** Whether the word is capitalised as only names are. */
  static boolean isNameWord(Words words, int i) {
    String low = words.low(i);
    if (!words.isCapital(i)
        || WordClass.CALENDAR.has(low)
        || WordClass.FUNCTION.has(low)
        || low.startsWith("i'")
        || isParty(words, i, low)
        || WordClass.ACRONYM.has(low) && NameType.isAcronym(words.form(i))) {
      return false;
    }
    if (words.inHeadline(i)) {
      return words.seenCapitalInside(low)
          && !words.seenLowerCase(low)
          && (words.tag(i).equals("PROPN") || WordClass.isGivenName(low));
    }
    return !words.opens(i) || opensWithName(words, i, low);
  }

  /** "(D-Ohio)" after the name of a politician. */
  private static boolean isParty(Words words, int i, String low) {
    boolean letter = low.startsWith("d-") || low.startsWith("r-") || low.startsWith("i-");
    return letter && words.low(i - 1).equals("(");
  }

  private static boolean opensWithName(Words words, int i, String low) {
    if (WordClass.OPENER.has(low) || words.seenLowerCase(low)) {
      return false;
    }
    if (WordClass.isGivenName(low) || words.seenCapitalInside(low)) {
      return true;
    }
    boolean more =
        words.together(i, i + 1)
            && words.isCapital(i + 1)
            && !WordClass.CALENDAR.has(words.low(i + 1))
            && !WordClass.FUNCTION.has(words.low(i + 1));
    if (low.length() > 4 && (low.endsWith("ing") || low.endsWith("ly") || low.endsWith("ed"))) {
      return false;
    }
    if (more) {
      return true;
    }
    if (low.endsWith("s") && !low.endsWith("ss")) {
      return false; // "Shells fell": a plural is no name unless it comes again as one
    }
    String next = words.tag(i + 1);
    boolean verb =
        next.equals("VERB")
            || next.equals("AUX")
            || words.isPossessive(i + 1)
            || words.low(i + 1).equals(",") && words.tag(i + 2).equals("DET")
            || WordClass.PERSON.has(words.low(i + 1));
    return words.tag(i).equals("PROPN")
        && (verb || words.form(i).length() > 1 && isUpper(words, i));
  }

  private static boolean isUpper(Words words, int i) {
    String form = words.form(i);
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
