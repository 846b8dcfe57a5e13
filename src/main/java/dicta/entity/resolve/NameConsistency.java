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
  private final Map<String, Integer> counts = new HashMap<>();
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
    for (Found name : names) {
      article.guess(words, name);
    }
  }

  /** A name of one word that nothing types: an organisation where it acts or comes again. */
  private void guess(Words words, Found name) {
    if (name.type != null || name.end - name.first > 1) {
      return;
    }
    String next = words.tag(name.end);
    boolean acts =
        words.isPossessive(name.end)
            || (next.equals("VERB") || next.equals("AUX")) && !words.isPossessive(name.first - 1);
    if (words.tag(name.first).equals("PROPN") && (acts || counts.get(name.label) > 1)) {
      name.type = EntityType.ORGANIZATION;
      types.put(name.label, EntityType.ORGANIZATION);
    }
  }

  private void learn(Found name) {
    counts.merge(name.label, 1, Integer::sum);
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
