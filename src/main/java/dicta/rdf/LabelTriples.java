package dicta.rdf;

import dicta.corpus.Called;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Labels and types of actors and places that articles share, for the graph across articles. */
public final class LabelTriples {
  private LabelTriples() {}

  /**
   * @param labels one of each entity
   */
  public static List<Triple> of(Iris iris, Collection<Called> labels) {
    return labels.stream()
        .flatMap(
            one ->
                Stream.of(
                    Triple.create(
                        iris.entity(one.entity()), Vocabulary.LABEL, Literals.string(one.label())),
                    Triple.create(
                        iris.entity(one.entity()), Dicta.ENTITY_TYPE, Concepts.of(one.type()))))
        .toList();
  }
}
