package dicta.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;

/** Checks a graph against {@code ontology/shapes.ttl}. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes that every graph of Dicta's must conform to. */
  public static Shapes dicta() {
    return new Shapes(org.apache.jena.shacl.Shapes.parse(Ontology.shapes()));
  }

  /**
   * What breaks a rule, in a fixed order; empty when the graph conforms. The graph must be whole:
   * an article's graph refers to actors that the entities' graph describes, so the union of a
   * store's graphs is what conforms, not each of them.
   */
  public List<Violation> validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(
            entry ->
                new Violation(entry.focusNode(), entry.source(), entry.message(), entry.value()))
        .sorted()
        .toList();
  }

  /**
   * A broken rule.
   *
   * @param node what breaks it
   * @param rule IRI of the shape or constraint
   * @param message what the rule says
   * @param value the value at fault, or null
   */
  public record Violation(Node node, Node rule, String message, Node value)
      implements Comparable<Violation> {
    @Override
    public int compareTo(Violation other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return node + " breaks " + rule + ": " + message + (value == null ? "" : " (" + value + ")");
    }
  }
}
