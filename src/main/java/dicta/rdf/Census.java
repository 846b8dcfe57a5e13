package dicta.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How many triples a data set has, by property, and how many instances, by class. A triple that
 * stands in several graphs counts once, as it does in the union of the graphs that queries see.
 */
public final class Census {
  private final Map<Node, Long> properties = new HashMap<>();
  private final Map<Node, Long> classes = new HashMap<>();
  private long triples;
  private Triple last;

  /** Counts the triples of quads that come sorted, so that equal triples follow one another. */
  public void countSorted(Triple triple) {
    if (!triple.equals(last)) {
      last = triple;
      change(triple, 1);
    }
  }

  /** Counts a triple that is new to the data set. */
  public void add(Triple triple) {
    change(triple, 1);
  }

  /** Counts out a triple that no graph has any more. */
  public void remove(Triple triple) {
    change(triple, -1);
  }

  public long triples() {
    return triples;
  }

  public Map<Node, Long> properties() {
    return Map.copyOf(properties);
  }

  public Map<Node, Long> classes() {
    return Map.copyOf(classes);
  }

  private void change(Triple triple, long by) {
    triples += by;
    change(properties, triple.getPredicate(), by);
    if (triple.getPredicate().equals(Vocabulary.TYPE)) {
      change(classes, triple.getObject(), by);
    }
  }

  private static void change(Map<Node, Long> counts, Node term, long by) {
    counts.merge(term, by, (old, more) -> old + more == 0 ? null : Long.valueOf(old + more));
  }

  void set(Node property, Node term, long count) {
    (property.equals(VoidGraph.CLASS) ? classes : properties).put(term, count);
  }

  void setTriples(long count) {
    triples = count;
  }
}
