package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What "the club" and "its" mean: an organisation that was named before. */
final class Anaphors {
  /** Nouns of institutions that are seldom called anything else. */
  private static final Set<String> OWN_SORTS =
      Set.of(
          "hospital",
          "clinic",
          "infirmary",
          "university",
          "school",
          "college",
          "museum",
          "theatre",
          "theater",
          "bank",
          "newspaper",
          "magazine",
          "church",
          "mosque",
          "party",
          "league",
          "orchestra",
          "prison",
          "library",
          "court",
          "tribunal",
          "ministry",
          "department",
          "parliament",
          "police",
          "council",
          "board",
          "committee");

  /** Last words of names of those who trade with nobody. */
  private static final Set<String> NO_FIRMS =
      Set.of(
          ("union unions association federation confederation institute commission authority"
                  + " agency alliance movement guild congress foundation observatory nations army"
                  + " navy front service")
              .split(" "));

  private static final Set<String> FIRMS = Set.of("company", "firm", "conglomerate", "business");

  /** What names of people who stand together have in them. */
  private static final List<String> UNITED =
      List.of("union", "worker", "federation", "association", "guild", "alliance", "brotherhood");

  private static final Set<String> GROUPS = Set.of("team", "union", "fund", "society", "guild");

  private final Words words;
  private final Finds finds;
  private final Antecedents antecedents;

  Anaphors(Words words, Finds finds, Antecedents antecedents) {
    this.words = words;
    this.finds = finds;
    this.antecedents = antecedents;
  }

  /** Whether only an organisation whose name or description has the noun can be meant by it. */
  static boolean isSortOfItsOwn(String noun) {
    return OWN_SORTS.contains(noun);
  }

  /** Whether an organisation of this name can be meant by the noun: no firm by "the union". */
  static boolean couldBe(String noun, String label) {
    String last = lastWord(label);
    if (noun.equals("agency") && UNITED.stream().anyMatch(last::contains)) {
      return false;
    }
    boolean firm = WordClass.COMPANY.has(last);
    boolean otherSort =
        OWN_SORTS.contains(last) && !last.equals(noun)
            || NO_FIRMS.contains(last) && FIRMS.contains(noun);
    boolean union = noun.equals("union") && isOtherThanUnion(label);
    return WordClass.BUSINESS.has(noun)
        ? !otherSort || last.equals("bank")
        : !firm && !otherSort && !union;
  }

  /** Several words of which none is one for people who stand together: "Verdana Shipyards". */
  private static boolean isOtherThanUnion(String label) {
    String low = label.toLowerCase(Locale.ROOT);
    return low.indexOf(' ') > 0 && UNITED.stream().noneMatch(low::contains);
  }

  /** Whom a possessive pronoun at this word means, or null. */
  String possessor(int word, String pronoun) {
    return antecedents.of(word, pronoun);
  }

  /** The organisation that a definite phrase inside these words means, or null. */
  String organisation(int first, int end) {
    for (int i = first; i < end; i++) {
      String noun = words.low(i);
      if (WordClass.ORGHEAD.has(noun) || WordClass.BUSINESS.has(noun)) {
        return named(first, noun);
      }
    }
    return null;
  }

  /** The body that a noun before another means, as in "team manager"; or null. */
  String modifier(int word) {
    String noun = words.low(word);
    boolean body =
        WordClass.BUSINESS.has(noun) || WordClass.INSTITUTION.has(noun) || GROUPS.contains(noun);
    return body ? named(word, noun) : null;
  }

  /** "the brewer" after "Tavik Brewing", "the miner" after "Orrin Mining". */
  static boolean isTrade(String noun, String label) {
    boolean doer = noun.endsWith("er") && noun.length() > 4 && WordClass.BUSINESS.has(noun);
    String stem = doer ? noun.substring(0, noun.length() - 2) : "";
    return doer
        && Arrays.stream(label.strip().split(" "))
            .anyMatch(word -> TRADES.stream().anyMatch(end -> word.equals(stem + end)));
  }

  /** "the agency" after "the Wildlife Division": one that a state runs. */
  static boolean isAgency(String noun, String label) {
    return noun.equals("agency") && WordClass.PUBLIC.has(lastWord(label));
  }

  private static String lastWord(String label) {
    String low = label.strip().toLowerCase(Locale.ROOT);
    return low.substring(low.lastIndexOf(' ') + 1);
  }

  private static final List<String> TRADES = List.of("ing", "ery", "eries", "ers", "es", "e");

  /** The last organisation before this word that has the noun in its name or could have. */
  String named(int word, String noun) {
    List<Found> all = finds.all();
    int from = finds.from(word) - 1;
    for (int i = from; i >= Math.max(0, from - Finds.WINDOW); i--) {
      Found each = all.get(i);
      if (each.key == null || each.kind != Kind.ACTOR || each.isPerson()) {
        continue;
      }
      String label = " " + each.label.toLowerCase(Locale.ROOT) + " ";
      boolean named = noun.equals(each.head) || label.contains(" " + noun + " ");
      if (named || isTrade(noun, label) || isAgency(noun, label)) {
        return each.key;
      }
    }
    boolean thing = WordClass.ORGHEAD.has(noun) || WordClass.BUSINESS.has(noun);
    return thing && !isSortOfItsOwn(noun) ? antecedents.organisation(word, noun) : null;
  }
}
