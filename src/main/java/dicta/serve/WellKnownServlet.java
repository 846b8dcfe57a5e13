package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
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

  WellKnownServlet(Generations generations) {
    this.generations = generations;
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
        ? Pages.of(generation).thing(generation.base() + "/id/dataset", path).orElse(null)
        : GraphWriter.write(graph, form);
  }
}
