package dicta.entity.mention;

import dicta.entity.name.WordClass;
import dicta.text.WordClasses;
import java.util.Set;

/** Tells the capitals of names from those of sentence openings, headlines and abbreviations. */
final class NameWord {
  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Small words that are syllables of names elsewhere. */
  private static final Set<String> SYLLABLES = Set.of("can", "do", "so", "no", "if", "an", "to");

  private NameWord() {}

  /** Whether the word is capitalised as only names are. */
  static boolean is(Words words, int i) {
    String low = words.low(i);
    if (!words.isCapital(i)
        || WordClass.CALENDAR.has(low)
        || WordClass.FUNCTION.has(low) && !isOnlySpelledLike(words, i, low)
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

  /** "Five" in "Channel Five". */
  static boolean isNumber(Words words, int i) {
    return words.isCapital(i)
        && !words.opens(i)
        && !words.inHeadline(i)
        && NUMBERS.contains(words.low(i));
  }

  /** "IF" in "Nordhavn IF", "Can" in "Can Tho": a small word's letters in a name. */
  private static boolean isOnlySpelledLike(Words words, int i, String low) {
    if (words.opens(i) || words.inHeadline(i)) {
      return false;
    }
    boolean after = words.together(i - 1, i) && words.isCapital(i - 1);
    boolean initials = low.length() > 1 && NameType.isAcronym(words.form(i)) && after;
    boolean before = words.together(i, i + 1) && words.isCapital(i + 1);
    return initials || before && words.tag(i).equals("PROPN") && SYLLABLES.contains(low);
  }

  /** "(D-Ohio)" after the name of a politician. */
  static boolean isParty(Words words, int i, String low) {
    boolean letter = low.startsWith("d-") || low.startsWith("r-") || low.startsWith("i-");
    boolean alone = low.length() == 1 && words.low(i + 1).equals(")");
    return (letter || alone) && words.low(i - 1).equals("(");
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
            && (!WordClass.FUNCTION.has(words.low(i + 1))
                || isOnlySpelledLike(words, i + 1, words.low(i + 1)));
    if (low.length() > 4 && (low.endsWith("ing") || low.endsWith("ly") || low.endsWith("ed"))) {
      return false;
    }
    if (more) {
      return true;
    }
    if (low.endsWith("s") && !low.endsWith("ss")) {
      return false; // "Shells fell": a plural is no name unless it comes again as one
    }
    if (isInitials(words, i)) {
      return true;
    }
    if (isForeign(words, i, low)) {
      return true;
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

  /** "Helvion and Tarsa Air", "Helvion's shares": no English noun, and yet it stands as one. */
  private static boolean isForeign(Words words, int i, String low) {
    boolean pair = words.low(i + 1).equals("and") && words.isCapital(i + 2);
    boolean apposed = words.low(i + 1).equals(",") && words.tag(i + 2).equals("DET");
    return (pair || apposed || words.isPossessive(i + 1))
        && !words.tag(i).equals("PRON")
        && low.length() > 3
        && !WordClasses.isNoun(low);
  }

  /** "METI hopes": capitals throughout before a word that has none. */
  private static boolean isInitials(Words words, int i) {
    String form = words.form(i);
    String next = words.together(i, i + 1) ? words.form(i + 1) : "";
    return form.length() > 2
        && form.length() < 8
        && form.chars().allMatch(Character::isUpperCase)
        && !next.isEmpty()
        && (Character.isLowerCase(next.codePointAt(0)) || next.equals(",") || next.equals("("));
  }

  private static boolean isUpper(Words words, int i) {
    String form = words.form(i);
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
