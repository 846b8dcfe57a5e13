package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.ReadArticle;
import dicta.rdf.Gold;
import dicta.rdf.NamedGraph;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that build and change a store, at random moments, and looks each time whether the
 * store is whole: it opens, it is one of the states that were asked for and none between, its text
 * index says the same as its triples, and a next build leaves nothing behind. A small dose in the
 * usual run; more with {@code -Psoak}.
 */
class KillIT {
  private static final int DOSE =
      Integer.getInteger("dicta.kills", Boolean.getBoolean("dicta.soak") ? 100 : 4);
  private static final List<ReadArticle> ARTICLES = Gold.articles();

  @TempDir Path directory;

  @Test
  void aKilledProcessLeavesTheStoreWhole() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    Set<List<String>> states = states();
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    long seed = 20_260_101L;
    Random random = new Random(seed);
    long whole = run(store, "build", "change");
    int killed = 0;
    for (int i = 0; i < DOSE; i++) {
      Process process = start(store, random.nextBoolean() ? "build" : "change");
      long moment = (long) (random.nextDouble() * whole);
      boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
      String what = "kill " + i + " after " + moment + " ms (seed " + seed + ")";
      assertThat(states).as(what).contains(StoreBuilderIT.dump(store));
      assertIndexAgrees(store, what);
    }
    assertThat(killed).isPositive();
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES));
    assertThat(StoreBuilderIT.names(store))
        .hasSize(3)
        .contains("current", "lock")
        .anyMatch(name -> name.startsWith("gen-"));
  }

  /**
   * The same beside a server that follows the store: one of the two is killed, or both, while the
   * one builds and the other may be switching. A server that lives goes on answering.
   */
  @Test
  void aKillBesideAServerLeavesTheStoreWhole() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("served"));
    Set<List<String>> states = states();
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    Random random = new Random(20_260_102L);
    long whole = run(store, "build");
    Served server = Served.start(store);
    try {
      for (int i = 0; i < (DOSE + 1) / 2; i++) {
        Process builder = start(store, "build");
        // A switch follows a build within half a second.
        long moment = (long) (random.nextDouble() * (whole + 800));
        builder.waitFor(moment, TimeUnit.MILLISECONDS);
        int victim = random.nextInt(3);
        if (victim != 0) {
          server.kill();
        }
        if (victim != 1) {
          builder.destroyForcibly();
        }
        String what = "kill " + i + " of " + victim + " after " + moment + " ms";
        if (victim == 0) {
          assertThat(server.articles()).as(what).isEqualTo(2);
          server.kill();
        }
        builder.waitFor();
        assertThat(states).as(what).contains(StoreBuilderIT.dump(store));
        assertIndexAgrees(store, what);
        server = Served.start(store);
        assertThat(server.articles()).as(what).isEqualTo(2);
      }
    } finally {
      server.kill();
    }
  }

  /** A server as a process of its own. */
  private record Served(Process process, int port) {
    static Served start(StoreDirectory store) throws Exception {
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      Process process =
          java(store, "dicta.cli.Main", "serve", "--port", "" + port, "--store", "" + store.path());
      Served served = new Served(process, port);
      for (int i = 0; i < 1_200 && served.get("$/ping") == null; i++) {
        assertThat(process.isAlive()).as("the server runs").isTrue();
        Thread.sleep(100);
      }
      return served;
    }

    /** How many articles it finds. */
    int articles() {
      String query = "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/dicta#Article> }";
      String answer =
          get("dicta/sparql?output=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      return answer == null
          ? -1
          : Integer.parseInt(answer.lines().skip(1).findFirst().orElse("-1"));
    }

    private String get(String path) {
      URI address = URI.create("http://localhost:" + port + "/" + path);
      try {
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : null;
      } catch (IOException e) {
        return null;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  /** Runs in a process of its own until it is killed: builds or changes again and again. */
  public static void main(String[] arguments) {
    StoreDirectory store = new StoreDirectory(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      List<ReadArticle> articles = i % 2 == 0 ? ARTICLES.subList(0, 2) : ARTICLES.subList(1, 3);
      List<NamedGraph> graphs = StoreBuilderIT.graphs(articles);
      if (arguments[i].equals("build")) {
        StoreBuilderIT.build(store, graphs);
      } else {
        ReadArticle gone = ARTICLES.get(i % 2 == 0 ? 2 : 0);
        StoreUpdate.apply(
            store,
            Change.of(graphs, List.of(StoreBuilderIT.IRIS.articleGraph(gone.article().sha16()))));
      }
    }
  }

  /** All that the store may ever hold: two articles or the other two. */
  private Set<List<String>> states() {
    StoreDirectory reference = new StoreDirectory(directory.resolve("reference"));
    return List.of(ARTICLES.subList(0, 2), ARTICLES.subList(1, 3)).stream()
        .map(
            articles -> {
              StoreBuilderIT.build(reference, StoreBuilderIT.graphs(articles));
              return StoreBuilderIT.dump(reference);
            })
        .collect(Collectors.toSet());
  }

  private static void assertIndexAgrees(StoreDirectory store, String what) {
    try (Store open = Store.open(store)) {
      Set<String> found =
          new TreeSet<>(
              StoreBuilderIT.select(
                  open, "SELECT DISTINCT ?s { ?s text:query (dicta:text '*:*' 100000) }"));
      Set<String> written =
          new TreeSet<>(
              StoreBuilderIT.select(
                  open,
                  "SELECT DISTINCT ?s { ?s dicta:text"
                      + "|<http://www.w3.org/2000/01/rdf-schema#label>"
                      + "|<http://www.w3.org/2008/05/skos-xl#literalForm> ?words }"));
      assertThat(found).as(what).isEqualTo(written).isNotEmpty();
    }
  }

  /** Milliseconds that the work takes when nobody kills it. */
  private static long run(StoreDirectory store, String... work) throws Exception {
    long start = System.nanoTime();
    Process process = start(store, work);
    assertThat(process.waitFor()).isZero();
    return (System.nanoTime() - start) / 1_000_000 / work.length + 1;
  }

  private static Process start(StoreDirectory store, String... work) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(KillIT.class.getName()));
    arguments.add(store.path().toString());
    arguments.addAll(List.of(work));
    return java(store, arguments.toArray(String[]::new));
  }

  private static Process java(StoreDirectory store, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(store.path().getParent(), "process", ".log");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
