package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.Set;

/**
 * Numbers that leave out what they count because the words before have said it: "the Red Crescent
 * says 12, the commissioner nine", "four died on Monday and one on Tuesday", "38 were hurt, five
 * critically", "an inquiry put the figure at 87".
 */
final class Elided {
  private static final Set<String> SEPARATOR =
      Set.of(",", ";", ":", "and", "but", "while", "(", "–", "—", "or");
  private static final Set<String> FILLER =
      Set.of("only", "just", "another", "then", "now", "later", "as", "“", "\"", "‘");
  private static final Set<String> CLOCK =
      Set.of("at", "by", "from", "to", "until", "till", "since", "before", "after", "of", "in");
  private static final Set<String> POINTER =
      Set.of(
          "it", "this", "that", "figure", "toll", "number", "total", "count", "tally", "number's");
  private static final Set<String> TELLING =
      Set.of(
          ("was is were are to at : be reached reaches hit passed exceeded totalled totaled")
              .split(" "));

  /** Verbs whose object has nothing to do with what the sentence counted before. */
  private static final Set<String> HOLDING =
      Set.of(
          ("holds hold held seats seat has have had carries carry houses house accommodates"
                  + " employs employ employed needs need contains")
              .split(" "));

  private static final int LATEST_HOUR = 31;

  private Elided() {}

  /** Whether the number takes up what another before it counts. */
  static boolean is(Words words, Modifier modifier, Numeral numeral, CountedPhrase counted) {
    if (!counted.isEmpty() || counted.partitive() || !mayEnd(words, modifier.end())) {
      return false;
    }
    int before = modifier.first() - 1;
    while (FILLER.contains(words.form(before))) {
      before--;
    }
    boolean plain = modifier.first() == numeral.first();
    if (SEPARATOR.contains(words.form(before))) {
      return true;
    }
    if (isPointedAt(words, before)) {
      return true;
    }
    if (numeral.value() == 1 && !numeral.digits()) {
      // "said one, a fisherman"
      return false;
    }
    boolean clock = plain && numeral.value() <= LATEST_HOUR && CLOCK.contains(words.form(before));
    boolean name = plain && numeral.digits() && words.at(before).capital();
    if (isSubject(words, before) && !clock) {
      return true;
    }
    boolean verb = words.at(before).tag().equals("VERB");
    return !clock && !name && verb && !HOLDING.contains(words.form(before));
  }

  /** "Five critically", "one fatally": part of those told of just before. */
  static boolean isPart(Words words, Modifier modifier) {
    boolean adverb = words.form(modifier.end()).endsWith("ly");
    return adverb && Set.of(",", "(", "–", "—").contains(words.form(modifier.first() - 1));
  }

  /** Whether "fatally" follows. */
  static boolean isFatal(Words words, CountedPhrase counted) {
    return words.form(counted.end()).equals("fatally");
  }

  /** What the sentence asks or tells the number of without giving it; null where it does not. */
  static Measure asked(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean many = words.matches(i, "how", "many");
      boolean number = words.form(i).equals("toll") || words.matches(i, "number", "of");
      for (int k = i + 1; (many || number) && k < i + 6; k++) {
        for (Group group : Group.values()) {
          Measure measure = FigureWords.measure(group, words.form(k));
          if (measure != null) {
            return measure;
          }
        }
      }
      if (words.form(i).equals("toll")) {
        return Measure.KILLED;
      }
    }
    return null;
  }

  private static boolean mayEnd(Words words, int at) {
    String form = words.form(at);
    boolean word = words.at(at).isLetters();
    String tag = words.at(at).tag();
    return !word
        || CommonWords.PREPOSITION.contains(form)
        || CommonWords.JOINING.contains(form)
        || CommonWords.DAY.contains(form)
        || CommonWords.isBe(form)
        || CommonWords.HAVE.contains(form)
        || Set.of("later", "earlier", "this", "last", "a", "so", "today").contains(form)
        || form.endsWith("ly")
        || tag.equals("VERB")
        || tag.equals("ADV");
  }

  /** "By evening it was 11", "put the figure at 87", "corrected this to 13". */
  private static boolean isPointedAt(Words words, int before) {
    String last = words.form(before - 1);
    if (words.form(before).equals("to") && last.equals("votes")) {
      return true;
    }
    if (words.form(before).equals("from") && Set.of("up", "down").contains(last)
        || words.form(before).equals("of") && Set.of("spoken", "spoke", "speaks").contains(last)) {
      return true;
    }
    if (!TELLING.contains(words.form(before))) {
      return false;
    }
    for (int i = before - 1; i > before - 4; i--) {
      if (POINTER.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** ", the district commissioner [nine]": nothing but a noun phrase since the last separator. */
  private static boolean isSubject(Words words, int last) {
    int at = last;
    while (at > last - 7 && !SEPARATOR.contains(words.form(at))) {
      String form = words.form(at);
      boolean inside = words.at(at).isLetters() || form.equals("'") || form.equals("-");
      boolean verb = words.at(at).tag().equals("VERB") || CommonWords.isBe(form);
      boolean preposition = CommonWords.PREPOSITION.contains(form);
      boolean where = SEPARATOR.contains(words.form(at - 1));
      if (!inside || verb || preposition && !where && !(at == last && form.equals("at"))) {
        return false;
      }
      at--;
    }
    return at < last && at > last - 7 && SEPARATOR.contains(words.form(at));
  }
}
