package dicta.entity.resolve;

import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences that tell of a name: "Londonderry, known as Derry by Irish nationalists", "the islands,
 * which Argentina calls the Malvinas", "Burma, now called Myanmar", "locals refer to X as Y". Both
 * names are names of one thing.
 */
final class NameTold {
  /**
   * @param thing the name under which the article speaks of the thing
   * @param name the name that it tells of
   * @param user who is said to use it, or null
   */
  record Told(Found thing, Found name, Found user) {}

  private static final Set<String> TRIGGERS =
      Set.of(
          "known",
          "called",
          "call",
          "calls",
          "calling",
          "refer",
          "refers",
          "referred",
          "named",
          "term",
          "terms",
          "termed",
          "dubbed",
          "renamed",
          "formerly",
          "previously",
          "spelled",
          "spelt");
  private static final int REACH = 14;

  private final Words words;
  private final Finds finds;

  NameTold(Words words, Finds finds) {
    this.words = words;
    this.finds = finds;
  }

  List<Told> find() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (TRIGGERS.contains(words.low(i))) {
        Told each = at(i);
        if (each != null
            && told.stream()
                .skip(Math.max(0, told.size() - 3))
                .noneMatch(t -> t.name() == each.name())) {
          told.add(each);
        }
      }
    }
    return told;
  }

  private Told at(int i) {
    return switch (words.low(i)) {
      case "refer", "refers", "call", "calls", "term", "terms" -> active(i);
      case "referred" -> words.low(i - 1).equals("have") ? active(i) : passive(i);
      case "calling" -> active(i);
      default -> passive(i);
    };
  }

  /** "X, known (to U) as Y (by U)", "X, formerly Y", "X, called Y by U". */
  private Told passive(int i) {
    int from = i + 1;
    Found user = null;
    if ((words.low(from).equals("to")
            || words.low(from).equals("by")
            || words.low(from).equals("in"))
        || words.low(from).equals("locally")) {
      user = actorAfter(from + 1);
      from = user == null ? from : user.end;
    }
    boolean as = false;
    for (int k = from; k < i + REACH && words.together(i, k); k++) {
      if (words.low(k).equals("as")) {
        as = true;
        from = k + 1;
        break;
      }
      if (nameAt(k) != null) {
        break;
      }
    }
    boolean needsAs = Set.of("known", "referred", "spelled", "spelt").contains(words.low(i));
    if (needsAs && !as) {
      return null;
    }
    Found name = nextName(from, 4);
    if (name == null) {
      return null;
    }
    Found thing = thingBefore(i);
    if (thing == null || !agree(thing, name)) {
      return null;
    }
    if (user == null) {
      int by = name.end;
      if (words.low(by).equals("by") || words.low(by).equals("to") && needsAs) {
        user = actorAfter(by + 1);
      }
    }
    return new Told(thing, name, user);
  }

  /** "U calls X Y", "U refer to X as Y", "X, which U calls Y". */
  private Told active(int i) {
    Found user = before(i);
    boolean refers = words.low(i).startsWith("refer");
    Found first = nextThing(i + 1, refers ? 3 : 2);
    if (first == null) {
      return null;
    }
    Found second = refers ? after(first, "as") : adjacent(first);
    if (second != null && agree(first, second)) {
      return new Told(first, second, user);
    }
    int which = relative(i);
    if (which < 0 || refers) {
      return null;
    }
    Found thing = thingBefore(which);
    return thing != null && agree(thing, first) ? new Told(thing, first, user) : null;
  }

  private int relative(int i) {
    for (int k = i - 1; k > i - 6 && k >= 0 && words.together(k, i); k--) {
      if (words.low(k).equals("which")
          || words.low(k).equals("that")
          || words.low(k).equals("what")) {
        return k;
      }
    }
    return -1;
  }

  /** The user of an active verb: what ends right before it, adverbs and auxiliaries aside. */
  private Found before(int i) {
    int k = i - 1;
    while (words.tag(k).equals("ADV") || words.tag(k).equals("AUX")) {
      k--;
    }
    for (Found each : finds.inside(Math.max(0, k - 8), k + 1)) {
      if (each.end == k + 1 && each.key != null && each.kind == Kind.ACTOR) {
        return each;
      }
    }
    return null;
  }

  private Found after(Found first, String link) {
    for (int k = first.end; k < first.end + 10 && words.together(first.first, k); k++) {
      if (words.low(k).equals(link)) {
        return nextName(k + 1, 3);
      }
    }
    return null;
  }

  private Found adjacent(Found first) {
    int k = first.end;
    while (words.low(k).equals("the")
        || words.low(k).equals("“")
        || words.low(k).equals("\"")
        || words.low(k).equals("‘")) {
      k++;
    }
    return nameAt(k);
  }

  private Found actorAfter(int from) {
    for (Found each : finds.inside(from, Math.min(words.size(), from + 8))) {
      if (each.key != null && each.kind == Kind.ACTOR) {
        return each.first <= from + 2 ? each : null;
      }
    }
    return null;
  }

  private Found nextName(int from, int reach) {
    for (int k = from; k < from + reach && words.together(from, k); k++) {
      Found name = nameAt(k);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The next name, or the next description of a place. */
  private Found nextThing(int from, int reach) {
    for (Found each : finds.inside(from, Math.min(words.size(), from + reach + 4))) {
      boolean place = each.kind == Kind.PLACE && each.key != null;
      if (each.first < from + reach && (each.isName() || place)) {
        return each;
      }
    }
    return null;
  }

  private Found nameAt(int word) {
    if (word < 0 || word >= words.size()) {
      return null;
    }
    for (Found each : finds.inside(word, Math.min(words.size(), word + 8))) {
      if (each.first == word && each.isName()) {
        return each;
      }
      if (each.first > word) {
        break;
      }
    }
    return null;
  }

  /** The nearest name before, within the sentence. */
  private Found thingBefore(int i) {
    List<Found> before = finds.inside(Math.max(words.first(words.sentence(i)), i - REACH), i);
    for (int k = before.size() - 1; k >= 0; k--) {
      Found each = before.get(k);
      boolean named = each.isName() || "place".equals(each.portfolio);
      if (named && each.key != null) {
        return each;
      }
    }
    return null;
  }

  /** Whether the gazetteer has both as names of one entry. */
  static boolean share(Found thing, Found name) {
    return thing.entries.stream().anyMatch(name.entries::contains);
  }

  /** Two names can be of one thing: places both, or both unknown to be different. */
  private static boolean agree(Found thing, Found name) {
    if (thing == name || thing.label.equals(name.label) || name.isPerson() != thing.isPerson()) {
      return false;
    }
    if (thing.key != null && thing.key.equals(name.key) || share(thing, name)) {
      return true;
    }
    boolean bothCurated = !thing.entries.isEmpty() && !name.entries.isEmpty();
    return !bothCurated && thing.kind == Kind.PLACE;
  }
}
