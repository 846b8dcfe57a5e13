package dicta.serve;

import java.nio.file.Path;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One generation of the store, open for reading.
 *
 * @param directory where it lies
 * @param accessPoint its endpoints
 * @param base what its IRIs begin with, without a slash at the end
 */
record Generation(Path directory, DataAccessPoint accessPoint, String base) {
  DatasetGraph dataset() {
    return accessPoint.getDataService().getDataset();
  }

  /** Closes the store and its indexes, and frees its lock. */
  void close() {
    accessPoint.getDataService().shutdown();
  }
}
