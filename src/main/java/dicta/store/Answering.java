package dicta.store;

import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;

/**
 * Where questions are answered: a SPARQL endpoint, or a store, by the server that holds it if one
 * does. For one thread; all answers of a store of one's own are of one moment.
 */
public final class Answering implements AutoCloseable {
  private final String address;
  private final Store store;
  private final Dataset dataset;

  private Answering(String address, Store store, Dataset dataset) {
    this.address = address;
    this.store = store;
    this.dataset = dataset;
  }

  /** A SPARQL endpoint. */
  public static Answering endpoint(String address) {
    return new Answering(address, null, null);
  }

  /**
   * A store.
   *
   * @throws StoreException when there is none, or a process that does not serve it holds it
   */
  public static Answering store(StoreDirectory directory) {
    Optional<ServerNote> server = ServerNote.live(directory);
    if (server.isPresent()) {
      return endpoint(server.get().url() + "/dicta/sparql");
    }
    Store opened = Store.open(directory);
    Dataset dataset = DatasetFactory.wrap(opened.dataset());
    dataset.begin(ReadWrite.READ);
    return new Answering(null, opened, dataset);
  }

  /** A question, ready to be put. */
  public QueryExecution ask(Query query) {
    return address == null
        ? QueryExecution.dataset(dataset).query(query).build()
        : QueryExecution.service(address).query(query).build();
  }

  /** Whom errors are to be told of. */
  public String name() {
    return address == null ? "the store" : address;
  }

  @Override
  public void close() {
    if (store != null) {
      dataset.end();
      store.close();
    }
  }
}
