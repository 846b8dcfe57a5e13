package dicta.entity.resolve;

import dicta.entity.mention.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the entities of two names where the article says that both name one thing. */
final class Aliases {
  private Aliases() {}

  static void join(List<Found> finds, List<NameTold.Told> told, Register register) {
    Map<String, String> other = new HashMap<>();
    for (NameTold.Told each : told) {
      Found thing = each.thing();
      Found name = each.name();
      boolean nameIsKnown = !name.entries.isEmpty();
      Found keep = nameIsKnown ? name : thing;
      Found give = nameIsKnown ? thing : name;
      if (NameTold.share(thing, name)) {
        name.key = thing.key;
        name.kind = thing.kind;
      } else if (give.key == null) {
        give.key = keep.key;
      } else if (!give.key.equals(keep.key) && give.entries.isEmpty()) {
        other.putIfAbsent(give.key, keep.key);
      }
    }
    for (Found find : finds) {
      String joined = find.key == null ? null : other.get(find.key);
      if (joined != null && !other.containsKey(joined)) {
        find.key = joined;
      }
      if (find.key != null) {
        find.kind = register.kind(find.key);
      }
    }
    for (NameTold.Told each : told) {
      if (each.name().key != null) {
        register.addName(each.name().key, each.name().label);
      }
    }
  }
}
