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

  private static final int LONGEST = 12;

  /** The phrase that begins at this word, or null. */
  static OrganisationPhrase at(Words words, int i, int limit, Gazetteer gazetteer) {
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
    String low = words.low(head);
    return new OrganisationPhrase(linked(words, end, until, gazetteer), low, typeOf(low));
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
            || before.equals("queen");
    boolean and =
        low.equals("and")
            && words.low(first - 1).equals("the")
            && !WordClass.isGivenName(words.form(k + 1));
    return low.equals("'") && before.endsWith("s") || low.equals("'s") && people || and;
  }

  private static boolean begins(Words words, int i, Gazetteer gazetteer) {
    if (!words.isCapital(i) || WordClass.CALENDAR.has(words.low(i))) {
      return false;
    }
    if (words.inHeadline(i)) {
      return false;
    }
    if (WordClass.FUNCTION.has(words.low(i))) {
      return false;
    }
    boolean capitalNext = words.together(i, i + 1) && words.isCapital(i + 1);
    if (words.opens(i) && !capitalNext && !(isHead(words, i) && words.low(i + 1).equals("of"))) {
      return false;
    }
    // "Health Secretary" and the like are posts, "Premier League" is none
    int title = Titles.at(words, i, words.end(words.sentence(i)));
    return title == i
        || words.together(i, title)
            && isHead(words, title)
            && !WordClass.PERSON.has(words.low(title))
        || WordClass.isGivenName(words.form(i)) && capitalNext
        || Demonyms.length(gazetteer, words, i) > 0;
  }

  private static boolean isPlainName(Words words, int k) {
    return words.isCapital(k) && !isHead(words, k) && !WordClass.CALENDAR.has(words.low(k));
  }

  private static boolean isHead(Words words, int k) {
    return words.isCapital(k)
        && (WordClass.ORGHEAD.has(words.low(k)) || WordClass.PLACEHEAD.has(words.low(k)));
  }

  private static boolean isLinked(Words words, int k, int limit) {
    return k + 1 < limit && LINKS.contains(words.low(k + 1));
  }

  /** Extends over "of Foreign Affairs and Trade", "of the President", "for Standards". */
  private static int linked(Words words, int end, int limit, Gazetteer gazetteer) {
    int reach = end;
    boolean linked = false;
    while (reach < limit) {
      String low = words.low(reach);
      int next = reach + 1;
      if (next < limit && words.low(next).equals("the")) {
        next++;
      }
      boolean link = LINKS.contains(low) || linked && (low.equals("and") || low.equals("&"));
      if (!link || next >= limit || !words.isCapital(next) || isOther(words, next, low, limit)) {
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
    return found;
  }
}
