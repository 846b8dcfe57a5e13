package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.Set;

/**
 * Decides what a number counts from the clause around it: the verb whose object or subject it is,
 * "the number of ... rose to", or the noun itself. Whether "killed" speaks of what stands left or
 * right of it is settled by its auxiliary ("were killed") and by an object that follows ("killed
 * six people").
 */
final class MeasureContext {
  private static final Set<String> PERSONS =
      Set.of(
          ("people residents civilians children women men villagers families passengers"
                  + " students tourists inhabitants others more migrants persons households"
                  + " patients workers locals animals")
              .split(" "));

  /** Who may die or be hurt as anybody may. */
  private static final Set<String> CAPTIVES =
      Set.of(
          ("inmates prisoners hostages captives detainees refugees evacuees exiles"
                  + " asylum-seekers")
              .split(" "));

  /** Whom an army or a family loses when they die. */
  private static final Set<String> FIGHTERS =
      Set.of(
          ("men women soldiers servicemen troops fighters people civilians sailors officers"
                  + " policemen militants rebels comrades crew pilots conscripts children sons"
                  + " relatives neighbours neighbors firefighters")
              .split(" "));

  private MeasureContext() {}

  /** The measure by verb or construction; null where the clause tells none. */
  static Measure byClause(Words words, Modifier modifier, CountedPhrase counted) {
    Measure left = before(words, modifier.first() - 1, counted);
    if (left != null) {
      return left;
    }
    Measure inside = inside(words, modifier, counted);
    Measure right = after(words, counted.end());
    boolean fate = right != null && isPersons(counted.head(words));
    if (inside != null && !fate) {
      return inside;
    }
    return right != null ? right : Totals.before(words, modifier.first() - 1);
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
    if (form.equals("and")) {
      return joinedObject(words, at);
    }
    if (form.equals("dead") || form.equals(",")) {
      return words.form(at - 1).equals("shot") ? Measure.KILLED : null;
    }
    if (isLosing(form) && FIGHTERS.contains(counted.head(words))) {
      return Measure.KILLED;
    }
    if (isCollective(words, at + 1)) {
      at -= CommonWords.ARTICLE.contains(words.form(at - 1)) ? 2 : 1;
      form = words.form(at);
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
    if (isImprisoning(words, at)) {
      return Measure.DETAINED;
    }
    if (Set.of("treated", "treating", "treat").contains(form)
        && words.form(counted.end()).equals("for")
        && Fates.isInjury(words.form(counted.end() + 1))) {
      return Measure.WOUNDED;
    }
    if (Set.of("forced", "forcing", "forces", "force", "drove", "driven", "driving").contains(form)
        && Fates.isFlight(words, counted.end())) {
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

  /** "Killed a teacher and [three pupils]", "arrested a man, 26, and [two women]". */
  private static Measure joinedObject(Words words, int and) {
    boolean article = false;
    for (int i = and - 1; i > and - 9 && i >= 0; i--) {
      String form = words.form(i);
      Measure acting = FigureWords.measure(Group.ACTING, form);
      Measure acted = acting == null ? FigureWords.measure(Group.ACTED, form) : acting;
      if (acted != null) {
        boolean passive = CommonWords.isBe(words.form(i - 1)) && acting == null;
        return article && !passive ? acted : null;
      }
      boolean number = Numeral.at(words, i) != null && !form.equals("a") && !form.equals("an");
      boolean inside = words.at(i).isLetters() || form.equals(",") || form.equals("-") || number;
      if (!inside || CommonWords.isBe(form) || CommonWords.JOINING.contains(form)) {
        return null;
      }
      article = Set.of("a", "an", "the", "his", "her", "their").contains(form);
    }
    return null;
  }

  /** Whether a verb may tell what befell those that the word names. */
  static boolean isPersons(String form) {
    return PERSONS.contains(form) || CAPTIVES.contains(form);
  }

  private static boolean isLosing(String form) {
    return Set.of("lost", "losing", "lose", "loses").contains(form);
  }

  /** "A family of [five]". */
  static boolean isCollective(Words words, int of) {
    return words.form(of).equals("of")
        && Set.of(
                "family", "group", "team", "crew", "gang", "party", "band", "patrol", "mob",
                "crowd", "field")
            .contains(words.form(of - 1));
  }

  /** "The prison holds 2,400 men". */
  private static boolean isImprisoning(Words words, int at) {
    return Set.of("holds", "held", "holding", "houses", "housed", "housing")
            .contains(words.form(at))
        && (isPrison(words.form(at - 1)) || isPrison(words.form(at - 2)));
  }

  private static boolean isPrison(String form) {
    return Set.of("prison", "jail", "penitentiary", "prisons", "jails").contains(form);
  }

  private static boolean isLifeTaking(String form) {
    return Set.of("claimed", "claims", "claiming", "took", "taking", "cost", "costing", "lost")
        .contains(form);
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
    int at = skipWhereabouts(words, skipParenthesis(words, skipCompanion(words, end)));
    boolean passive = false;
    boolean perfect = false;
    int limit = at + 8;
    while (at < limit && CommonWords.isBeforeParticiple(words.form(at))) {
      passive |= CommonWords.isBe(words.form(at));
      perfect |= CommonWords.HAVE.contains(words.form(at));
      if (Fates.isFlight(words, at) || Fates.isLeavingHome(words, at)) {
        return Measure.DISPLACED;
      }
      at++;
    }
    String form = words.form(at);
    Measure phrase = Fates.of(words, at, passive);
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

  /** "Three gunmen [and a hostage] died". */
  private static int skipCompanion(Words words, int at) {
    boolean one = Set.of("a", "an", "his", "her", "their").contains(words.form(at + 1));
    if (!words.form(at).equals("and") || !one) {
      return at;
    }
    for (int i = at + 3; i < at + 6 && words.at(i - 1).isLetters(); i++) {
      String form = words.form(i);
      if (CommonWords.isBe(form)
          || CommonWords.HAVE.contains(form)
          || FigureWords.measure(Group.BEFELL, form) != null) {
        return i;
      }
    }
    return at;
  }

  /** "35 peacekeepers [in the convoy] were taken hostage". */
  private static int skipWhereabouts(Words words, int at) {
    if (!Set.of("in", "at", "on", "aboard", "near", "inside", "outside", "from", "across")
        .contains(words.form(at))) {
      return at;
    }
    for (int i = at + 1; i < at + 8 && words.at(i).isLetters(); i++) {
      if (CommonWords.isBe(words.form(i)) || CommonWords.HAVE.contains(words.form(i))) {
        return i;
      }
      if (FigureWords.measure(Group.BEFELL, words.form(i)) != null) {
        return i;
      }
      if (CommonWords.JOINING.contains(words.form(i)) || words.at(i).tag().equals("VERB")) {
        return at;
      }
    }
    return at;
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
}
