package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.name.WordClass;
import java.util.Set;

/**
 * A capitalised phrase with a head word that makes it an organisation or a place: "Ministry of
 * Public Works", "Leeds Civic Trust", "Otago River".
 *
 * @param end the word after it
 * @param head its head word in lower case
 */
record OrganisationPhrase(int end, String head, EntityType type) {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> REALMS =
      Set.of("republic", "kingdom", "isle", "gulf", "bay", "strait", "city", "cape", "state");

  /** Nouns of nature that stand before the name: "River Foyle", "Lake Como". */
  private static final Set<String> LEADING =
      Set.of("river", "lake", "mount", "lough", "loch", "cape");

  private static final Set<String> SCHOOLS =
      Set.of("college", "university", "school", "academy", "institute", "hospital");

  private static final Set<String> AT = Set.of("in", "on", "at", "near", "along", "off", "from");

  /** Last words of the names of British clubs, and what follows a team. */
  private static final Set<String> TOWNS = Set.of("town", "city", "county", "park", "forest");

  private static final Set<String> PLURAL = Set.of("have", "are", "were");

  /** First words of "St Brendan's Hospital". */
  private static final Set<String> SAINTS = Set.of("st", "st.", "saint");

  /** Titles that are adjectives too: "General Elections Commission". */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "general", "major", "private", "premier", "justice", "attorney", "prosecutor", "chief");

  private static final int LONGEST = 12;

  /** The phrase that begins at this word, or null. */
  static OrganisationPhrase at(Words words, int i, int limit, Gazetteer gazetteer) {
    OrganisationPhrase society = society(words, i, limit, gazetteer);
    if (society != null) {
      return society;
    }
    if (!begins(words, i, gazetteer)) {
      return null;
    }
    int head = -1;
    int end = i;
    int k = i;
    int until = Math.min(limit, i + LONGEST);
    while (k < until) {
      boolean mark = isJoint(words, i, k);
      if (k > i && !words.isCapital(k) && !words.low(k).equals("&") && !mark) {
        break;
      }
      boolean minister = k > i && WordClass.MATTERS.has(words.low(k));
      if (minister && Titles.at(words, k, limit) > k + 1) {
        break; // "B.C. Energy Minister"
      }
      boolean given = WordClass.isGivenName(words.form(k)) && !WordClass.ORGHEAD.has(words.low(k));
      if (given && Titles.before(words, k)) {
        break;
      }
      boolean alone = k == i && !isLinked(words, k, limit) && !LEADING.contains(words.low(k));
      if (isHead(words, k) && !alone) {
        head = k;
        end = k + 1;
      }
      k++;
    }
    if (head == i && LEADING.contains(words.low(i)) && end < until && isPlainName(words, end)) {
      return new OrganisationPhrase(end + 1, words.low(i), EntityType.OTHER);
    }
    if (head < 0) {
      return null;
    }
    if (end < k && Titles.at(words, end, limit) == end && head == i) {
      return null;
    }
    if (isPersonBeforePlaceWord(words, i, head, end)) {
      return null;
    }
    String low = words.low(head);
    int reach = linked(words, head, end, until, gazetteer);
    return new OrganisationPhrase(branch(words, head, reach, limit, gazetteer), low, typeOf(low));
  }

  /** "Diane Lane", "Tiger Woods": a noun of nature or of the town after a given name. */
  private static boolean isPersonBeforePlaceWord(Words words, int first, int head, int end) {
    String before = words.low(first - 1);
    return end - first == 2
        && head == first + 1
        && WordClass.isGivenName(words.form(first))
        && !WordClass.ORGHEAD.has(words.low(head))
        && !AT.contains(before)
        && !(before.equals("the"));
  }

  /** "Citizens for Tax Justice", "Friends of the Earth": people joined for something. */
  private static OrganisationPhrase society(Words words, int i, int limit, Gazetteer gazetteer) {
    String link = words.low(i + 1);
    int next = words.low(i + 2).equals("the") ? i + 3 : i + 2;
    boolean form =
        words.isCapital(i)
            && WordClass.FELLOWSHIP.has(words.low(i))
            && !words.inHeadline(i)
            && (!words.opens(i) || words.seenCapitalInside(words.low(i)))
            && (link.equals("for")
                || link.equals("against")
                || link.equals("without")
                || link.equals("of"))
            && next < limit
            && words.isCapital(next)
            && !WordClass.CALENDAR.has(words.low(next));
    if (!form) {
      return null;
    }
    int end = next + 1;
    while (end < limit && words.isCapital(end) && !WordClass.CALENDAR.has(words.low(end))) {
      end++;
    }
    return new OrganisationPhrase(end, words.low(i), EntityType.ORGANIZATION);
  }

  /** "Imperial College London": a school's name goes on with its town. */
  private static int branch(Words words, int head, int end, int limit, Gazetteer gazetteer) {
    if (end != head + 1 || !SCHOOLS.contains(words.low(head)) || end >= limit) {
      return end;
    }
    GazetteerMatch place = GazetteerMatch.within(gazetteer, words, end, limit);
    boolean town = place != null && place.entries().get(0).kind() == dicta.entity.Kind.PLACE;
    String after = town ? words.tag(place.end()) : "NOUN";
    return after.equals("NOUN") || after.equals("PROPN") ? end : place.end();
  }

  /** What may stand between the capitals of one name: "Fishermen's", "Ethics and Audit Office". */
  private static boolean isJoint(Words words, int first, int k) {
    String low = words.low(k);
    String before = words.low(k - 1);
    if (k == first || !words.isCapital(k + 1)) {
      return false;
    }
    boolean people =
        before.endsWith("men")
            || before.equals("children")
            || before.equals("people")
            || before.equals("king")
            || before.equals("queen")
            || SAINTS.contains(words.low(first));
    boolean and =
        low.equals("and")
            && words.low(first - 1).equals("the")
            && !isHead(words, k - 1)
            && !WordClass.isGivenName(words.form(k + 1));
    return low.equals("'") && before.endsWith("s") || low.equals("'s") && people || and;
  }

  private static boolean begins(Words words, int i, Gazetteer gazetteer) {
    if (!words.isCapital(i) || WordClass.CALENDAR.has(words.low(i))) {
      return false;
    }
    if (words.inHeadline(i) || WordClass.FUNCTION.has(words.low(i))) {
      return false;
    }
    if (NameWord.isParty(words, i, words.low(i))) {
      return false;
    }
    boolean capitalNext = words.together(i, i + 1) && words.isCapital(i + 1);
    if (words.opens(i) && !capitalNext && !(isHead(words, i) && words.low(i + 1).equals("of"))) {
      return false;
    }
    // "Health Secretary" and the like are posts, "Premier League" is none
    int title = Titles.at(words, i, words.end(words.sentence(i)));
    return title == i
        || title == i + 1 && ADJECTIVES.contains(words.low(i)) && runsToHead(words, title)
        || words.together(i, title)
            && isHead(words, title)
            && !WordClass.PERSON.has(words.low(title))
        || WordClass.isGivenName(words.form(i)) && capitalNext
        || Demonyms.length(gazetteer, words, i) > 0;
  }

  /** Whether the capitals from here on end in a head word and hold no given name. */
  private static boolean runsToHead(Words words, int from) {
    int k = from;
    while (words.together(from, k) && words.isCapital(k) && !WordClass.isGivenName(words.form(k))) {
      k++;
    }
    return k > from + 1 && isHead(words, k - 1);
  }

  private static boolean isPlainName(Words words, int k) {
    return words.isCapital(k) && !isHead(words, k) && !WordClass.CALENDAR.has(words.low(k));
  }

  private static boolean isHead(Words words, int k) {
    return words.isCapital(k)
        && (WordClass.ORGHEAD.has(words.low(k)) || WordClass.PLACEHEAD.has(words.low(k)));
  }

  private static boolean isLinked(Words words, int k, int limit) {
    boolean purpose =
        words.low(k + 1).equals("to") && words.isCapital(k + 2) && words.isCapital(k + 3);
    return k + 1 < limit && (LINKS.contains(words.low(k + 1)) || purpose);
  }

  /** Extends over "of Foreign Affairs and Trade", "of the President", "for Standards". */
  private static int linked(Words words, int head, int end, int limit, Gazetteer gazetteer) {
    int reach = end;
    boolean linked = false;
    while (reach < limit) {
      String low = words.low(reach);
      int next = reach + 1;
      boolean article = next < limit && words.low(next).equals("the");
      if (article) {
        next++;
      }
      boolean joins = low.equals("and") || low.equals("&");
      boolean link =
          LINKS.contains(low)
              || linked && joins && !article
              || linked && low.equals(",") && listsOn(words, head, reach, limit)
              || !linked && low.equals("to") && isPurpose(words, next, gazetteer);
      if (!link || next >= limit || !words.isCapital(next) || isOther(words, next, low, limit)) {
        break;
      }
      if (isSeatOfCompany(words, head, next, gazetteer)) {
        break;
      }
      linked = true;
      reach = next + 1;
      while (reach < limit
          && words.isCapital(reach)
          && !WordClass.CALENDAR.has(words.low(reach))
          && !(WordClass.isGivenName(words.form(reach)) && words.isCapital(reach + 1))
          && Titles.at(words, reach, limit) == reach) {
        reach++;
      }
    }
    return reach;
  }

  /** "Ministry of Economy, Trade and Industry": the comma is followed by more of the name. */
  private static boolean listsOn(Words words, int head, int comma, int limit) {
    if (!WordClass.BODYHEAD.has(words.low(head)) && !SCHOOLS.contains(words.low(head))) {
      return false;
    }
    for (int k = comma + 1; k < limit; k++) {
      String low = words.low(k);
      if (low.equals("and") || low.equals("&")) {
        return words.isCapital(k + 1) && k > comma + 1;
      }
      if (!words.isCapital(k) && !low.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Campaign to Protect Rural England": what it is for, in capitals. */
  private static boolean isPurpose(Words words, int verb, Gazetteer gazetteer) {
    return words.isCapital(verb)
        && words.isCapital(verb + 1)
        && !WordClass.isGivenName(words.form(verb))
        && GazetteerMatch.at(gazetteer, words, verb) == null
        && Demonyms.length(gazetteer, words, verb) == 0;
  }

  /** "Helix Therapeutics of the United States": where a company is belongs to no name. */
  private static boolean isSeatOfCompany(Words words, int head, int place, Gazetteer gazetteer) {
    GazetteerMatch match = GazetteerMatch.at(gazetteer, words, place);
    return match != null
        && WordClass.COMPANY.has(words.low(head))
        && match.entries().stream().anyMatch(e -> e.kind() == dicta.entity.Kind.PLACE);
  }

  private static boolean isOther(Words words, int next, String link, int limit) {
    String low = words.low(next);
    if (WordClass.CALENDAR.has(low) || WordClass.FUNCTION.has(low)) {
      return true;
    }
    return link.equals("and")
        && (WordClass.isGivenName(low)
            || Titles.at(words, next, limit) > next
            || isHead(words, next));
  }

  private static EntityType typeOf(String head) {
    if (WordClass.MEDIAHEAD.has(head)) {
      return EntityType.MEDIA_OUTLET;
    }
    if (WordClass.FORCEHEAD.has(head)) {
      return EntityType.ARMED_FORCE;
    }
    if (WordClass.BODYHEAD.has(head)) {
      return EntityType.GOVERNMENT_BODY;
    }
    return WordClass.ORGHEAD.has(head) ? EntityType.ORGANIZATION : PlaceType.of(head);
  }

  Found found(Words words, int first) {
    Found found = new Found(words, first, end, Found.Form.NAME);
    found.label = words.cut(first, end);
    found.head = head;
    found.type = REALMS.contains(head) && type == EntityType.ORGANIZATION ? EntityType.OTHER : type;
    if (TOWNS.contains(head) && end - first == 2 && PLURAL.contains(words.low(end))) {
      found.type = EntityType.ORGANIZATION; // "Luton Town have signed"
    }
    return found;
  }
}
