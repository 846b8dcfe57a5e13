package dicta.entity;

import java.util.List;

/**
 * An actor or a place.
 *
 * @param key what its IRI ends in, after {@code {base}/id/}: {@code actor/...} or {@code
 *     place/...}; opaque, the same for the same entity in every article, safe in a path
 * @param kind actor or place
 * @param type its type
 * @param label a name to show; for an unnamed actor the source words as printed
 * @param names every name the gazetteer or the article gives it, sorted, without titles
 * @param curated whether the gazetteer holds it
 * @param local whether it is an unnamed actor of one article only, never merged with others
 */
public record Entity(
    String key,
    Kind kind,
    EntityType type,
    String label,
    List<String> names,
    boolean curated,
    boolean local) {
  public Entity {
    names = List.copyOf(names);
  }
}
