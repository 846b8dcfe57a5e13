package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The state whose affairs an article is about, where one outweighs all others: the state of "the
 * interior minister" when nothing else tells which.
 */
final class HomeState {
  /** How many sentences at the beginning, with headline and dateline, count double. */
  private static final int LEAD = 2;

  private HomeState() {}

  /** The state, or null where the article does not tell. */
  static GazetteerEntry of(Gazetteer gazetteer, Words words, List<Found> names) {
    Map<String, Integer> weights = new HashMap<>();
    boolean bodies = false;
    boolean[] named = new boolean[words.size()];
    for (Found name : names) {
      for (int i = name.first; i < name.end; i++) {
        named[i] = true;
      }
      GazetteerEntry state = name.entries.isEmpty() ? null : state(gazetteer, name);
      count(weights, state, words, name.first);
      bodies |= state != null && !isItself(name.entries.get(0));
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.form(i).startsWith("£")) {
        count(weights, gazetteer.demonym("british"), words, i);
      } else if (!named[i] && words.isCapital(i)) {
        count(weights, gazetteer.demonym(words.low(i)), words, i);
      }
    }
    String best = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> each : weights.entrySet()) {
      if (each.getValue() > first) {
        second = first;
        first = each.getValue();
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    boolean only = first == 1 && second == 0 && !bodies;
    return only || first > 1 && first >= 2 * second
        ? gazetteer.byId(best)
        : dateline(gazetteer, words, names);
  }

  /**
   * The state of the place that an agency's report comes from: "ADDIS ABABA, July 3 -", or "KISUMU,
   * Kenya -" where no list has the place; or null.
   */
  private static GazetteerEntry dateline(Gazetteer gazetteer, Words words, List<Found> names) {
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i);
      String form = words.form(name.first);
      boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
      if (!capitals || words.sentence(name.first) > LEAD) {
        continue;
      }
      if (!name.entries.isEmpty()) {
        return state(gazetteer, name);
      }
      Found country = i + 1 < names.size() ? names.get(i + 1) : null;
      boolean next =
          country != null
              && country.first == name.end + 1
              && words.low(name.end).equals(",")
              && words.opens(name.first);
      if (next && !country.entries.isEmpty()) {
        return state(gazetteer, country);
      }
    }
    return null;
  }

  private static void count(
      Map<String, Integer> weights, GazetteerEntry state, Words words, int word) {
    if (state != null && state.type() == EntityType.STATE) {
      weights.merge(state.id(), words.sentence(word) < LEAD ? 2 : 1, Integer::sum);
    }
  }

  /** Whether a name is a state's, or a place's in it; a party or a paper alone tells too little. */
  private static boolean isItself(GazetteerEntry entry) {
    return entry.kind() == Kind.PLACE || entry.type() == EntityType.STATE;
  }

  /** The state that a name belongs to: itself, its country, its owner; null if none. */
  static GazetteerEntry state(Gazetteer gazetteer, Found name) {
    GazetteerEntry entry = name.entries.get(0);
    for (int depth = 0; depth < 5 && entry != null; depth++) {
      if (entry.kind() == Kind.ACTOR) {
        if (entry.type() == EntityType.STATE) {
          return entry;
        }
        entry = gazetteer.byId(entry.organOf() != null ? entry.organOf() : entry.context());
      } else {
        GazetteerEntry actor = gazetteer.actorOf(entry);
        entry = actor != null ? actor : gazetteer.byId(entry.within());
      }
    }
    return null;
  }
}
