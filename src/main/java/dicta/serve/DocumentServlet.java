package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** What is known of a thing. */
final class DocumentServlet extends ResourceServlet {
  private final transient Generations generations;
  private final transient Pages pages;

  DocumentServlet(Generations generations, Pages pages) {
    this.generations = generations;
    this.pages = pages;
  }

  @Override
  byte[] body(HttpServletRequest request, String path, Representation form) {
    Generation generation = generations.current();
    String thing = generation.base() + path.replaceFirst("^/doc/", "/id/");
    DatasetGraph dataset = generation.dataset();
    if (form == Representation.HTML) {
      return pages.thing(generation, thing, path);
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

  @Override
  void notFound(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    pages.notFound(request, response, path);
  }
}
