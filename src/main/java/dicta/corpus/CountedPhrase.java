package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.Set;

/**
 * What follows a numeral: its unit of measure and the noun phrase that it counts.
 *
 * @param unitEnd index after the unit; equals the numeral's end where there is none
 * @param first index of the first word of the noun phrase
 * @param end index after its last word; equals {@code first} where nothing is printed
 * @param partitive whether it is a part of something said before ("of them")
 */
record CountedPhrase(int unitEnd, int first, int end, boolean partitive) {
  private static final Set<String> WHOLE =
      Set.of(
          "them", "whom", "those", "which", "these", "us", "victims", "dead", "wounded", "injured",
          "killed", "missing");

  static CountedPhrase after(Words words, int numeralEnd) {
    int unitEnd = unitEnd(words, numeralEnd);
    int first = unitEnd;
    if (words.form(first).equals("-") && words.form(first + 1).equals("strong")) {
      first += 2;
    }
    if (words.form(first).equals("of") && isWhole(words, first + 1)) {
      int end = first + (words.form(first + 1).equals("the") ? 3 : 2);
      return new CountedPhrase(unitEnd, end, end, true);
    }
    if (words.form(first).equals("of") && unitEnd > numeralEnd) {
      first++;
    }
    if (words.form(first).equals("of") && isOwned(words, first + 1)) {
      // "90 of its members"
      first += 2;
    }
    if (isElided(words, first)) {
      return new CountedPhrase(unitEnd, first, first, false);
    }
    int end = first;
    while (goesOn(words, first, end)) {
      end++;
    }
    return new CountedPhrase(unitEnd, first, untilPlural(words, first, end), false);
  }

  /** "Its members", without a number of their own. */
  private static boolean isOwned(Words words, int at) {
    if (!CommonWords.DEFINITE.contains(words.form(at)) || isWhole(words, at)) {
      return false;
    }
    for (int i = at + 1; i < at + 5 && isInPhrase(words, i); i++) {
      if (Numeral.at(words, i) != null) {
        return false;
      }
    }
    return words.at(at + 1).isLetters();
  }

  private static boolean isInPhrase(Words words, int at) {
    return words.at(at).isLetters()
        || words.at(at).isDigits()
        || Set.of("'s", "’s").contains(words.form(at));
  }

  /** "47 survived", "five critically": what stands here is no noun. */
  private static boolean isElided(Words words, int at) {
    String form = words.form(at);
    String tag = words.at(at).tag();
    if (tag.equals("ADV") || form.endsWith("ly") && !tag.equals("NOUN")) {
      return words.at(at + 1).isLetters() ? isBoundary(words.form(at + 1)) : true;
    }
    if (Set.of("last", "this", "next").contains(form)) {
      return CommonWords.TIME_UNIT.contains(words.form(at + 1));
    }
    boolean verb = tag.equals("VERB") && !form.endsWith("s");
    boolean alone = !words.at(at + 1).isLetters() || isBoundary(words.form(at + 1));
    return verb && alone && FigureWords.measure(Group.ACTED, form) == null;
  }

  /** Without a verb after the noun that no tag gave away ("15 inmates escaped"). */
  private static int untilPlural(Words words, int first, int end) {
    for (int i = end; i > first; i--) {
      if (NotACount.isPlural(words.form(i - 1)) || words.form(i - 1).equals("of")) {
        return words.form(i - 1).equals("of") ? end : i;
      }
    }
    return end;
  }

  private static boolean isWhole(Words words, int at) {
    return WHOLE.contains(words.form(at))
        || words.form(at).equals("the") && WHOLE.contains(words.form(at + 1));
  }

  private static int unitEnd(Words words, int at) {
    int unit = words.form(at).equals("-") && !words.at(at).spaced() ? at + 1 : at;
    if (Set.of("square", "cubic", "sq", "nautical").contains(words.form(unit))) {
      unit++;
    }
    String form = words.form(unit);
    return FigureWords.isDistance(form) || FigureWords.isOtherUnit(form) ? unit + 1 : at;
  }

  private static boolean goesOn(Words words, int first, int at) {
    Words.Word word = words.at(at);
    String form = word.form();
    if (at - first > 7) {
      return false;
    }
    if (form.equals("-") || form.equals("'")) {
      return at > first && words.at(at + 1).isLetters() && !words.at(at + 1).spaced();
    }
    if (form.equals("of")) {
      return at > first && !Set.of("them", "whom").contains(words.form(at + 1));
    }
    if (CommonWords.ARTICLE.contains(form)) {
      return at > first && words.form(at - 1).equals("of");
    }
    if (!word.isLetters() || isBoundary(form)) {
      return false;
    }
    boolean inside = at > first && !words.form(at - 1).equals("-");
    return !inside || !isVerb(words, at) || isMistagged(words, first, at);
  }

  /** "Two landmine [blasts] killed six": after a number the first plural is a noun. */
  private static boolean isMistagged(Words words, int first, int at) {
    boolean plural = words.form(at).endsWith("s") && words.at(at).tag().equals("VERB");
    for (int i = first; i < at; i++) {
      plural &= !NotACount.isPlural(words.form(i));
    }
    return plural;
  }

  private static boolean isBoundary(String form) {
    return CommonWords.PREPOSITION.contains(form)
        || CommonWords.JOINING.contains(form)
        || CommonWords.BE.contains(form)
        || CommonWords.HAVE.contains(form)
        || CommonWords.MODAL.contains(form)
        || CommonWords.DAY.contains(form)
        || Set.of("there", "here", "they", "it", "he", "she", "we", "not", "no", "each", "also")
            .contains(form);
  }

  private static boolean isVerb(Words words, int at) {
    String form = words.form(at);
    if (FigureWords.measure(Group.ACTED, form) != null
        || FigureWords.measure(Group.ACTING, form) != null
        || FigureWords.measure(Group.BEFELL, form) != null) {
      return !words.form(at - 1).equals("of");
    }
    String tag = words.at(at).tag();
    return tag.equals("VERB") || tag.equals("AUX") || tag.equals("ADV") || form.endsWith("ly");
  }

  boolean isEmpty() {
    return first == end;
  }

  /** The last word of the phrase before "of", which says what kind of thing is counted. */
  String head(Words words) {
    int head = end - 1;
    for (int i = first; i < end; i++) {
      if (words.form(i).equals("of") && i > first) {
        head = i - 1;
        break;
      }
    }
    return isEmpty() ? "" : words.form(head);
  }
}
