package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.ReadArticle;
import dicta.rdf.Gold;
import dicta.rdf.NamedGraph;
import java.io.IOException;
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.add(KillIT.class.getName());
    command.add(store.path().toString());
    command.addAll(List.of(work));
    Path log = Files.createTempFile(store.path().getParent(), "process", ".log");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
