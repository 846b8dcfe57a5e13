package dicta.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;

/** Pages for people. */
final class Pages {
  Pages(Generations generations) {}

  byte[] thing(Generation generation, String iri, String path) {
    return null;
  }

  byte[] graph(Generation generation, String iri, String path, Graph graph) {
    return null;
  }

  byte[] ontology(Generation generation, String path, Graph graph) {
    return null;
  }

  void notFound(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Answers.text(response, 404, "Nothing is known here of " + path);
  }
}
