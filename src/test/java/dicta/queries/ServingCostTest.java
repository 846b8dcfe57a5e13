package dicta.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.rdf.Iris;
import dicta.serve.DictaServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Latency and throughput of every question over HTTP, next to bare Jena: the same query through the
 * API on the same store, every term of every row read. Bare and HTTP take turns, so that whatever
 * else the machine does meets both; processor time is compared as well, which other work disturbs
 * less. Federated questions are left out.
 *
 * <p>Run with {@code mvn test-compile surefire:test -Dtest=ServingCostTest -Ddicta.scale=true
 * -Dtest.argLine=-Xmx3g}. The stores are kept in {@code target/serving-cost}, beside the tables.
 */
@Tag("scale")
@EnabledIfSystemProperty(named = "dicta.scale", matches = "true")
class ServingCostTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dicta.scale.folder", "target/serving-cost"));
  private static final long LARGE = Long.getLong("dicta.scale.quads", 12_000_000);
  private static final int[] CLIENTS = {1, 4, 16, 64};

  /** How long each question is asked with one number of clients. */
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("dicta.scale.seconds", 4));

  private static final int MOST = 400;

  /** A question that takes longer than this alone is asked once, and not by many at once. */
  private static final Duration LONG = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void storeOfTheSeeds() throws Exception {
    double ratio = measure(ScaledStores.seeds(FOLDER));
    assertThat(ratio).as("HTTP to bare Jena, median of all questions").isLessThan(2);
  }

  @Test
  void storeOfTenMillionTriples() throws Exception {
    double ratio = measure(ScaledStores.large(FOLDER, LARGE));
    assertThat(ratio).as("HTTP to bare Jena, median of all questions").isLessThan(2);
  }

  private double measure(Path store) throws Exception {
    Path table = FOLDER.resolve(store.getFileName() + ".md");
    List<Double> ratios = new ArrayList<>();
    try (DictaServer server = DictaServer.start(store, 0, Iris.DEFAULT_BASE);
        PrintStream out = new PrintStream(Files.newOutputStream(table), true)) {
      DatasetGraph bare = DatabaseMgr.connectDatasetGraph(generation(store).toString());
      URI endpoint = server.address().resolve("/dicta/sparql");
      out.println(
          "| question | rows | bare p50 | HTTP p50 | bare CPU | HTTP CPU | ratio of CPU"
              + " | 1 client p50 / p99, per s"
              + " | 4 clients | 16 clients | 64 clients |");
      out.println("|---|---|---|---|---|---|---|---|---|---|---|");
      for (Path question : questions()) {
        String query = Files.readString(question);
        StringBuilder line = new StringBuilder();
        Pair pair = alternately(bare, endpoint, query);
        double ratio = pair.httpCpu() / pair.bareCpu();
        ratios.add(ratio);
        line.append(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f |",
                question.getFileName().toString().replace(".rq", ""),
                pair.rows(),
                pair.bare().p50(),
                pair.http().p50(),
                pair.bareCpu(),
                pair.httpCpu(),
                ratio));
        for (int clients : CLIENTS) {
          boolean tooLong = clients > 1 && pair.http().p50() > LONG.toMillis();
          line.append(tooLong ? " – |" : cell(atOnce(endpoint, query, clients)));
        }
        out.println(line);
        System.out.println(line);
      }
    }
    ratios.sort(null);
    return ratios.get(ratios.size() / 2);
  }

  private static String cell(Latencies latencies) {
    String turnedAway =
        latencies.turnedAway() == 0 ? "" : ", " + latencies.turnedAway() + " refused";
    return String.format(
        Locale.ROOT,
        " %.1f / %.1f, %.1f%s |",
        latencies.p50(),
        latencies.p99(),
        latencies.throughput(),
        turnedAway);
  }

  private static List<Path> questions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .filter(file -> !file.toString().contains("federated"))
          .sorted()
          .toList();
    }
  }

  private static Path generation(Path store) throws IOException {
    return store.resolve(Files.readString(store.resolve("current")).strip());
  }

  /**
   * A question asked both ways.
   *
   * @param bareCpu processor milliseconds of this process per question, on whatever thread
   * @param httpCpu the same over HTTP, the client's part included
   */
  private record Pair(Latencies bare, Latencies http, double bareCpu, double httpCpu, long rows) {}

  private Pair alternately(DatasetGraph bare, URI endpoint, String query) throws Exception {
    long warmUp = System.nanoTime();
    long rows = read(bare, query);
    boolean quick = System.nanoTime() - warmUp < LONG.toNanos();
    if (quick) {
      ask(endpoint, query);
    }
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    long bareCpu = 0;
    long httpCpu = 0;
    long start = System.nanoTime();
    while (without.size() < (quick ? 5 : 1)
        || (System.nanoTime() - start < TIME.toNanos() && without.size() < MOST)) {
      long cpuBefore = cpu();
      long before = System.nanoTime();
      read(bare, query);
      long between = System.nanoTime();
      long cpuBetween = cpu();
      int status = ask(endpoint, query);
      httpCpu += cpu() - cpuBetween;
      bareCpu += cpuBetween - cpuBefore;
      without.add((between - before) / 1e6);
      if (status == 200) {
        with.add((System.nanoTime() - between) / 1e6);
      }
    }
    int times = without.size();
    return new Pair(
        Latencies.of(without, 0, 1),
        Latencies.of(with, 0, 1),
        bareCpu / 1e6 / times,
        httpCpu / 1e6 / times,
        rows);
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Reads every term of every row; returns how many rows there are. */
  private static long read(DatasetGraph dataset, String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset)
                  .query(query)
                  .set(TDB2.symUnionDefaultGraph, true)
                  .build()) {
            RowSet rows = execution.select();
            long count = 0;
            while (rows.hasNext()) {
              Binding row = rows.next();
              for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
                row.get(vars.next()).isLiteral();
              }
              count++;
            }
            return count;
          }
        });
  }

  private int ask(URI endpoint, String query) throws IOException, InterruptedException {
    // By GET: a connection that the server has closed for want of use is then opened anew.
    URI address =
        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "application/sparql-results+json").build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      body.transferTo(java.io.OutputStream.nullOutputStream());
    }
    assertThat(response.statusCode()).isIn(200, 422, 503);
    return response.statusCode();
  }

  private Latencies atOnce(URI endpoint, String query, int clients) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Double> millis = new ArrayList<>();
    int turnedAway = 0;
    long start = System.nanoTime();
    List<Future<List<Double>>> running = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      running.add(pool.submit(() -> askRepeatedly(endpoint, query, start)));
    }
    for (Future<List<Double>> one : running) {
      for (double took : one.get()) {
        if (took < 0) {
          turnedAway++;
        } else {
          millis.add(took);
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    return Latencies.of(millis, turnedAway, seconds);
  }

  /** Milliseconds of each answer; a negative number for each that was turned away. */
  private List<Double> askRepeatedly(URI endpoint, String query, long start) throws Exception {
    List<Double> millis = new ArrayList<>();
    do {
      long before = System.nanoTime();
      int status = ask(endpoint, query);
      millis.add(status == 200 ? (System.nanoTime() - before) / 1e6 : -1);
    } while (System.nanoTime() - start < TIME.toNanos());
    return millis;
  }
}
