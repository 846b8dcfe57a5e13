package dicta.queries;

import dicta.rdf.Iris;
import dicta.serve.DictaServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Latency and throughput of every question over HTTP, next to bare Jena, and with many clients.
 * Federated questions are left out.
 *
 * <p>Run with {@code mvn test-compile surefire:test -Dtest=ServingCostTest -Ddicta.scale=true
 * -Dtest.argLine=-Xmx3g}. The stores are kept in {@code target/serving-cost} (or {@code
 * -Ddicta.scale.folder}), beside the tables; making the large one takes far longer than measuring.
 */
@Tag("scale")
@EnabledIfSystemProperty(named = "dicta.scale", matches = "true")
class ServingCostTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dicta.scale.folder", "target/serving-cost"));
  private static final long LARGE = Long.getLong("dicta.scale.quads", 12_000_000);

  /** How long each question is asked in each way. */
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("dicta.scale.seconds", 2));

  /** As long as a query may take, and longer than it takes to be let in. */
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private static final int ROUNDS = 300;
  private static final int REQUESTS = 400;

  @Test
  void seedsBesideBareJena() throws Exception {
    besideBareJena(ScaledStores.seeds(FOLDER), "sparql", TIME.multipliedBy(10));
  }

  @Test
  void seedsWithManyClients() throws Exception {
    manyClients(ScaledStores.seeds(FOLDER));
  }

  @Test
  void tenMillionTriplesBesideBareJena() throws Exception {
    besideBareJena(ScaledStores.large(FOLDER, LARGE), "sparql-slow", TIME);
  }

  @Test
  void tenMillionTriplesWithManyClients() throws Exception {
    manyClients(ScaledStores.large(FOLDER, LARGE));
  }

  private static void besideBareJena(Path store, String endpoint, Duration warmUp)
      throws Exception {
    try (DictaServer server = DictaServer.start(store, 0, Iris.DEFAULT_BASE);
        KeptConnection client =
            new KeptConnection(server.address().resolve("/dicta/" + endpoint), PATIENCE);
        PrintStream table = table(store, "bare")) {
      DatasetGraph bare = DatabaseMgr.connectDatasetGraph(generation(store).toString());
      long warm = System.nanoTime() + warmUp.toNanos();
      Map<String, String> questions = questions();
      while (System.nanoTime() < warm) {
        for (String query : questions.values()) {
          BesideBareJena.measure(bare, client, query, Duration.ZERO, 1);
        }
      }
      tell(table, BesideBareJena.HEAD);
      List<Double> latency = new ArrayList<>();
      List<Double> cpu = new ArrayList<>();
      for (Map.Entry<String, String> question : questions.entrySet()) {
        BesideBareJena measured =
            BesideBareJena.measure(bare, client, question.getValue(), TIME, ROUNDS);
        latency.add(measured.ratio());
        cpu.add(measured.ratioOfCpu());
        tell(table, measured.line(question.getKey()));
      }
      tell(
          table,
          String.format(
              Locale.ROOT,
              "%nHTTP to bare Jena, median of the questions: p50 %.2f, CPU %.2f",
              Latencies.of(latency).p50(),
              Latencies.of(cpu).p50()));
    }
  }

  private static void manyClients(Path store) throws Exception {
    try (DictaServer server = DictaServer.start(store, 0, Iris.DEFAULT_BASE);
        PrintStream table = table(store, "clients")) {
      URI endpoint = server.address().resolve("/dicta/sparql");
      tell(table, ClientsAtOnce.HEAD);
      for (Map.Entry<String, String> question : questions().entrySet()) {
        tell(
            table,
            ClientsAtOnce.line(question.getKey(), endpoint, question.getValue(), TIME, REQUESTS));
      }
    }
  }

  private static PrintStream table(Path store, String name) throws IOException {
    return new PrintStream(
        Files.newOutputStream(FOLDER.resolve(store.getFileName() + "-" + name + ".md")), true);
  }

  private static void tell(PrintStream table, String line) {
    table.println(line);
    System.out.println(line);
  }

  private static Map<String, String> questions() throws IOException {
    String only = System.getProperty("dicta.scale.only", "");
    Map<String, String> questions = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".rq") && !name.contains("federated") && name.matches(only + ".*")) {
          questions.put(name.replace(".rq", ""), Files.readString(file));
        }
      }
    }
    return questions;
  }

  private static Path generation(Path store) throws IOException {
    return store.resolve(Files.readString(store.resolve("current")).strip());
  }
}
