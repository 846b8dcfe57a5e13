package dicta.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * The graph store, for reading one named graph. Without a graph's name Fuseki would send the whole
 * store, and its default graph is the empty one that the store has beside the union.
 */
final class GraphStoreEndpoint extends GSP_R {
  @Override
  public void validate(HttpAction action) {
    String graph = action.getRequestParameter("graph");
    if (graph == null || graph.equals("default") || graph.equals("union")) {
      ServletOps.errorBadRequest(
          "Name one graph: /dicta/data?graph=IRI. The names are listed by"
              + " SELECT DISTINCT ?g { GRAPH ?g {} }; the whole dataset is at /dump.nq.gz.");
    }
    super.validate(action);
  }
}
