package dicta.serve;

import dicta.serve.ServeException.Problem;
import dicta.store.ChangeInbox;
import dicta.store.GenerationPin;
import dicta.store.Store;
import dicta.store.StoreDirectory;
import dicta.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that is served, and the switch to the next one. A request sees the old generation
 * or the new one and never none: the registry's entry is replaced in one step.
 */
final class Generations {
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

  /** Rows that sorting and DISTINCT keep in memory; more go to temporary files. */
  private static final long SPILL_ROWS = 200_000;

  private final StoreDirectory store;
  private final Configuration configuration;
  private final Limits limits;
  private final String fallbackBase;
  private final Readers readers = new Readers();

  /**
   * Generations that still have readers; one of them can be opened again only once it is closed.
   */
  private final Set<Path> leaving = ConcurrentHashMap.newKeySet();

  private volatile Generation current;
  private DataAccessPointRegistry registry;
  private OperationRegistry operations;
  private MetricsProvider metrics;

  Generations(
      StoreDirectory store, Configuration configuration, Limits limits, String fallbackBase) {
    this.store = store;
    this.configuration = configuration;
    this.limits = limits;
    this.fallbackBase = fallbackBase;
    this.current = open(GenerationPin.current(store));
  }

  Generation current() {
    return current;
  }

  Readers readers() {
    return readers;
  }

  /** Hands the generation to a server that was built and has not started. */
  void attach(FusekiServer server) {
    registry = server.getDataAccessPointRegistry();
    operations = server.getOperationRegistry();
    metrics = MetricsProvider.getMetricsProvider(server.getServletContext());
    activate(current);
    metrics.addDataAccessPointMetrics(current.accessPoint());
  }

  /**
   * Switches to the generation that the store names, when it is another one; else makes the change
   * that a command has left, if one has.
   */
  synchronized void refresh() {
    Optional<Path> named = store.current().map(path -> path.toAbsolutePath().normalize());
    if (named.isEmpty() || leaving.contains(named.get())) {
      return;
    }
    if (named.get().equals(current.directory())) {
      ChangeInbox.serve(store, current.directory(), current.dataset());
      return;
    }
    Generation old = current;
    Generation next = open(GenerationPin.current(store));
    activate(next);
    current = next;
    LOG.info(
        "serving {} in place of {}", next.directory().getFileName(), old.directory().getFileName());
    leaving.add(old.directory());
    readers.retire(
        () -> {
          old.close();
          leaving.remove(old.directory());
          store.sweep();
          // The old generation took its meters with it, and they had the new one's names.
          metrics.addDataAccessPointMetrics(current.accessPoint());
        });
  }

  synchronized void close() {
    current.close();
  }

  private void activate(Generation generation) {
    DataAccessPoint accessPoint = generation.accessPoint();
    accessPoint.getDataService().setEndpointProcessors(operations);
    accessPoint.getDataService().goActive();
    registry.put(accessPoint.getName(), accessPoint);
  }

  private Generation open(GenerationPin pin) {
    Path directory = pin.generation();
    try {
      Store.repair(directory);
      List<DataAccessPoint> services =
          FusekiConfig.servicesAndDatasets(configuration.forGeneration(directory));
      if (services.size() != 1) {
        throw new ServeException(
            Problem.CONFIGURATION, "the configuration must have one fuseki:Service", null);
      }
      DataAccessPoint service = services.get(0);
      DatasetGraph dataset = service.getDataService().getDataset();
      harden(dataset);
      return new Generation(pin, service, Base.of(dataset, fallbackBase));
    } catch (JenaException e) {
      pin.close();
      boolean locked = String.valueOf(e.getMessage()).contains("Failed to get a lock");
      throw new StoreException(
          locked ? StoreException.Problem.IN_USE : StoreException.Problem.DAMAGED,
          locked
              ? "the store " + store.path() + " is in use by another process; stop it or ask it"
              : "cannot open " + directory + ": " + e.getMessage(),
          e);
    } catch (RuntimeException e) {
      pin.close();
      throw e;
    }
  }

  private void harden(DatasetGraph dataset) {
    Outbound.restrict(dataset.getContext(), limits);
    Functions.restrict(dataset.getContext());
    dataset.getContext().set(ARQ.spillToDiskThreshold, SPILL_ROWS);
  }
}
