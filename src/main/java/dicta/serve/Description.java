package dicta.serve;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is known of a resource: its own statements, those of its parts (an attribution, passages,
 * names), those that point at it up to a bound, and the labels of its neighbours, so that the
 * answer can be read by itself. To be called in a transaction.
 */
final class Description {
  /** Statements that point at a resource: a state may be the speaker of a hundred thousand. */
  private static final int MAX_INCOMING = 1000;

  private static final List<Node> PARTS =
      List.of(
          Terms.dicta("attribution"),
          Terms.dicta("passage"),
          Terms.dicta("cuePassage"),
          Terms.dicta("sourcePassage"),
          Terms.dicta("sentencePassage"),
          Terms.dicta("hasName"));

  private final Graph store;
  private final Graph described = GraphFactory.createDefaultGraph();

  private Description(Graph store) {
    this.store = store;
  }

  /** The description; empty when the resource is unknown. */
  static Graph of(DatasetGraph dataset, String iri) {
    Node resource = NodeFactory.createURI(iri);
    Description description = new Description(dataset.getUnionGraph());
    Node ownGraph = articleGraph(dataset, iri);
    if (ownGraph != null) {
      dataset
          .find(ownGraph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> description.described.add(quad.asTriple()));
    }
    description.describe(resource);
    return description.described;
  }

  /** An article is all that was read in it: the named graph that carries its name. */
  private static Node articleGraph(DatasetGraph dataset, String iri) {
    Node graph = NodeFactory.createURI(iri.replaceFirst("/id/", "/graph/"));
    return iri.contains("/id/") && dataset.containsGraph(graph) ? graph : null;
  }

  private void describe(Node resource) {
    copy(store.find(resource, Node.ANY, Node.ANY), Integer.MAX_VALUE);
    for (Node part : PARTS) {
      store
          .find(resource, part, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isURI)
          .toList()
          .forEach(node -> copy(store.find(node, Node.ANY, Node.ANY), Integer.MAX_VALUE));
    }
    copy(store.find(Node.ANY, Node.ANY, resource), MAX_INCOMING);
    List<Node> neighbours =
        described.find().toList().stream()
            .map(Triple::getObject)
            .filter(Node::isURI)
            .distinct()
            .toList();
    for (Node neighbour : neighbours) {
      copy(store.find(neighbour, RDFS.label.asNode(), Node.ANY), Integer.MAX_VALUE);
    }
  }

  private void copy(Iterator<Triple> triples, int max) {
    for (int n = 0; n < max && triples.hasNext(); n++) {
      described.add(triples.next());
    }
  }

  /** A whole named graph. */
  static Graph ofGraph(DatasetGraph dataset, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    Iterator<Quad> quads = dataset.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }
}
