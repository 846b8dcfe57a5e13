package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a body of a state, read by rule: "Chilean Foreign Ministry" and "Ministry of Foreign
 * Affairs of Chile" are the body with one owner and one portfolio.
 */
public record BodyName(GazetteerEntry owner, String portfolio) {

  /** The body that this name means, or null when it names no state or no common body. */
  public static BodyName of(Words words, Found name, Gazetteer gazetteer) {
    GazetteerEntry owner = null;
    String head = null;
    List<String> others = new ArrayList<>();
    int i = name.first;
    while (i < name.end) {
      GazetteerMatch match = GazetteerMatch.at(gazetteer, words, i);
      GazetteerEntry state = match == null ? null : state(match);
      if (state != null && match.end() <= name.end) {
        owner = state;
        i = match.end();
        continue;
      }
      String low = words.low(i);
      GazetteerEntry demonym = gazetteer.demonym(low);
      if (demonym != null && owner == null) {
        owner = demonym;
      } else if (WordClass.BODYHEAD.has(low) || WordClass.FORCEHEAD.has(low)) {
        head = head == null || !low.equals("office") ? low : head;
      } else {
        others.add(low);
      }
      i++;
    }
    if (head == null) {
      return null;
    }
    if (owner == null) {
      owner = possessor(words, name, gazetteer);
    }
    String portfolio = owner == null ? null : Portfolio.of(head, others);
    return portfolio == null ? null : new BodyName(owner, portfolio);
  }

  /** The portfolio of a ministry whose name tells no state ("Health Ministry"), or null. */
  public static String ministry(Words words, Found name) {
    List<String> others = new ArrayList<>();
    boolean ministry = false;
    for (int i = name.first; i < name.end; i++) {
      boolean head = words.low(i).equals("ministry");
      ministry |= head;
      if (!head) {
        others.add(words.low(i));
      }
    }
    return ministry && !words.isPossessive(name.first - 1)
        ? Portfolio.of("ministry", others)
        : null;
  }

  private static GazetteerEntry state(GazetteerMatch match) {
    for (GazetteerEntry entry : match.entries()) {
      if (entry.type() == EntityType.STATE) {
        return entry;
      }
    }
    return null;
  }

  private static GazetteerEntry possessor(Words words, Found name, Gazetteer gazetteer) {
    if (!words.isPossessive(name.first - 1)) {
      return null;
    }
    for (GazetteerEntry entry : gazetteer.named(words.low(name.first - 2))) {
      if (entry.type() == EntityType.STATE) {
        return entry;
      }
      GazetteerEntry actor = gazetteer.actorOf(entry);
      if (actor != null) {
        return actor;
      }
    }
    return null;
  }

  /** The portfolio of a body with this head noun and these other words, or null. */
  public static String portfolio(String head, List<String> others) {
    return Portfolio.of(head, others);
  }

  public static EntityType typeOf(String portfolio) {
    return Portfolio.typeOf(portfolio);
  }
}
