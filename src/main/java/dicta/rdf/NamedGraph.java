package dicta.rdf;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A named graph with its triples in canonical order, each once; no blank node is among them.
 *
 * @param name IRI of the graph
 * @param triples sorted by their canonical N-Quads lines
 */
public record NamedGraph(Node name, List<Triple> triples) {
  public NamedGraph {
    triples = List.copyOf(triples);
  }

  /** The graph of these triples and of all that the ontology lets follow by sub-term axioms. */
  static NamedGraph closed(Node name, Collection<Triple> triples) {
    return of(name, Closure.ofOntology().close(triples));
  }

  /**
   * The graph of just these triples.
   *
   * @throws IllegalArgumentException when one of them has a blank node
   */
  public static NamedGraph of(Node name, Collection<Triple> triples) {
    TreeMap<String, Triple> sorted = new TreeMap<>(Utf8Order.COMPARATOR);
    for (Triple triple : triples) {
      sorted.put(NQuads.line(triple, name), triple);
    }
    return new NamedGraph(name, List.copyOf(sorted.values()));
  }

  public Stream<Quad> quads() {
    return triples.stream().map(triple -> Quad.create(name, triple));
  }

  /** Canonical N-Quads, sorted. */
  public Stream<String> lines() {
    return triples.stream().map(triple -> NQuads.line(triple, name));
  }

  /** A copy to query. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
