package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.List;
import java.util.Set;

/** Numbers that a subject tells the meaning of: "the death toll stands at 31". */
final class Totals {
  private static final Set<String> BEFORE_TOTAL =
      Set.of(
          ("to at reached reaches topped topping passed hit exceeded surpassed is was"
                  + " are were stood : totaled totalled reaching hitting numbered as from")
              .split(" "));

  private Totals() {}

  /** "The number of civilians injured had risen to 23", "the death toll stands at 31". */
  static Measure before(Words words, int before) {
    boolean quoted = Set.of("“", "\"", "‘").contains(words.form(before));
    int last = quoted ? before - 1 : before;
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
      if (form.equals("losses") && words.form(last).equals("at")) {
        return Measure.KILLED;
      }
      if (form.equals("number") || form.equals("numbers") || form.equals("tally")) {
        Measure measure = ofNumber(words, i + 1, last);
        return measure == null && (words.form(last).equals("at") || words.form(i + 1).equals("of"))
            ? Measure.OTHER
            : measure;
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
