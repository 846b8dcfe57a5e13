package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.NameKey;
import java.util.List;

/**
 * Names that nothing is known of: who speaks, is told, or is called "the company" next, is an
 * organisation.
 */
final class Newcomers {
  private static final int SENTENCES = 3;

  private final Words words;
  private final Finds finds;
  private final Register register;

  Newcomers(Words words, Finds finds, Register register) {
    this.words = words;
    this.finds = finds;
    this.register = register;
  }

  /** Enters a name without a type as an organisation; gives its key, or null if it has a type. */
  String enter(Found found) {
    if (found.key != null || !found.isName() || found.type != null || found.label.length() < 2) {
      return found.key;
    }
    for (Found each : finds.all()) {
      boolean same = each.isName() && each.key == null && each.type == null;
      if (same && each.label.equals(found.label)) {
        each.type = EntityType.ORGANIZATION;
        each.kind = Kind.ACTOR;
        each.key = organisation(each.label);
      }
    }
    return found.key;
  }

  /** Enters words that are a name for all we know ("told Le Temps"); gives the key. */
  String organisation(String label) {
    String key = EntityKey.organisation(NameKey.other(label));
    register.enter(key, Kind.ACTOR, EntityType.ORGANIZATION, label, null, false);
    register.addName(key, label);
    return key;
  }

  /** The last name without a type shortly before this word, as an organisation; or null. */
  String before(int word) {
    List<Found> all = finds.all();
    for (int i = finds.from(word) - 1; i >= 0; i--) {
      Found each = all.get(i);
      if (words.sentence(word) - words.sentence(each.first) > SENTENCES) {
        return null;
      }
      boolean governed = words.tag(each.first - 1).equals("ADP") && each.first > 0;
      boolean open = each.key == null && each.type == null && each.isName();
      if (open && !governed && each.end <= word) {
        return enter(each);
      }
    }
    return null;
  }
}
