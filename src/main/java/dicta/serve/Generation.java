package dicta.serve;

import dicta.store.GenerationPin;
import java.nio.file.Path;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One generation of the store, open for reading.
 *
 * @param pin keeps its files on disk
 * @param accessPoint its endpoints
 * @param base what its IRIs begin with, without a slash at the end
 */
record Generation(GenerationPin pin, DataAccessPoint accessPoint, String base) {
  /** Where it lies. */
  Path directory() {
    return pin.generation();
  }

  DatasetGraph dataset() {
    return accessPoint.getDataService().getDataset();
  }

  /** Closes the store and its indexes, and frees its lock. */
  void close() {
    accessPoint.getDataService().shutdown();
    pin.close();
  }
}
