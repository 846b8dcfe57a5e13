package dicta.entity.mention;

import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.Towns;
import dicta.entity.name.WordClass;
import dicta.text.WordClasses;
import java.util.Set;

/** What in a name and around it tells that it is a place, where no list of ours knows it. */
final class PlaceSigns {
  private static final Set<String> BEFORE =
      Set.of("in", "near", "across", "around", "outside", "throughout", "inside");

  private static final Set<String> TOWARDS =
      Set.of("from", "to", "at", "through", "via", "between", "of", "for", "off", "towards");

  /** What a town has: "Canterbury police". */
  private static final Set<String> OF_TOWNS =
      Set.of(
          "police",
          "residents",
          "mayor",
          "airport",
          "suburb",
          "councillor",
          "councillors",
          "villagers",
          "townspeople",
          "prosecutor",
          "governor",
          "firefighters");

  /** Works with a word of its own before it: "the Rooiberg platinum mine". */
  private static final Set<String> WORKS =
      Set.of("mine", "camp", "base", "prison", "airport", "station", "dam", "reservoir");

  /** What is at a place, and what goes on there. */
  private static final Set<String> SITES =
      Set.of(
          "pit",
          "depot",
          "site",
          "checkpoint",
          "battle",
          "rally",
          "funeral",
          "shrine",
          "temple",
          "barracks",
          "works",
          "headquarters",
          "home",
          "house",
          "hospital",
          "school",
          "ceremony");

  private static final Set<String> CALLED =
      Set.of("call", "calls", "called", "named", "as", "dubbed");
  private static final Set<String> COMPASS = Set.of("north", "south", "east", "west");
  private static final Set<String> LENGTHS =
      Set.of("mile", "miles", "km", "kilometre", "kilometres", "kilometers", "metres", "outskirts");
  private static final Set<String> INHABITED =
      Set.of("villagers", "residents", "inhabitants", "streets", "council", "mayor", "bishop");
  private static final Set<String> WAYS =
      Set.of("flight", "flights", "trip", "journey", "road", "route", "train", "bus", "ferry");
  private static final Set<String> AFTER_LEAVING =
      Set.of("left", "leave", "leaves", "leaving", "bound", "headed", "heading", "departed");

  /** Verbs that "off" belongs to: "called off". */
  private static final Set<String> PHRASAL =
      Set.of(
          "called", "call", "laid", "lay", "kicked", "took", "cut", "pulled", "shut", "paid",
          "sold", "set", "fired", "hit");

  /** People who are from a firm as often as from a town. */
  private static final Set<String> OF_FIRMS =
      Set.of(
          "analyst",
          "analysts",
          "economist",
          "economists",
          "lawyer",
          "lawyers",
          "official",
          "officials",
          "executive",
          "executives",
          "spokesman",
          "spokeswoman",
          "representative",
          "representatives",
          "researcher",
          "researchers",
          "scientist",
          "scientists",
          "reporter",
          "reporters",
          "journalist",
          "journalists",
          "engineer",
          "engineers",
          "expert",
          "experts",
          "investigators",
          "observers");

  private static final int REACH = 7;

  private final Words words;
  private final Gazetteer gazetteer;
  private final int first;
  private final int end;
  private final String before;

  PlaceSigns(Words words, Gazetteer gazetteer, int first, int end) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.first = first;
    this.end = end;
    this.before = words.together(first - 1, first) ? words.low(first - 1) : "";
  }

  /** Whether nothing but a place can stand here: "the town of X", "X district". */
  boolean areSure() {
    return end - first < 4
        && (before.equals("of") && isPlaceNoun(first - 2)
            || isAreaAfter()
            || isPlaceCalled()
            || isTownByWords());
  }

  private boolean isPlaceNoun(int i) {
    return words.together(i, first) && !words.isCapital(i) && WordClass.PLACEHEAD.has(words.low(i));
  }

  private boolean isAreaAfter() {
    if (!words.together(first, end) || words.isCapital(end)) {
      return false;
    }
    String next = words.low(end);
    if (WordClass.AREA.has(next)) {
      return !NameType.isAcronym(words.form(first));
    }
    if (end - first > 1 || !words.together(first, end + 1)) {
      return false;
    }
    boolean works = words.tag(end).equals("NOUN") && WORKS.contains(words.low(end + 1));
    boolean event = WordClass.OCCURRENCE.has(next) && !words.opens(first);
    return OF_TOWNS.contains(next) || works || event;
  }

  /** "a reef that Manila calls Panatag", "the road, known as the Widow's Bend". */
  private boolean isPlaceCalled() {
    int as = before.equals("the") ? first - 2 : first - 1;
    if (!words.together(as, first) || !CALLED.contains(words.low(as))) {
      return false;
    }
    for (int i = as - 1; i > as - 2 * REACH && words.together(i, first); i--) {
      if (isPlaceNoun(i)) {
        return true;
      }
      if (words.isCapital(i) && words.isBreak(i + 1) || words.low(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** "Port Selangit". */
  private boolean isTownByWords() {
    return end - first > 1 && !words.opens(first) && WordClass.TOWNFIRST.has(words.low(first));
  }

  /** Whether the words before are such as stand before places. */
  boolean areLikely() {
    if (end - first > 3 || before.isEmpty()) {
      return false;
    }
    if (BEFORE.contains(before)) {
      return !WordClass.HOLDING.has(words.low(first - 2));
    }
    return switch (before) {
          case "of" ->
              COMPASS.contains(words.low(first - 2))
                  || LENGTHS.contains(words.low(first - 2))
                  || INHABITED.contains(words.low(first - 2))
                  || WordClass.PARTS.has(words.low(first - 2));
          case "at" ->
              isPlaceNoun(first - 2)
                  || SITES.contains(words.low(first - 2))
                  || WordClass.OCCURRENCE.has(words.low(first - 2));
          case "from" -> isBearer() || isMoving();
          case "to" -> isMoving();
          case "for" -> AFTER_LEAVING.contains(words.low(first - 2));
          case "off" -> !PHRASAL.contains(words.low(first - 2));
          default -> false;
        }
        || isWithinNamed();
  }

  /** "to Springfield, Illinois". */
  private boolean isWithinNamed() {
    return TOWARDS.contains(before)
        && words.low(end).equals(",")
        && words.together(end, end + 1)
        && words.isCapital(end + 1)
        && gazetteer.named(words.low(end + 1)).stream().anyMatch(e -> e.kind() == Kind.PLACE);
  }

  /** "a trader from Gwozari", "Ann Lee, from Gwozari": where somebody comes from. */
  private boolean isBearer() {
    int i = words.low(first - 2).equals(",") ? first - 3 : first - 2;
    String low = words.low(i);
    if (!words.together(i, first) || OF_FIRMS.contains(low) || end - first > 2) {
      return false;
    }
    boolean apposed = i == first - 3 && words.isCapital(i) && !WordClass.CALENDAR.has(low);
    return apposed
        || low.endsWith("-old")
        || LENGTHS.contains(low)
        || (!words.isCapital(i) || words.opens(i))
            && (WordClass.PERSON.has(low) || WordClass.GROUP.has(low) || WordClasses.isPerson(low));
  }

  private boolean isMoving() {
    boolean person = end - first > 1 && !Towns.builtIn().isKnown(words.cut(first, end));
    if (words.low(end).equals("in") || person) {
      return false; // "is moving to Barclays in London", "the seat went to Ann Lee"
    }
    for (int i = first - 2; i > first - 5 && words.together(i, first); i--) {
      if (words.isBreak(i)) {
        return false;
      }
      boolean moves = WordClass.MOTION.has(words.low(i)) && !words.tag(i).equals("NOUN");
      if (moves || WAYS.contains(words.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a town of this name is there and the name stands as places do. */
  boolean isTown() {
    return end - first < 4
        && TOWARDS.contains(before)
        && !before.equals("of")
        && !before.equals("for")
        && Towns.builtIn().isKnown(words.cut(first, end));
  }
}
