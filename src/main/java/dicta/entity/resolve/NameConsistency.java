package dicta.entity.resolve;

import dicta.entity.EntityType;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.name.NameKey;
import dicta.entity.name.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name recognised once is that name everywhere in its article. */
final class NameConsistency {
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, EntityType> types = new HashMap<>();

  private NameConsistency() {}

  /** Fills in missing types and mends those that the rest of the article contradicts. */
  static void apply(Words words, List<Found> names) {
    NameConsistency article = new NameConsistency();
    for (Found name : names) {
      article.learn(name);
    }
    for (Found name : names) {
      article.settle(words, name);
    }
  }

  private void learn(Found name) {
    if (name.type == null) {
      return;
    }
    types.putIfAbsent(name.label, name.type);
    if (name.isPerson() && name.end - name.first > 1) {
      String[] parts = name.label.split("\\s+");
      surnames.add(NameKey.person(parts[parts.length - 1]));
    }
  }

  private void settle(Words words, Found name) {
    boolean single = name.end - name.first == 1;
    if (single && !name.isPerson() && surnames.contains(NameKey.person(name.label))) {
      boolean place = WordClass.LOCATIVE.has(words.low(name.first - 1));
      boolean acronym = name.label.length() < 3;
      if (!place && !acronym) {
        name.type = EntityType.PERSON;
        name.entries = List.of();
      }
    }
    if (name.type == null) {
      name.type = types.get(name.label);
    }
  }
}
