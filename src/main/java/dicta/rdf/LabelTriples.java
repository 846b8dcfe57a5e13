package dicta.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;

/** The labels of actors and places that articles share, for the graph across articles. */
public final class LabelTriples {
  private LabelTriples() {}

  /**
   * @param labels by the entities' keys
   */
  public static List<Triple> of(Iris iris, Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(
            label ->
                Triple.create(
                    iris.entity(label.getKey()),
                    Vocabulary.LABEL,
                    Literals.string(label.getValue())))
        .toList();
  }
}
