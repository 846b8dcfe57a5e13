package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** What is known of a thing. */
final class DocumentServlet extends ResourceServlet {
  private final transient Generations generations;

  DocumentServlet(Generations generations) {
    this.generations = generations;
  }

  @Override
  byte[] body(HttpServletRequest request, String path, Representation form) {
    Generation generation = generations.current();
    String thing = generation.base() + path.replaceFirst("^/doc/", "/id/");
    DatasetGraph dataset = generation.dataset();
    if (form == Representation.HTML) {
      return Pages.of(generation).thing(thing, path).orElse(null);
    }
    Graph graph = Txn.calculateRead(dataset, () -> Description.of(dataset, thing));
    if (graph.isEmpty()) {
      return null;
    }
    graph.add(
        NodeFactory.createURI(generation.base() + path),
        NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"),
        NodeFactory.createURI(thing));
    return GraphWriter.write(graph, form);
  }
}
