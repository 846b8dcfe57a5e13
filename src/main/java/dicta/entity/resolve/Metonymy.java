package dicta.entity.resolve;

import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Set;

/**
 * Whether the name of a country, a capital or a region means the place or those who govern it, by
 * the words around it.
 */
final class Metonymy {
  private static final Set<String> PARTS =
      Set.of(
          "part",
          "parts",
          "territory",
          "territories",
          "capital",
          "city",
          "town",
          "village",
          "north",
          "south",
          "east",
          "west",
          "outskirts",
          "border",
          "borders",
          "area",
          "areas",
          "region",
          "regions",
          "invasion",
          "coast",
          "streets",
          "centre",
          "center",
          "map",
          "rest",
          "most",
          "shores",
          "suburb",
          "suburbs",
          "district",
          "province",
          "provinces",
          "island",
          "occupation",
          "bombing",
          "siege",
          "visit",
          "airspace",
          "corner",
          "heart",
          "population",
          "visitors",
          "tour",
          "annexation");
  private static final Set<String> MOTION =
      Set.of(
          "travel",
          "travelled",
          "traveled",
          "travelling",
          "return",
          "returned",
          "returning",
          "flew",
          "fly",
          "flying",
          "flight",
          "flights",
          "trip",
          "trips",
          "move",
          "moved",
          "moving",
          "fled",
          "flee",
          "fleeing",
          "went",
          "go",
          "going",
          "came",
          "come",
          "coming",
          "route",
          "routes",
          "road",
          "arrive",
          "arrived",
          "evacuated",
          "deported",
          "exports",
          "imports",
          "shipped",
          "shipments",
          "drove",
          "drive",
          "journey",
          "tour",
          "relocated",
          "emigrated",
          "migrants",
          "refugees",
          "withdraw",
          "withdrawal",
          "expelled",
          "train",
          "bus",
          "ship",
          "ferry",
          "visit",
          "visited",
          "headed",
          "back",
          "down",
          "miles",
          "kilometers",
          "kilometres",
          "reporting",
          "live",
          "escape",
          "escaped",
          "born",
          "immigrants",
          "hailed",
          "hails",
          "north",
          "south",
          "east",
          "west");
  private static final Set<String> POWERS =
      Set.of(
          "brokered",
          "backed",
          "led",
          "sponsored",
          "mediated",
          "supported",
          "funded",
          "appointed",
          "aligned",
          "friendly",
          "imposed",
          "controlled",
          "installed",
          "drafted");
  private static final Set<String> CITY_NOUNS =
      Set.of(
          "streets",
          "street",
          "mayor",
          "suburbs",
          "airport",
          "police",
          "residents",
          "bridge",
          "court",
          "university",
          "museum",
          "stadium",
          "square",
          "metro",
          "subway",
          "office",
          "headquarters",
          "hotel",
          "restaurant",
          "neighbourhood",
          "neighborhood",
          "population",
          "skyline",
          "embassy",
          "hospital",
          "school",
          "schools",
          "district",
          "area",
          "region",
          "apartment",
          "home",
          "house",
          "club",
          "theatre",
          "marathon",
          "zoo",
          "park",
          "river",
          "bus",
          "train",
          "city",
          "fire",
          "attacks",
          "bombing",
          "olympics",
          "agreement",
          "accord",
          "summit",
          "time",
          "underground",
          "taxi",
          "exchange",
          "cathedral",
          "weather",
          "trip",
          "-");
  private static final Set<String> TOWARDS_ACTORS =
      Set.of("by", "with", "between", "against", "on", "for", "than", "and", "from", "to", "of");

  private Metonymy() {}

  /** Whether the name at these words means a location whatever it names. */
  static boolean isLocation(Words words, Found name) {
    int i = name.first - 1;
    if (words.low(i).equals("the") || words.tag(i).equals("ADJ") && !words.isBreak(i)) {
      i--;
    }
    if (i < 0 || !words.together(i, name.first)) {
      return false;
    }
    String before = words.low(i);
    String suffix = suffix(words, name);
    if (!suffix.isEmpty()) {
      return !POWERS.contains(suffix);
    }
    if (words.isPossessive(name.end) && before.equals("in")) {
      return PLACE_AFTER.contains(words.low(name.end + 1));
    }
    if (WordClass.LOCATIVE.has(before)) {
      return !(before.equals("at") || before.equals("toward") || before.equals("towards"));
    }
    if (before.equals("of")) {
      return PARTS.contains(words.low(i - 1)) || PARTS.contains(words.low(i - 2));
    }
    if (before.equals("from") || before.equals("to") || before.equals("for")) {
      return hasMotion(words, i);
    }
    boolean closed = words.isBreak(name.end) || !words.together(name.first, name.end);
    if (before.equals(",") && closed) {
      return words.isCapital(i - 1) && !isListed(words, name)
          || WordClass.PLACEHEAD.has(words.low(i - 1));
    }
    return before.equals("visit") || before.equals("visited") || before.equals("leave");
  }

  private static final Set<String> PLACE_AFTER =
      Set.of(
          "capital",
          "north",
          "south",
          "east",
          "west",
          "parliament",
          "streets",
          "southern",
          "northern",
          "eastern",
          "western",
          "second",
          "largest",
          "central",
          "border");

  /** Whether the name stands in a list of states rather than after the name of its town. */
  private static boolean isListed(Words words, Found name) {
    for (int k = name.end; k < name.end + 4 && words.together(name.first, k); k++) {
      if (words.low(k).equals("and") && words.isCapital(k + 1)) {
        return true;
      }
    }
    return words.low(name.first - 3).equals(",");
  }

  private static boolean hasMotion(Words words, int i) {
    for (int k = i - 1; k >= i - 5 && k >= 0 && words.together(k, i); k--) {
      if (MOTION.contains(words.low(k))) {
        return true;
      }
      if (words.isBreak(k)) {
        return false;
      }
    }
    return false;
  }

  private static String suffix(Words words, Found name) {
    String low = words.low(name.end - 1);
    int hyphen = low.lastIndexOf('-');
    return name.span.end() < words.stop(name.end - 1) && hyphen > 0
        ? low.substring(hyphen + 1)
        : "";
  }

  /** Whether the name of a capital means the government that sits there. */
  static boolean isGovernment(Words words, Found name) {
    if (isLocation(words, name)) {
      return false;
    }
    if (!suffix(words, name).isEmpty()) {
      return true;
    }
    if (words.isPossessive(name.end)) {
      return !CITY_NOUNS.contains(words.low(name.end + 1))
          && !CITY_NOUNS.contains(words.low(name.end + 2));
    }
    String tag = words.tag(name.end);
    boolean subject = tag.equals("VERB") || tag.equals("AUX") || tag.equals("PART");
    if (subject || words.tag(name.end).equals("ADV") && isVerb(words, name.end + 1)) {
      return true;
    }
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN");
    if (noun && !words.opens(name.end)) {
      return false;
    }
    String before = words.low(name.first - 1);
    return TOWARDS_ACTORS.contains(before) || words.tag(name.first - 1).equals("VERB");
  }

  private static boolean isVerb(Words words, int i) {
    return words.tag(i).equals("VERB") || words.tag(i).equals("AUX");
  }

  /** Whether the name of a region is the subject of a verb of saying or deciding. */
  static boolean isSpeaking(Words words, Found name) {
    int verb = name.end;
    while (words.tag(verb).equals("AUX") || words.tag(verb).equals("ADV")) {
      verb++;
    }
    if (!words.together(name.first, verb) || !words.tag(verb).equals("VERB")) {
      return false;
    }
    String low = words.low(verb);
    boolean decides =
        WordClass.COMMUNICATION.has(low)
            || DECIDES.contains(low)
            || low.endsWith("s") && DECIDES.contains(low.substring(0, low.length() - 1));
    return decides && !words.tag(name.first - 1).equals("ADP");
  }

  private static final Set<String> DECIDES =
      Set.of(
          "ask",
          "declared",
          "declare",
          "agreed",
          "agree",
          "refused",
          "refuse",
          "rejected",
          "reject",
          "vowed",
          "appealed",
          "appeal",
          "demand",
          "demanded",
          "propose",
          "proposed",
          "announce",
          "accuse",
          "deny",
          "decided",
          "decide",
          "say",
          "want",
          "wants",
          "voted",
          "seceded");
}
