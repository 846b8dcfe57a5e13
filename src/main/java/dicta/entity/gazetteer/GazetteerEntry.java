package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import java.util.List;

/**
 * What the gazetteer knows of one actor or place. Identifiers are the gazetteer's own; null where
 * nothing is said.
 *
 * @param id local name of its IRI in the gazetteer
 * @param label a name to show
 * @param names every name, in any language; none is better than another
 * @param demonyms adjectives of a state ("Chilean")
 * @param demonymPlurals nouns for its people ("Chileans")
 * @param codes ISO codes of a state
 * @param governs the place that a state governs
 * @param seatOf the actor that a place stands for when it speaks (a capital for its state)
 * @param organOf the actor that a body belongs to
 * @param portfolio what a body of a state is, where every state has one like it
 *     ("ministry/defence", "parliament", "armed-forces")
 * @param within the place that a place lies in
 * @param context the actor that a person is usually named with
 */
public record GazetteerEntry(
    String id,
    Kind kind,
    EntityType type,
    String label,
    List<String> names,
    List<String> demonyms,
    List<String> demonymPlurals,
    List<String> codes,
    String governs,
    String seatOf,
    String organOf,
    String portfolio,
    String within,
    String context) {
  public GazetteerEntry {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    demonymPlurals = List.copyOf(demonymPlurals);
    codes = List.copyOf(codes);
  }
}
