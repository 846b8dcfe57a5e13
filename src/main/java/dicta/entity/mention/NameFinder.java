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
      found.add(InnerNames.withPossessor(words, organisation.found(words, i), found));
      InnerNames.placeInside(gazetteer, words, i, organisation.end(), found);
      return organisation.end();
    }
    if (match != null) {
      int person = personThrough(words, i, match, limit);
      if (person > match.end()) {
        found.add(person(words, i, person));
        return person;
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
    if (title > i && !(WordClass.isGivenName(words.form(i)) && NameWord.is(words, title))) {
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

  static Found name(Words words, int first, int end) {
    Found name = new Found(words, first, end, Found.Form.NAME);
    name.label = words.cut(first, end);
    return name;
  }

  /** Where a run of name words ends, particles ("van der") inside it included. */
  private int personEnd(Words words, int i, int limit) {
    int end = i + 1;
    while (end < limit && !words.isBoundary(end)) {
      if (NameWord.is(words, end)) {
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
    return title > i && title < limit && NameWord.is(words, title);
  }
}
