package dicta.corpus;

import dicta.corpus.FigureWords.Group;
import java.util.List;
import java.util.Set;

/** What befell people, told in several words: "taken into custody", "left their homes". */
final class Fates {
  private Fates() {}

  /** What the predicate that begins here says of its subject; null where it says none of it. */
  static Measure of(Words words, int at, boolean passive) {
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
    if (form.equals("moved") && passive && (isFlight(words, at + 1) || isTo(words, at + 1))) {
      return Measure.DISPLACED;
    }
    if (form.equals("among")) {
      return amongWhom(words, at + 1);
    }
    if (words.matches(at, "treated", "for") && isInjury(words.form(at + 2))) {
      return Measure.WOUNDED;
    }
    if (Set.of("hostage", "prisoner", "captive").contains(form)) {
      return Measure.DETAINED;
    }
    int suffered = CommonWords.HAVE.contains(words.form(at - 1)) ? at : at + 1;
    if ((suffered == at || Set.of("suffered", "sustained").contains(form))
        && (isInjury(words.form(suffered)) || isInjury(words.form(suffered + 1)))) {
      return Measure.WOUNDED;
    }
    if (Set.of("taken", "held").contains(form)
        && Set.of("prisoner", "hostage", "captive").contains(words.form(at + 1))) {
      return Measure.DETAINED;
    }
    if (isLeavingHome(words, at)) {
      return Measure.DISPLACED;
    }
    if (Set.of("sought", "took", "taken", "found").contains(form)
        && Set.of("shelter", "refuge").contains(words.form(at + 1))) {
      return Measure.DISPLACED;
    }
    if (isOutdoors(words, at) || passive && isSaved(words, at)) {
      return Measure.DISPLACED;
    }
    if (form.equals("with") && (isInjury(words.form(at + 1)) || isInjury(words.form(at + 2)))) {
      return Measure.WOUNDED;
    }
    return null;
  }

  /** "Among the dead", "among 13 people hurt". */
  private static Measure amongWhom(Words words, int first) {
    for (int i = first; i < first + 5 && !Set.of(",", ";", ".").contains(words.form(i)); i++) {
      for (Group group : List.of(Group.EVENT, Group.ACTED, Group.BEFELL)) {
        Measure measure = FigureWords.measure(group, words.form(i));
        if (measure != null && measure != Measure.POPULATION) {
          return measure;
        }
      }
    }
    return null;
  }

  /** "Slept in the open": whose home stands does not. */
  private static boolean isOutdoors(Words words, int at) {
    boolean sleeping =
        Set.of("sleep", "slept", "sleeping", "camped", "camping", "camp").contains(words.form(at));
    return sleeping
        && (Set.of("rough", "outdoors", "outside").contains(words.form(at + 1))
            || words.matches(at + 1, "in", "the", "open")
            || words.matches(at + 1, "in", "tents"));
  }

  /** "Were taken off by boat", "were brought to safety". */
  private static boolean isSaved(Words words, int at) {
    return Set.of("taken", "brought", "moved", "flown").contains(words.form(at))
        && (words.matches(at + 1, "off") || words.matches(at + 1, "to", "safety"));
  }

  private static boolean isTo(Words words, int at) {
    return words.form(at).equals("to");
  }

  /** What hurts a body at one stroke; not what it falls ill of. */
  static boolean isInjury(String form) {
    return Set.of(
            "burns",
            "injuries",
            "injury",
            "wounds",
            "fractures",
            "concussions",
            "smoke",
            "shock",
            "gunshot",
            "cuts",
            "bruises",
            "hypothermia",
            "shrapnel",
            "inhalation")
        .contains(form);
  }

  static boolean isLeavingHome(Words words, int at) {
    return Set.of("lost", "left", "abandoned", "leave").contains(words.form(at))
        && Set.of("homes", "houses", "villages").contains(words.form(at + 2));
  }

  static boolean isFlight(Words words, int at) {
    return words.form(at).equals("to")
            && Set.of("flee", "leave", "evacuate", "abandon", "seek").contains(words.form(at + 1))
        || words.form(at).equals("from")
            && (words.form(at + 2).equals("homes") || words.form(at + 1).equals("homes"))
        || words.matches(at, "out", "of");
  }
}
