package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;

/**
 * The ontology that the store was built with, at {@code /ontology} and under its version, {@code
 * /ontology/0.1.0}.
 */
final class OntologyServlet extends ResourceServlet {
  private final transient Generations generations;

  OntologyServlet(Generations generations) {
    this.generations = generations;
  }

  @Override
  byte[] body(HttpServletRequest request, String path, Representation form) {
    Generation generation = generations.current();
    DatasetGraph dataset = generation.dataset();
    String name = generation.base() + "/graph/ontology";
    Graph ontology = Txn.calculateRead(dataset, () -> Description.ofGraph(dataset, name));
    if (ontology.isEmpty() || !isThisVersion(path, ontology)) {
      return null;
    }
    return form == Representation.HTML
        ? Pages.of(generation).ontology(path, ontology)
        : GraphWriter.write(ontology, form);
  }

  private static boolean isThisVersion(String path, Graph ontology) {
    if (path.equals("/ontology")) {
      return true;
    }
    String version = path.substring("/ontology/".length());
    return ontology
        .find(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .contains(version);
  }
}
