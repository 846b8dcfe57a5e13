package dicta.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The generation of a store in use, open for queries in this process. TDB2 allows one process per
 * generation: where a server holds it, ask the server ({@link ServerNote}).
 */
public final class Store implements AutoCloseable {
  private final GenerationPin pin;
  private final DatasetGraph dataset;
  private final StoreInfo info;

  private Store(GenerationPin pin, DatasetGraph dataset, StoreInfo info) {
    this.pin = pin;
    this.dataset = dataset;
    this.info = info;
  }

  /**
   * Opens the generation in use.
   *
   * @throws StoreException when there is none, or another process holds it
   */
  public static Store open(StoreDirectory directory) {
    GenerationPin pin = GenerationPin.current(directory);
    try {
      Path generation = pin.generation();
      StoreInfo info = StoreInfo.read(generation);
      PendingChange.finish(generation);
      return new Store(pin, StoreConfiguration.of(generation).served(), info);
    } catch (JenaException e) {
      pin.close();
      throw StoreException.of(directory.path(), e);
    } catch (RuntimeException e) {
      pin.close();
      throw e;
    }
  }

  /** The data, with the union of all graphs as the default graph. For reading. */
  public DatasetGraph dataset() {
    return dataset;
  }

  public StoreInfo info() {
    return info;
  }

  @Override
  public void close() {
    release(dataset, pin.generation());
    pin.close();
  }

  /** Finishes what a killed change left half done; before a generation is opened by other means. */
  public static void repair(Path generation) {
    PendingChange.finish(generation);
  }

  /** Closes a dataset and takes its store out of TDB2's cache, so that its files can go. */
  static void release(DatasetGraph dataset, Path generation) {
    dataset.close();
    expel(generation);
  }

  static void expel(Path generation) {
    TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(generation)), true);
  }
}
