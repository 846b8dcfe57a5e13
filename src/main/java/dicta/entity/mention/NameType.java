package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.name.WordClass;
import java.util.Locale;
import java.util.Set;

/** Types a name that no list knows by its words and by what stands around it. */
final class NameType {
  private static final Set<String> PLACE_BEFORE =
      Set.of("in", "near", "across", "around", "outside", "throughout", "inside");
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

  private NameType() {}

  /** The type of the name at these words; null where nothing tells. */
  static EntityType of(Words words, int first, int end, Gazetteer gazetteer) {
    int length = end - first;
    String last = words.low(end - 1);
    if (THINGS.contains(last)) {
      return EntityType.OTHER;
    }
    if (isPersonByWords(words, first, end)) {
      return EntityType.PERSON;
    }
    if (WordClass.ORGHEAD.has(last) && length > 1 || isNamedFirm(words, first)) {
      return EntityType.ORGANIZATION;
    }
    if (Titles.before(words, first) && !isAcronym(words.form(first))) {
      return EntityType.PERSON;
    }
    if (isAcronym(words.form(first)) && length == 1) {
      return EntityType.ORGANIZATION;
    }
    if (isPlaceByContext(words, first, end, gazetteer)) {
      return EntityType.CITY;
    }
    if (isPersonByContext(words, first, end)) {
      return EntityType.PERSON;
    }
    if (words.low(first - 1).equals("the") && length > 1) {
      return EntityType.ORGANIZATION;
    }
    return null;
  }

  /** "the band Saltmarsh", "the newspaper Correio do Sul". */
  private static boolean isNamedFirm(Words words, int first) {
    String before = words.low(first - 1);
    return words.together(first - 1, first)
        && !words.isCapital(first - 1)
        && WordClass.FIRM.has(before)
        && (words.low(first - 2).equals("the") || words.tag(first - 2).equals("ADJ"));
  }

  private static boolean isPersonByWords(Words words, int first, int end) {
    if (end - first < 2) {
      return false;
    }
    boolean initial =
        words.form(first + 1).length() <= 2 && words.isCapital(first + 1) && end - first == 3;
    return WordClass.isGivenName(words.form(first)) || initial || hasParticle(words, first, end);
  }

  private static boolean hasParticle(Words words, int first, int end) {
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

  private static boolean isPlaceByContext(Words words, int first, int end, Gazetteer gazetteer) {
    if (end - first > 3) {
      return false;
    }
    String before = words.low(first - 1);
    if (PLACE_BEFORE.contains(before) || before.equals("of") && isPlaceNoun(words, first - 2)) {
      return true;
    }
    // Springfield, Illinois
    return words.low(end).equals(",")
        && words.together(end, end + 1)
        && words.isCapital(end + 1)
        && gazetteer.named(words.low(end + 1)).stream()
            .anyMatch(e -> e.kind() == dicta.entity.Kind.PLACE)
        && (before.equals("at") || before.equals("from") || before.equals("to"));
  }

  private static boolean isPlaceNoun(Words words, int i) {
    return i >= 0 && WordClass.PLACEHEAD.has(words.low(i));
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
          return article || i < end + 4;
        }
        if (words.isBreak(i)) {
          break;
        }
      }
    }
    return words.low(end).equals("who") && end - first > 1;
  }
}
