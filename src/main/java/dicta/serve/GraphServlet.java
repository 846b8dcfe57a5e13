package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A named graph under its own name. */
final class GraphServlet extends ResourceServlet {
  private final transient Generations generations;
  private final transient Pages pages;

  GraphServlet(Generations generations, Pages pages) {
    this.generations = generations;
    this.pages = pages;
  }

  @Override
  byte[] body(HttpServletRequest request, String path, Representation form) {
    Generation generation = generations.current();
    DatasetGraph dataset = generation.dataset();
    String name = generation.base() + path;
    Graph graph = Txn.calculateRead(dataset, () -> Description.ofGraph(dataset, name));
    if (graph.isEmpty()) {
      return null;
    }
    return form == Representation.HTML
        ? pages.graph(generation, name, path, graph)
        : GraphWriter.write(graph, form);
  }

  @Override
  void notFound(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    pages.notFound(request, response, path);
  }
}
