package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.name.WordClass;
import java.util.Locale;
import java.util.Set;

/** Types a name that no list knows by its words and by what stands around it. */
final class NameType {
  private static final Set<String> PRINTED =
      Set.of("published", "writing", "wrote", "appeared", "printed", "publishes", "appears");
  private static final Set<String> ROADS =
      Set.of("road", "motorway", "highway", "junction", "roundabout", "bridge", "corridor");

  private static final Set<String> WRITING =
      Set.of("wrote", "writes", "writing", "reporter", "correspondent", "columnist", "journalist");

  private static final Set<String> PRESS = Set.of("newspaper", "magazine", "daily", "broadcaster");

  /** Nouns for people and for firms alike: "its rival Quillon". */
  private static final Set<String> EITHER =
      Set.of(
          "rival",
          "owner",
          "employer",
          "competitor",
          "partner",
          "supplier",
          "builder",
          "developer",
          "designer",
          "processor",
          "bottler",
          "shipper",
          "maker",
          "producer",
          "sponsor",
          "buyer",
          "seller",
          "publisher",
          "broadcaster",
          "baker",
          "brewer",
          "distributor",
          "operator",
          "insurer",
          "contractor",
          "landlord",
          "creditor",
          "investor",
          "lender",
          "donor",
          "opponent",
          "ally",
          "client",
          "customer",
          "tenant",
          "plaintiff",
          "subsidiary",
          "parent",
          "successor",
          "predecessor");

  private static final Set<String> THINGS =
      Set.of(
          "act",
          "bill",
          "law",
          "treaty",
          "agreement",
          "accord",
          "accords",
          "prize",
          "award",
          "cup",
          "day",
          "war",
          "revolution",
          "games",
          "olympics",
          "league",
          "championship",
          "open",
          "festival",
          "plan",
          "programme",
          "program",
          "bible",
          "covid-19",
          "brexit");

  /** Words before the other side of a match. */
  private static final Set<String> OPPOSING =
      Set.of("beat", "beats", "thrashed", "against", "play", "plays", "faced", "face", "meet");

  /** First words of names of quarters and daughters of towns: "Little Havana". */
  private static final Set<String> LITTLE = Set.of("little", "new", "old");

  /** Longest description of a post before a name. */
  private static final int REACH = 14;

  private NameType() {}

  /** The type of the name at these words; null where nothing tells. */
  static EntityType of(Words words, int first, int end, Gazetteer gazetteer) {
    int length = end - first;
    String last = words.low(end - 1);
    if (THINGS.contains(last) || isThing(words, first, end)) {
      return EntityType.OTHER;
    }
    if (length > 1 && words.together(end - 1, end + 1) && PRESS.contains(words.low(end))) {
      return EntityType.MEDIA_OUTLET; // "the Nordlys Tidende newspaper"
    }
    boolean given = WordClass.isGivenName(words.form(first)) && length > 1;
    if (length == 2 && LITTLE.contains(words.low(first)) && isPlace(last, gazetteer)) {
      return EntityType.CITY;
    }
    boolean holder = isApposed(words, first, end);
    if (!given && !holder && isNamedFirm(words, first)) {
      String noun = words.low(words.low(first - 1).equals(",") ? first - 2 : first - 1);
      return WordClass.OUTLETNOUN.has(noun) ? EntityType.MEDIA_OUTLET : EntityType.ORGANIZATION;
    }
    PlaceSigns place = new PlaceSigns(words, gazetteer, first, end);
    if (place.areSure()) {
      return EntityType.CITY;
    }
    if (isPersonByWords(words, first, end) && (given || !place.areLikely())) {
      return EntityType.PERSON;
    }
    if (isDateline(words, first, end)) {
      return EntityType.CITY;
    }
    if (WordClass.ORGHEAD.has(last) && length > 1
        || isOrganisationByWords(words, first, end, gazetteer, place)
        || isHeld(words, first)) {
      return EntityType.ORGANIZATION;
    }
    boolean faithful =
        last.endsWith("s") && WordClass.FAITH.has(last.substring(0, last.length() - 1));
    if (faithful || length > 1 && isCapital(WordClass.GROUP, words, end - 1)) {
      return EntityType.GROUP;
    }
    if (isRoadNumber(words.form(first)) && length == 1) {
      return ROADS.contains(words.low(end)) || words.low(first - 1).equals("the")
          ? EntityType.ROUTE
          : EntityType.OTHER;
    }
    if (WordClass.MEDIAHEAD.has(words.low(first)) && isMedium(words, first, length)
        || !given && length < 4 && isInterviewer(words, first)
        || isPublishedIn(words, first)) {
      return EntityType.MEDIA_OUTLET;
    }
    if (Titles.before(words, first)
        && !isAcronym(words.form(first))
        && !EITHER.contains(words.low(first - 1))
        && !(words.low(first - 1).equals(",") && EITHER.contains(words.low(first - 2)))) {
      return EntityType.PERSON;
    }
    if (isAcronym(words.form(first)) && length == 1) {
      return EntityType.ORGANIZATION;
    }
    if (length < 4 && (place.areLikely() || place.isTown())) {
      return EntityType.CITY;
    }
    if (holder || isPersonByContext(words, first, end)) {
      return EntityType.PERSON;
    }
    boolean opponent = length == 1 && isOpponent(words, first);
    if (words.low(first - 1).equals("the") && length > 1 || opponent) {
      return EntityType.ORGANIZATION;
    }
    return null;
  }

  private static boolean isPlace(String word, Gazetteer gazetteer) {
    return gazetteer.named(word).stream().anyMatch(e -> e.kind() == Kind.PLACE);
  }

  /** "the freighter Golden Meadow", "Hurricane Ida". */
  private static boolean isThing(Words words, int first, int end) {
    boolean told =
        words.together(first - 1, first)
            && !words.isCapital(first - 1)
            && WordClass.THING.has(words.low(first - 1));
    return told || end - first > 1 && WordClass.THINGFIRST.has(words.low(first));
  }

  /** "shares in Quantelle". */
  private static boolean isHeld(Words words, int first) {
    return words.low(first - 1).equals("in")
        && words.together(first - 2, first)
        && WordClass.HOLDING.has(words.low(first - 2));
  }

  /** "Channel Five", "a letter seen by the Courier". */
  private static boolean isMedium(Words words, int first, int length) {
    return !words.opens(first) && (length > 1 || words.low(first - 1).equals("the"));
  }

  /** "in an interview with Dagens Handel", "wrote for El Tehuano". */
  private static boolean isInterviewer(Words words, int first) {
    int with = words.low(first - 1).equals("the") ? first - 2 : first - 1;
    if (words.low(with).equals("for") && words.together(with - 1, first)) {
      return WRITING.contains(words.low(with - 1));
    }
    return words.low(with).equals("with")
        && words.together(with - 1, first)
        && words.low(with - 1).equals("interview");
  }

  /** "the band Saltmarsh", "a Danish drugmaker, Nordlys Pharma". */
  private static boolean isNamedFirm(Words words, int first) {
    boolean apposed = words.low(first - 1).equals(",");
    int noun = apposed ? first - 2 : first - 1;
    if (!words.together(noun, first) || words.isCapital(noun) || !isFirm(words.low(noun))) {
      return false;
    }
    for (int i = noun - 1; i >= noun - 5 && words.together(i, noun); i--) {
      if (words.isBreak(i) && !words.low(i).equals("'")) {
        return false;
      }
      String tag = words.tag(i);
      boolean determined = tag.equals("DET") || tag.equals("ADJ") || words.isPossessive(i);
      if (apposed ? tag.equals("DET") || words.isPossessive(i) : determined) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirm(String noun) {
    return WordClass.FIRM.has(noun) || WordClass.BUSINESS.has(noun);
  }

  /**
   * "Radio New Zealand", "TD Ameritrade": a state or initials among the words; "Andrade Lima, which
   * builds roads"; "Inter Sarrano" after the first word of a club's name.
   */
  private static boolean isOrganisationByWords(
      Words words, int first, int end, Gazetteer gazetteer, PlaceSigns place) {
    if (words.low(end).equals(",") && words.low(end + 1).equals("which")) {
      return !place.areLikely();
    }
    if (end - first < 2) {
      return false;
    }
    if (WordClass.CLUB.has(words.low(first))) {
      return true;
    }
    boolean town =
        end - first > 2
            && gazetteer.named(words.low(end - 1)).stream()
                .anyMatch(e -> e.type() == EntityType.CITY);
    if (town && !WordClass.isGivenName(words.form(first))) {
      return true; // "Red Star Belgrade"
    }
    for (int i = first; i < end; i++) {
      boolean initials = isAcronym(words.form(i)) && words.form(i).indexOf('.') < 0;
      boolean state =
          i > first
              && gazetteer.named(words.low(i)).stream()
                  .anyMatch(e -> e.type() == EntityType.STATE || e.type() == EntityType.COUNTRY);
      if (initials && !words.inHeadline(i) || state) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(WordClass kind, Words words, int i) {
    return kind.has(words.low(i)) && words.low(i).endsWith("s") && words.isCapital(i);
  }

  private static boolean isRoadNumber(String form) {
    return form.matches("[A-Z]{1,2}-?\\d{1,4}");
  }

  /** "a paper published in Nature Geoscience". */
  private static boolean isPublishedIn(Words words, int first) {
    int in = words.low(first - 1).equals("the") ? first - 2 : first - 1;
    if (!words.low(in).equals("in")) {
      return false;
    }
    for (int i = in - 1; i > in - 4 && words.together(i, first); i--) {
      if (PRINTED.contains(words.low(i))) {
        return true; // "published the work in Nature Materials"
      }
    }
    return false;
  }

  private static boolean isPersonByWords(Words words, int first, int end) {
    if (end - first < 2) {
      return false;
    }
    boolean initial =
        words.form(first + 1).length() <= 2 && words.isCapital(first + 1) && end - first == 3;
    return WordClass.isGivenName(words.form(first)) || initial || hasParticle(words, first, end);
  }

  /** "LEEDS, England —", "PARIS (AP) -": where an article was written. */
  private static boolean isDateline(Words words, int first, int end) {
    boolean opens = first == 0 || words.paragraph(first) != words.paragraph(first - 1);
    String form = words.form(first);
    if (!opens || form.length() < 3 || !form.equals(form.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int i = end; i < end + 6 && words.together(first, i); i++) {
      String low = words.low(i);
      if (low.equals("-") || low.equals("—") || low.equals("–") || low.equals("--")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasParticle(Words words, int first, int end) {
    if (words.low(first - 1).equals("the")) {
      return false; // "the Salar de Arizaro"
    }
    for (int i = first + 1; i < end - 1; i++) {
      if (!words.isCapital(i) && WordClass.PARTICLE.has(words.low(i))) {
        return true;
      }
    }
    return words.low(end - 1).startsWith("al-") && end - first > 1;
  }

  static boolean isAcronym(String form) {
    return form.length() >= 2
        && form.length() <= 6
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0));
  }

  /** "who gave his name only as Marek", "a man identified as Marek". */
  private static boolean isGivenAsName(Words words, int first) {
    if (!words.low(first - 1).equals("as")) {
      return false;
    }
    for (int i = first - 2; i > first - 6 && words.together(i, first); i--) {
      if (words.low(i).equals("name") || words.low(i).equals("identified")) {
        return true;
      }
    }
    return false;
  }

  /** "beat Brøndby", "lost to Brøndby". */
  private static boolean isOpponent(Words words, int first) {
    String before = words.low(first - 1);
    String verb = words.low(first - 2);
    return words.together(first - 1, first)
        && (OPPOSING.contains(before)
            || before.equals("to") && verb.equals("lost")
            || before.equals("with") && verb.equals("drew"));
  }

  private static boolean isPersonByContext(Words words, int first, int end) {
    if (end - first > 4) {
      return false;
    }
    // "Ann Lee, 41," and "Ann Lee, a farmer"
    if (words.low(end).equals(",") && words.together(end, end + 2)) {
      if (words.form(end + 1).matches("\\d{1,3}")) {
        return true;
      }
      boolean article = words.low(end + 1).equals("a") || words.low(end + 1).equals("an");
      if (end - first == 1 && !article) {
        return false; // "Valtren, the Spanish builder"
      }
      for (int i = end + 1; i < Math.min(end + 7, words.size()) && words.together(end, i); i++) {
        if (WordClass.PERSON.has(words.low(i))) {
          if (EITHER.contains(words.low(i))) {
            return false; // "Aegean Bulk, the operator"
          }
          if (WordClass.COMMUNICATION.has(words.low(i + 1))) {
            return false; // "will cross the Ness Plain, a spokesman said"
          }
          return article || i < end + 4;
        }
        if (words.isBreak(i)) {
          break;
        }
      }
    }
    int who = words.low(end).equals(",") ? end + 1 : end;
    return words.low(who).equals("who") && end - first > 1 || isGivenAsName(words, first);
  }

  /** "The head nurse of the district hospital, Aigul Satybaldieva, said". */
  private static boolean isApposed(Words words, int first, int end) {
    boolean closed = words.isBreak(end) || WordClass.COMMUNICATION.has(words.low(end));
    int comma = first - 1;
    if (end - first < 2 || !closed || !words.low(comma).equals(",")) {
      return false;
    }
    int start = comma;
    while (start > comma - REACH && words.together(start - 1, comma) && !words.isBreak(start - 1)) {
      start--;
    }
    boolean article = words.tag(start).equals("DET") || words.low(start).equals("the");
    int head = start;
    while (head < comma && !words.tag(head).equals("ADP")) {
      head++;
    }
    String noun = words.low(head - 1);
    return article && head < comma && !EITHER.contains(noun) && isHolder(noun);
  }

  private static boolean isHolder(String noun) {
    return WordClass.PERSON.has(noun) || WordClass.OFFICE.has(noun);
  }
}
