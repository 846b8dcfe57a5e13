package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import java.util.List;

/** Names inside longer names: possessors, and places after "of". */
final class InnerNames {
  private InnerNames() {}

  /** "Chile's Defence Ministry" is one name, with the name of the state inside it. */
  static Found withPossessor(Words words, Found body, List<Found> found) {
    int mark = body.first - 1;
    boolean possessed = words.together(mark, body.first) && words.isPossessive(mark);
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean state =
        possessed
            && last != null
            && last.end == mark
            && !last.entries.isEmpty()
            && (body.type == EntityType.GOVERNMENT_BODY || body.type == EntityType.ARMED_FORCE);
    if (!state) {
      return body;
    }
    Found whole = NameFinder.name(words, last.first, body.end);
    whole.type = body.type;
    whole.head = body.head;
    return whole;
  }

  /**
   * The place in "University of Cape Town" is a name too.
   *
   * @param state whether the whole is a body of a state, which stands for that state
   */
  static void placeInside(
      Gazetteer gazetteer, Words words, int first, int end, boolean state, List<Found> found) {
    for (int i = end - 2; i > first; i--) {
      if (words.low(i).equals("of")) {
        GazetteerMatch inner = GazetteerMatch.within(gazetteer, words, i + 1, end);
        List<GazetteerEntry> places =
            inner == null || inner.end() != end
                ? List.of()
                : inner.entries().stream().filter(e -> e.kind() == Kind.PLACE).toList();
        boolean place =
            !places.isEmpty() && (!state || inner.entries().get(0).kind() == Kind.PLACE);
        if (place) {
          Found name = NameFinder.name(words, i + 1, end);
          name.located = true;
          name.entries = places;
          name.type = places.get(0).type();
          found.add(name);
        }
        return;
      }
    }
  }

  /** The possessor in a curated name ("RFE/RL's Armenian Service") is a name too. */
  static void possessorInside(
      Gazetteer gazetteer, Words words, int first, int end, List<Found> found) {
    for (int i = first + 1; i < end - 1; i++) {
      if (words.isPossessive(i)) {
        GazetteerMatch inner = GazetteerMatch.within(gazetteer, words, first, i);
        if (inner != null && inner.end() == i) {
          Found name = NameFinder.name(words, first, i);
          name.entries = inner.entries();
          name.type = inner.entries().get(0).type();
          found.add(name);
        }
        return;
      }
    }
  }
}
