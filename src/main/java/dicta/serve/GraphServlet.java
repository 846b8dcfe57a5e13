package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A named graph under its own name. */
final class GraphServlet extends ResourceServlet {
  private final transient Generations generations;

  GraphServlet(Generations generations) {
    this.generations = generations;
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
        ? Pages.of(generation).graph(name, path, graph)
        : GraphWriter.write(graph, form);
  }
}
