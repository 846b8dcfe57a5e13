package dicta.link;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an endpoint says of an item.
 *
 * @param iri of the item
 * @param names by which it was found: the name, and whether it is the item's label
 * @param label in English, or empty
 * @param description in English, or empty
 * @param classes those of the asked classes that it falls under ("Q5")
 * @param facts by property ("P27")
 */
record Item(
    String iri,
    Map<String, Boolean> names,
    String label,
    String description,
    Set<String> classes,
    Map<String, List<Fact>> facts) {
  /**
   * A value: an item or a literal.
   *
   * @param label in English, of an item; or empty
   */
  record Fact(String value, String label) {}

  Item {
    names = Map.copyOf(names);
    classes = Set.copyOf(classes);
    facts = Map.copyOf(facts);
  }

  List<Fact> of(String... properties) {
    return List.of(properties).stream()
        .flatMap(property -> facts.getOrDefault(property, List.of()).stream())
        .toList();
  }

  /** The item's Q-id. */
  String id() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
