package dicta.serve;

import dicta.serve.ServeException.Problem;
import dicta.store.JenaReady;
import dicta.store.StoreDirectory;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.FormContentLoaderFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;

/**
 * A store behind HTTP: SPARQL, linked data, pages. Read-only: it has no update, no upload and no
 * administration. It follows the store's pointer, so that a store built beside it is served without
 * a failed request.
 */
public final class DictaServer implements AutoCloseable {
  private static final int MAX_PARAMETERS = 100;
  private static final int MIN_THREADS = 4;

  /**
   * More than all that run a query or wait for their turn, so that others are answered at once and
   * whoever is turned away is told so.
   */
  private static final int MAX_THREADS = 300;

  /** How long a connection may be idle beyond the longest wait for an answer. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final FusekiServer server;
  private final Generations generations;
  private final GenerationWatch watch;

  private DictaServer(FusekiServer server, Generations generations, RunningQueries running) {
    this.server = server;
    this.generations = generations;
    this.watch = new GenerationWatch(generations, running);
  }

  /**
   * Serves a store as the shipped {@code fuseki-config.ttl} says.
   *
   * @param store the directory that holds {@code current}
   * @param port 0 for a free one
   * @param base what IRIs of an empty store begin with; any other store knows its own
   * @throws ServeException when the port is taken or the configuration is none
   * @throws dicta.store.StoreException when the store cannot be opened
   */
  public static DictaServer start(Path store, int port, String base) {
    return start(store, port, base, Configuration.shipped());
  }

  /** Serves a store under a configuration of the user's, in Turtle. */
  public static DictaServer start(Path store, int port, String base, String configuration) {
    return start(store, port, base, Configuration.of(configuration));
  }

  private static DictaServer start(Path store, int port, String base, Configuration configuration) {
    JenaReady.init();
    Limits limits = configuration.limits();
    Outbound.configure(limits);
    Generations generations =
        new Generations(new StoreDirectory(store), configuration, limits, base);
    RunningQueries running = new RunningQueries(RunningQueries::heapInUse);
    try {
      FusekiServer server = build(port, limits, generations, running);
      outlive(server, configuration.longestQuery().plus(limits.maxWait()));
      generations.attach(server);
      server.start();
      return new DictaServer(server, generations, running);
    } catch (FusekiException e) {
      generations.close();
      if (e.getCause() instanceof BindException || e.getCause() instanceof java.io.IOException) {
        throw new ServeException(
            Problem.PORT_IN_USE, "port " + port + " is in use; choose another with --port", e);
      }
      throw e;
    }
  }

  /**
   * Bodies are read before a thread or a turn is taken: whoever sends one slowly keeps nobody out.
   */
  private static FusekiServer build(
      int port, Limits limits, Generations generations, RunningQueries running) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .numServerThreads(MIN_THREADS, MAX_THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(Operation.Query, new QueryEndpoint(limits, running))
            .registerOperation(Operation.GSP_R, new GraphStoreEndpoint())
            .registerOperation(Operation.Shacl, new ShapesEndpoint())
            .enablePing(true)
            .enableMetrics(true)
            .addFilter("/*", new AccessLog())
            .addFilter("/*", new WholeAnswers(limits))
            .addFilter("/*", new HeadersFilter())
            .addFilter("/*", new LeaseFilter(generations.readers()))
            .addFilter("/dicta/*", new SizeFilter(limits))
            .addFilter("/dicta/*", new QueryTurns(limits))
            .addFilter("/dicta/*", new ServiceDescriptionFilter(generations))
            .addFilter("/search", new QueryTurns(limits))
            .addFilter("/questions/*", new QueryTurns(limits));
    LinkedData.register(builder, generations);
    FusekiServer server = builder.build();
    ServletContextHandler context = (ServletContextHandler) server.getJettyServer().getHandler();
    int bytes = (int) limits.maxRequestBytes();
    context.setMaxFormContentSize(bytes);
    context.insertHandler(
        new EagerContentHandler(
            new FormContentLoaderFactory(MAX_PARAMETERS, bytes),
            new RetainedContentLoaderFactory(bytes, 0, false)));
    return server;
  }

  /**
   * A connection is idle while its query runs, and Jetty breaks off an answer that is being written
   * when it has been idle too long. Were that as long as a query may take, which is Jetty's
   * default, a query stopped at its limit would now and then end without the answer that says so.
   */
  private static void outlive(FusekiServer server, Duration longestAnswer) {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((AbstractConnector) connector).setIdleTimeout(longestAnswer.plus(IDLE).toMillis());
    }
  }

  /** How long a connection may be idle. */
  Duration idleTimeout() {
    return Duration.ofMillis(server.getJettyServer().getConnectors()[0].getIdleTimeout());
  }

  /** The port that is listened on. */
  public int port() {
    return server.getPort();
  }

  /** Where the server's root is, as seen from this machine. */
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Frees the port and the store. */
  public void stop() {
    watch.close();
    server.stop();
    generations.close();
  }

  @Override
  public void close() {
    stop();
  }
}
