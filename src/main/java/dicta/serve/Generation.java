package dicta.serve;

import dicta.store.GenerationPin;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation of the store, open for reading.
 *
 * @param pin keeps its files on disk
 * @param accessPoint its endpoints
 * @param base what its IRIs begin with, without a slash at the end
 */
record Generation(GenerationPin pin, DataAccessPoint accessPoint, String base) {
  private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

  /** Where it lies. */
  Path directory() {
    return pin.generation();
  }

  DatasetGraph dataset() {
    return accessPoint.getDataService().getDataset();
  }

  /** Closes the store and its indexes, and frees its lock. */
  void close() {
    try {
      accessPoint.getDataService().shutdown();
    } catch (TransactionException e) {
      // A query that outlives its server: the store's lock goes with the process.
      LOG.warn("{} is still being read: {}", directory().getFileName(), e.getMessage());
    } finally {
      pin.close();
    }
  }
}
