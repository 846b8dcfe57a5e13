package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives descriptions the entity that they mean: by their owner and what they are, or, where they
 * have no owner ("the ministry"), by what was named before.
 */
final class DescriptionResolver {
  private final Gazetteer gazetteer;
  private final Register register;
  private final Words words;
  private final NameResolver bodies;
  private final String articleVersion;

  /** What was resolved so far, in text order. */
  private final List<Found> before = new ArrayList<>();

  DescriptionResolver(
      Gazetteer gazetteer,
      Register register,
      Words words,
      NameResolver bodies,
      String articleVersion) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.words = words;
    this.bodies = bodies;
    this.articleVersion = articleVersion;
  }

  /** Resolves the descriptions among all finds, which are in text order. */
  void resolve(List<Found> finds) {
    for (Found found : finds) {
      if (found.form == Found.Form.DESCRIPTION) {
        resolve(found);
        if (found.key != null) {
          found.kind = register.kind(found.key);
          if (isNameForm(found)) {
            boolean article = found.label.toLowerCase(java.util.Locale.ROOT).startsWith("the ");
            register.addName(found.key, article ? found.label.substring(4) : found.label);
          }
        }
      }
      if (found.key != null) {
        before.add(found);
      }
    }
  }

  /**
   * "Chilean foreign ministry", "the Otago region": what a description calls it is a name of it.
   */
  private static boolean isNameForm(Found found) {
    if (found.local || found.portfolio == null || found.owner == null && found.ownerEntry == null) {
      return false;
    }
    if (found.label.contains(" in ") || found.label.contains(" from ")) {
      return false;
    }
    return switch (found.portfolio) {
      case "government", "people", "officials", "place-anaphor", "place-again" -> false;
      default -> !found.portfolio.startsWith("other/") || found.owner != null;
    };
  }

  /** Key of a description that is not in the text order, such as a noun before another. */
  String key(Found found) {
    resolve(found);
    return found.key;
  }

  private void resolve(Found found) {
    if ("place".equals(found.portfolio)) {
      namedPlace(found);
    } else if ("place-anaphor".equals(found.portfolio)) {
      found.key = placeBefore(found);
    } else if ("place-again".equals(found.portfolio)) {
      found.key = sameNounBefore(found);
    } else if (found.local) {
      found.local = false;
      found.key = bodyBefore(found);
    } else {
      owned(found);
    }
  }

  private void namedPlace(Found found) {
    for (GazetteerEntry entry : found.owner.entries) {
      if (entry.kind() == Kind.PLACE) {
        found.key = register.curated(entry);
        return;
      }
    }
    found.key =
        register.enter(
            EntityKey.place(dicta.entity.name.NameKey.other(found.owner.label)),
            Kind.PLACE,
            found.type,
            found.owner.label,
            null,
            false);
  }

  /** The last place of the described sort; a wider sort where there is none. */
  private String placeBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      if (each.kind == Kind.PLACE && fits(found.type, register.type(each.key))) {
        return each.key;
      }
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      GazetteerEntry entry = register.entry(before.get(i).key);
      GazetteerEntry place = entry == null ? null : gazetteer.placeOf(entry);
      if (place != null && fits(found.type, place.type())) {
        return register.curated(place);
      }
    }
    return null;
  }

  /** "the dam" after "the Altmore dam". */
  private String sameNounBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      String label = " " + each.label.toLowerCase(java.util.Locale.ROOT) + " ";
      if (each.kind == Kind.PLACE && label.contains(" " + found.head + " ")) {
        return each.key;
      }
    }
    return null;
  }

  private static boolean fits(EntityType described, EntityType type) {
    if (described == EntityType.REGION) {
      return type == EntityType.REGION || type == EntityType.DISTRICT;
    }
    return described == type;
  }

  private String bodyBefore(Found found) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      if (each.kind == Kind.ACTOR && !each.isPerson() && isSameSort(found, each)) {
        return each.key;
      }
    }
    return found.type == EntityType.ORGANIZATION ? organisationBefore() : null;
  }

  /** The last organisation, for nouns that any could be called by. */
  private String organisationBefore() {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 60); i--) {
      Found each = before.get(i);
      if (each.kind == Kind.ACTOR && register.type(each.key) == EntityType.ORGANIZATION) {
        return each.key;
      }
    }
    return null;
  }

  private boolean isSameSort(Found found, Found each) {
    if (found.portfolio != null && found.portfolio.equals(each.portfolio)) {
      return true;
    }
    String head = found.head;
    boolean narrower = found.portfolio == null || found.portfolio.equals("government");
    GazetteerEntry entry = register.entry(each.key);
    if (entry != null && found.portfolio != null && found.portfolio.equals(entry.portfolio())) {
      return true;
    }
    if (!narrower || register.type(each.key) == EntityType.STATE) {
      return false;
    }
    if (head.equals(each.head)) {
      return true;
    }
    String label = register.label(each.key).toLowerCase(java.util.Locale.ROOT);
    return label.equals(head)
        || label.endsWith(" " + head)
        || label.startsWith(head + " ")
        || label.contains(" " + head + " ");
  }

  private void owned(Found found) {
    GazetteerEntry entry = ownerEntry(found);
    String ownerKey = entry != null ? register.curated(entry) : ownerKey(found);
    if (found.portfolio != null && found.portfolio.equals("officials")) {
      found.key =
          register.enter(
              EntityKey.local(Kind.ACTOR, articleVersion, found.span.start()),
              Kind.ACTOR,
              EntityType.GROUP,
              found.label,
              ownerKey,
              true);
      found.local = true;
      return;
    }
    if (ownerKey == null) {
      return;
    }
    String portfolio = found.portfolio != null ? found.portfolio : "other/" + found.head;
    found.key = bodies.body(entry, ownerKey, portfolio, found.label);
    found.type = register.type(found.key);
  }

  /** The state that the description belongs to, where it is one. */
  private GazetteerEntry ownerEntry(Found found) {
    if (found.owner != null) {
      for (GazetteerEntry entry : found.owner.entries) {
        if (entry.kind() == Kind.ACTOR) {
          return entry;
        }
        GazetteerEntry actor = gazetteer.actorOf(entry);
        if (actor != null) {
          return actor;
        }
      }
      if (found.owner.ownerEntry != null) {
        return found.owner.ownerEntry;
      }
      GazetteerEntry known = found.owner.key == null ? null : register.entry(found.owner.key);
      if (known != null) {
        return known.kind() == Kind.ACTOR ? known : gazetteer.actorOf(known);
      }
    }
    if (found.owner == null && found.ownerEntry == null) {
      boolean region = found.label.contains("region") || "people".equals(found.portfolio);
      return region ? regionBefore() : subject(found);
    }
    return found.ownerEntry;
  }

  private GazetteerEntry regionBefore() {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      GazetteerEntry entry = register.entry(before.get(i).key);
      if (entry != null && entry.kind() == Kind.PLACE && entry.type() == EntityType.REGION) {
        GazetteerEntry actor = gazetteer.actorOf(entry);
        if (actor != null) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Whom "its" means: the state of the sentence's first actor. */
  private GazetteerEntry subject(Found found) {
    GazetteerEntry last = null;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - Finds.WINDOW); i--) {
      Found each = before.get(i);
      boolean here = words.together(each.first, found.first);
      if (!here && last != null) {
        break;
      }
      String key = each.key;
      if (each.kind == Kind.ACTOR && !each.isPerson()) {
        GazetteerEntry entry = state(key);
        if (entry != null) {
          last = entry;
          if (!here) {
            break;
          }
        }
      }
    }
    return last;
  }

  private GazetteerEntry state(String key) {
    String current = key;
    for (int depth = 0; depth < 4 && current != null; depth++) {
      if (register.type(current) == EntityType.STATE) {
        return register.entry(current);
      }
      current = register.owner(current);
    }
    return null;
  }

  private String ownerKey(Found found) {
    return found.owner == null ? null : found.owner.key;
  }
}
