package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.List;
import java.util.Set;

/**
 * Decides what a number counts from the clause around it: the verb whose object or subject it is,
 * "the number of ... rose to", or the noun itself. Whether "killed" speaks of what stands left or
 * right of it is settled by its auxiliary ("were killed") and by an object that follows ("killed
 * six people").
 */
final class MeasureContext {
  private static final Set<String> BEFORE_TOTAL =
      Set.of(
          ("to at reached reaches topped topping passed hit exceeded surpassed is was"
                  + " are were stood : totaled totalled reaching hitting numbered as from")
              .split(" "));
  private static final Set<String> PERSONS =
      Set.of(
          ("people residents civilians children women men villagers families passengers"
                  + " students tourists inhabitants others more migrants persons households"
                  + " patients workers locals animals")
              .split(" "));

  private MeasureContext() {}

  /** The measure by verb or construction; null where the clause tells none. */
  static Measure byClause(Words words, Modifier modifier, CountedPhrase counted) {
    Measure left = before(words, modifier.first() - 1, counted);
    if (left != null) {
      return left;
    }
    Measure inside = inside(words, modifier, counted);
    if (inside != null) {
      return inside;
    }
    Measure right = after(words, counted.end());
    return right != null ? right : total(words, modifier.first() - 1);
  }

  /** The measure by the kind of thing counted alone; null where the noun tells none. */
  static Measure byNoun(Words words, CountedPhrase counted) {
    if (counted.isEmpty()) {
      return null;
    }
    Measure event = FigureWords.measure(Group.EVENT, counted.head(words));
    return event != null ? event : FigureWords.measure(Group.HEAD, counted.head(words));
  }

  private static Measure before(Words words, int last, CountedPhrase counted) {
    int at = last;
    while (Set.of(
            "the",
            "another",
            "all",
            "of",
            "a",
            "total",
            "further",
            "additional",
            "only",
            "just",
            "as",
            "many",
            "least",
            "at",
            "some",
            "other")
        .contains(words.form(at))) {
      if (words.form(at).equals("of")) {
        Measure event = FigureWords.measure(Group.EVENT_OF, words.form(at - 1));
        if (event != null) {
          return event;
        }
      }
      at--;
    }
    String form = words.form(at);
    if (form.equals("dead") || form.equals(",")) {
      return words.form(at - 1).equals("shot") ? Measure.KILLED : null;
    }
    if (isLifeTaking(form)
        && (Set.of("lives", "life").contains(counted.head(words))
            || words.matches(counted.end(), "their", "lives"))) {
      return Measure.KILLED;
    }
    if (form.equals("to") && words.form(at - 1).equals("home")
        || form.equals("by") && Set.of("inhabited", "populated").contains(words.form(at - 1))) {
      return Measure.POPULATION;
    }
    if (Set.of("forced", "forcing", "forces", "force", "drove", "driven", "driving").contains(form)
        && isFlight(words, counted.end())) {
      return Measure.DISPLACED;
    }
    if (Set.of("left", "leaving", "leaves", "made", "making", "rendered").contains(form)) {
      return null;
    }
    Measure acting = FigureWords.measure(Group.ACTING, form);
    boolean passive = CommonWords.isBe(words.form(at - 1));
    if (acting != null) {
      return acting;
    }
    return passive ? null : FigureWords.measure(Group.ACTED, form);
  }

  private static boolean isLifeTaking(String form) {
    return Set.of("claimed", "claims", "claiming", "took", "taking", "cost", "costing", "lost")
        .contains(form);
  }

  private static boolean isFlight(Words words, int at) {
    return words.form(at).equals("to")
            && Set.of("flee", "leave", "evacuate", "abandon", "seek").contains(words.form(at + 1))
        || words.form(at).equals("from")
            && (words.form(at + 2).equals("homes") || words.form(at + 1).equals("homes"))
        || words.matches(at, "out", "of");
  }

  /** "80 wounded soldiers", "12 dead", "40 injured". */
  private static Measure inside(Words words, Modifier modifier, CountedPhrase counted) {
    String first = words.form(counted.first());
    if (counted.partitive()) {
      return FigureWords.measure(Group.EVENT, words.form(counted.first() - 1));
    }
    if (!counted.isEmpty()) {
      Measure acted = FigureWords.measure(Group.ACTED, first);
      if (acted == null) {
        acted = FigureWords.measure(Group.BEFELL, first);
      }
      boolean object = CommonWords.ARTICLE.contains(words.form(counted.end()));
      if (acted != null && !object && acted != Measure.TROOPS && acted != Measure.POPULATION) {
        return acted;
      }
      Measure event = FigureWords.measure(Group.EVENT, counted.head(words));
      if (event != null && event != Measure.POPULATION) {
        return event;
      }
    }
    return null;
  }

  /** The measure by what follows the noun phrase. */
  static Measure after(Words words, int end) {
    int at = skipParenthesis(words, end);
    boolean passive = false;
    boolean perfect = false;
    int limit = at + 8;
    while (at < limit && CommonWords.isBeforeParticiple(words.form(at))) {
      passive |= CommonWords.isBe(words.form(at));
      perfect |= CommonWords.HAVE.contains(words.form(at));
      if (isFlight(words, at)) {
        return Measure.DISPLACED;
      }
      at++;
    }
    String form = words.form(at);
    Measure phrase = phrase(words, at, passive);
    if (phrase != null) {
      return phrase;
    }
    Measure befell = FigureWords.measure(Group.BEFELL, form);
    if (befell != null && !(befell == Measure.TROOPS && passive)) {
      return befell;
    }
    Measure acted = FigureWords.measure(Group.ACTED, form);
    if (acted == null || !passive && (perfect || hasObject(words, at + 1))) {
      return null;
    }
    boolean joined = Set.of("and", "or").contains(words.form(at + 1));
    Measure second = joined ? FigureWords.measure(Group.ACTED, words.form(at + 2)) : null;
    return second == null || second == acted || hasObject(words, at + 3) ? acted : Measure.OTHER;
  }

  private static Measure phrase(Words words, int at, boolean passive) {
    String form = words.form(at);
    for (int i = at; i < at + 3; i++) {
      if (words.matches(i, "to", "death")) {
        return Measure.KILLED;
      }
      if (words.matches(i, "in", "hospital") || words.matches(i, "to", "hospital")) {
        return Measure.WOUNDED;
      }
      if (words.matches(i, "into", "custody") || words.matches(i, "in", "custody")) {
        return Measure.DETAINED;
      }
    }
    if (words.matches(at, "shot", "dead") || words.matches(at, "lost", "their", "lives")) {
      return Measure.KILLED;
    }
    if (form.equals("moved") && words.form(at + 1).equals("to") && passive) {
      return Measure.DISPLACED;
    }
    if (words.matches(at, "among", "the")) {
      return FigureWords.measure(Group.EVENT, words.form(at + 2));
    }
    if (words.matches(at, "treated", "for") && isInjury(words.form(at + 2))) {
      return Measure.WOUNDED;
    }
    if (Set.of("hostage", "prisoner", "captive").contains(form)) {
      return Measure.DETAINED;
    }
    if (Set.of("suffered", "sustained").contains(form)
        && (isInjury(words.form(at + 1)) || isInjury(words.form(at + 2)))) {
      return Measure.WOUNDED;
    }
    if (Set.of("taken", "held").contains(form)
        && Set.of("prisoner", "hostage", "captive").contains(words.form(at + 1))) {
      return Measure.DETAINED;
    }
    if (Set.of("lost", "left", "abandoned", "leave").contains(form)
        && words.form(at + 2).equals("homes")) {
      return Measure.DISPLACED;
    }
    if (form.equals("sought") && Set.of("shelter", "refuge").contains(words.form(at + 1))) {
      return Measure.DISPLACED;
    }
    return null;
  }

  private static boolean isInjury(String form) {
    return Set.of("burns", "injuries", "wounds", "fractures", "concussions").contains(form);
  }

  private static boolean hasObject(Words words, int at) {
    String form = words.form(at);
    Words.Word word = words.at(at);
    return Numeral.at(words, at) != null
        || CommonWords.ARTICLE.contains(form)
        || Set.of(
                    "at",
                    "more",
                    "an",
                    "about",
                    "some",
                    "nearly",
                    "another",
                    "dozens",
                    "hundreds",
                    "several",
                    "many",
                    "up",
                    "over",
                    "him",
                    "them",
                    "themselves",
                    "thousands",
                    "scores")
                .contains(form)
            && (Numeral.at(words, at + 1) != null
                || Numeral.at(words, at + 2) != null
                || !Set.of("at", "over", "about", "up", "more", "some").contains(form))
        || PERSONS.contains(form)
        || word.tag().equals("PROPN") && !CommonWords.DAY.contains(form);
  }

  /** Over ", including two civilians," and the like. */
  private static int skipParenthesis(Words words, int at) {
    String open = words.form(at);
    boolean opens = Set.of(",", "(", "–", "—", "-").contains(open);
    if (!opens) {
      return at;
    }
    String close = open.equals("(") ? ")" : open;
    for (int i = at + 1; i < at + 16 && i < words.size(); i++) {
      if (words.form(i).equals(close)) {
        return i + 1;
      }
    }
    return at;
  }

  /** "The number of civilians injured had risen to 23", "the death toll stands at 31". */
  private static Measure total(Words words, int last) {
    if (!BEFORE_TOTAL.contains(words.form(last))) {
      return null;
    }
    for (int i = last - 1; i >= 0 && i > last - 16; i--) {
      String form = words.form(i);
      if (Set.of(";", ":", "but", "while").contains(form)) {
        return null;
      }
      if (form.equals("toll")) {
        String kind = words.form(i - 1);
        return kind.equals("injury") ? Measure.WOUNDED : Measure.KILLED;
      }
      if (form.equals("number") || form.equals("numbers") || form.equals("tally")) {
        Measure measure = ofNumber(words, i + 1, last);
        return measure == null && words.form(last).equals("at") ? Measure.OTHER : measure;
      }
      if (form.equals("crowd") && words.form(last).equals("at")) {
        return Measure.OTHER;
      }
      if (form.equals("population")) {
        return Measure.POPULATION;
      }
      Measure event = FigureWords.measure(Group.EVENT, form);
      boolean subject = i == 0 || !CommonWords.isBe(words.form(i - 1));
      if (event != null && subject && i > last - 8 && Numeral.at(words, i - 1) == null) {
        return event;
      }
    }
    return null;
  }

  private static Measure ofNumber(Words words, int from, int to) {
    Measure head = null;
    for (int i = from; i < to; i++) {
      String form = words.form(i);
      for (Group group : List.of(Group.ACTED, Group.BEFELL, Group.EVENT)) {
        Measure measure = FigureWords.measure(group, form);
        if (measure != null && measure != Measure.TROOPS) {
          return measure;
        }
      }
      if (head == null) {
        head = FigureWords.measure(Group.HEAD, form);
      }
    }
    return head;
  }
}
