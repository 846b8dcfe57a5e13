package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The dataset's description (VoID and DCAT), which was counted when the store was built.
 *
 * @see <a href="https://www.w3.org/TR/void/#well-known">VoID, discovery with well-known URI</a>
 */
final class WellKnownServlet extends ResourceServlet {
  private final transient Generations generations;
  private final transient Pages pages;

  WellKnownServlet(Generations generations, Pages pages) {
    this.generations = generations;
    this.pages = pages;
  }

  @Override
  byte[] body(HttpServletRequest request, String path, Representation form) {
    if (!path.equals("/.well-known/void")) {
      return null;
    }
    Generation generation = generations.current();
    DatasetGraph dataset = generation.dataset();
    String name = generation.base() + "/graph/void";
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
