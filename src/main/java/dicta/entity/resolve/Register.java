package dicta.entity.resolve;

import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The entities of one article, as they become known. */
final class Register {
  private static final class Draft {
    final Kind kind;
    EntityType type;
    String label;
    final Set<String> names = new TreeSet<>();
    final GazetteerEntry entry;
    final boolean local;

    /** Key of the state or body that it belongs to, or null. */
    String owner;

    /** The label to show where it comes from what the entity is rather than from this article. */
    String shown;

    Draft(Kind kind, EntityType type, String label, GazetteerEntry entry, boolean local) {
      this.kind = kind;
      this.type = type;
      this.label = label;
      this.entry = entry;
      this.local = local;
    }
  }

  private final Gazetteer gazetteer;
  private final Map<String, Draft> drafts = new TreeMap<>();

  Register(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Enters a curated entity; gives its key. */
  String curated(GazetteerEntry entry) {
    String key = EntityKey.curated(entry.kind(), entry.id());
    Draft draft = drafts.get(key);
    if (draft == null) {
      draft = new Draft(entry.kind(), entry.type(), entry.label(), entry, false);
      draft.names.addAll(entry.names());
      drafts.put(key, draft);
      GazetteerEntry owner = gazetteer.byId(entry.organOf());
      if (owner != null) {
        draft.owner = curated(owner);
      }
    }
    return key;
  }

  /** Enters an entity that the article names or describes; the first label stays. */
  String enter(String key, Kind kind, EntityType type, String label, String owner, boolean local) {
    Draft draft = drafts.get(key);
    if (draft == null) {
      draft = new Draft(kind, type, label, null, local);
      draft.owner = owner;
      drafts.put(key, draft);
    }
    return key;
  }

  /** Enters a body that every state has, shown under one label in all articles. */
  String body(String key, EntityType type, String label, String shown, String owner) {
    enter(key, Kind.ACTOR, type, label, owner, false);
    drafts.get(key).shown = shown;
    return key;
  }

  void addName(String key, String name) {
    Draft draft = drafts.get(key);
    draft.names.add(name);
    if (draft.entry == null && !draft.local && name.length() > draft.label.length()) {
      draft.label = name;
    }
  }

  boolean has(String key) {
    return drafts.containsKey(key);
  }

  EntityType type(String key) {
    return drafts.get(key).type;
  }

  Kind kind(String key) {
    return drafts.get(key).kind;
  }

  String label(String key) {
    return drafts.get(key).label;
  }

  /** Its gazetteer entry, or null. */
  GazetteerEntry entry(String key) {
    return drafts.get(key).entry;
  }

  /** The state or body that it belongs to, or null. */
  String owner(String key) {
    return drafts.get(key).owner;
  }

  boolean isPerson(String key) {
    return type(key) == EntityType.PERSON;
  }

  /** The entities of these keys. */
  List<Entity> entities(Set<String> keys) {
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<String, Draft> each : drafts.entrySet()) {
      if (keys.contains(each.getKey())) {
        Draft draft = each.getValue();
        entities.add(
            new Entity(
                each.getKey(),
                draft.kind,
                draft.type,
                draft.shown == null ? draft.label : draft.shown,
                List.copyOf(draft.names),
                draft.entry != null,
                draft.local));
      }
    }
    return entities;
  }
}
