package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.Found;
import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which person of an article a name means: the full name, in any spelling, makes the person;
 * a surname alone is the last one of that surname so far, else the next.
 */
final class People {
  private record Known(String key, int first, String given, List<String> middle) {}

  private final Gazetteer gazetteer;
  private final Register register;
  private final String articleVersion;
  private final Map<String, List<Known>> bySurname = new HashMap<>();
  private final Map<String, List<Known>> byGiven = new HashMap<>();

  People(Gazetteer gazetteer, Register register, String articleVersion, List<Found> names) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.articleVersion = articleVersion;
    for (Found name : names) {
      boolean particle = WordClass.PARTICLE.has(parts(name)[0].toLowerCase(Locale.ROOT));
      if (name.isPerson() && parts(name).length > 1 && !particle) {
        learn(name);
      }
    }
  }

  private static String[] parts(Found name) {
    return name.label.strip().split("\\s+");
  }

  private void learn(Found name) {
    String[] parts = parts(name);
    String surname = NameKey.person(parts[parts.length - 1]);
    String given = NameKey.person(parts[0]);
    Known known = new Known(full(name), name.first, given, middle(parts));
    bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(known);
    byGiven.computeIfAbsent(given, k -> new ArrayList<>()).add(known);
    if (parts.length > 2) {
      String double1 = NameKey.person(parts[parts.length - 2] + " " + parts[parts.length - 1]);
      bySurname.computeIfAbsent(double1, k -> new ArrayList<>()).add(known);
    }
  }

  private String full(Found name) {
    List<GazetteerEntry> curated = gazetteer.people(name.label);
    if (curated.size() == 1) {
      return register.curated(curated.get(0));
    }
    String key = EntityKey.person(NameKey.person(name.label));
    return register.enter(key, Kind.ACTOR, EntityType.PERSON, name.label, null, false);
  }

  /** Key of the person; {@code context} are the states and bodies named close by. */
  String key(Found name, Set<String> context) {
    String[] parts = parts(name);
    boolean particle = WordClass.PARTICLE.has(parts[0].toLowerCase(Locale.ROOT));
    if (parts.length > 1 && !particle) {
      return fullOrShort(name, parts);
    }
    Known known = nearest(bySurname.get(NameKey.person(name.label)), name.first);
    if (known == null) {
      known = nearest(byGiven.get(NameKey.person(name.label)), name.first);
    }
    if (known != null) {
      return known.key();
    }
    List<GazetteerEntry> curated =
        gazetteer.peopleBySurname(name.label).stream()
            .filter(e -> e.context() != null && context.contains(e.context()))
            .toList();
    if (curated.size() == 1) {
      return register.curated(curated.get(0));
    }
    // one surname alone says too little to be the same person elsewhere
    String key = EntityKey.person("surname|" + articleVersion + "|" + NameKey.person(name.label));
    return register.enter(key, Kind.ACTOR, EntityType.PERSON, name.label, null, true);
  }

  /** "Ann Lee" after "Ann Mary Lee" is she; otherwise the full name decides. */
  private String fullOrShort(Found name, String[] parts) {
    String surname = NameKey.person(parts[parts.length - 1]);
    String given = NameKey.person(parts[0]);
    String own = full(name);
    for (Known known : bySurname.getOrDefault(surname, List.of())) {
      if (known.given().equals(given) && agree(known.middle(), middle(parts))) {
        return known.key();
      }
    }
    return own;
  }

  private static List<String> middle(String[] parts) {
    List<String> middle = new ArrayList<>();
    for (int i = 1; i < parts.length - 1; i++) {
      middle.add(NameKey.person(parts[i]));
    }
    return middle;
  }

  /** Whether one of two full names only leaves out what the other has between first and last. */
  private static boolean agree(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Known nearest(List<Known> known, int position) {
    Known nearest = null;
    for (Known each : known == null ? List.<Known>of() : known) {
      if (nearest == null || each.first() <= position) {
        nearest = each;
      }
    }
    return nearest;
  }
}
