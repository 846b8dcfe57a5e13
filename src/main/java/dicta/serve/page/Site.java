package dicta.serve.page;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data that pages are made of.
 *
 * @param dataset one generation of the store; pages are made in a read transaction on it
 * @param base what its IRIs begin with, without a slash at the end
 */
public record Site(DatasetGraph dataset, String base) {
  Graph graph() {
    return dataset.getUnionGraph();
  }

  Thing thing(Node node) {
    return new Thing(this, node);
  }

  Thing thing(String iri) {
    return thing(NodeFactory.createURI(iri));
  }

  /** Where a page about an IRI is: our own by path, so that links work under any host name. */
  String address(String iri) {
    String things = base + "/id/";
    if (iri.startsWith(things)) {
      return "/doc/" + iri.substring(things.length());
    }
    if (iri.startsWith(base + "/")) {
      return iri.substring(base.length());
    }
    if (iri.startsWith(dicta.rdf.Dicta.NAMESPACE)) {
      return "/ontology#" + iri.substring(dicta.rdf.Dicta.NAMESPACE.length());
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
  }
}
