package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store built beside a running server is served without a failed request. */
class SwitchIT {
  private static final int CLIENTS = 8;
  private static final int SWITCHES = Boolean.getBoolean("dicta.soak") ? 100 : 10;
  private static final String QUERY =
      "SELECT ?n { <http://localhost:3030/id/marker>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";

  @TempDir Path directory;

  @Test
  void clientsNeverNoticeASwitch() throws Exception {
    generation(0);
    try (DictaServer server = DictaServer.start(directory, 0, SmallStore.BASE)) {
      Served served = Served.of(server);
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(clients.submit(client(served, done)));
      }
      for (int n = 1; n <= SWITCHES; n++) {
        generation(n);
        await(served, n);
      }
      done.set(true);
      int requests = 0;
      for (Future<Integer> client : running) {
        requests += client.get();
      }
      clients.shutdown();
      assertThat(requests).isGreaterThan(CLIENTS * SWITCHES);
    }
    assertThat(generations()).hasSize(1);
    // The store is free again: another server can have it.
    try (DictaServer again = DictaServer.start(directory, 0, SmallStore.BASE)) {
      assertThat(marker(Served.of(again))).isEqualTo(SWITCHES);
    }
  }

  @Test
  void aPointerToNothingLeavesTheOldGenerationServed() throws Exception {
    generation(0);
    try (DictaServer server = DictaServer.start(directory, 0, SmallStore.BASE)) {
      Files.writeString(directory.resolve("current"), "gen-77\n");
      Thread.sleep(Duration.ofMillis(800).toMillis());
      assertThat(marker(Served.of(server))).isZero();
    }
  }

  /** Directories of generations that are left on disk. */
  private List<String> generations() throws java.io.IOException {
    try (var entries = Files.list(directory)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("gen-"))
          .toList();
    }
  }

  private void generation(int n) {
    SmallStore.in(directory, List.of(SmallStore.marker(String.valueOf(n))));
  }

  /** Asks without pause; every answer is good and none is older than the one before. */
  private static Callable<Integer> client(Served served, AtomicBoolean done) {
    return () -> {
      int requests = 0;
      int last = 0;
      while (!done.get()) {
        int seen = marker(served);
        assertThat(seen).isGreaterThanOrEqualTo(last);
        last = seen;
        requests++;
      }
      return requests;
    };
  }

  private static int marker(Served served) {
    var answer = served.csv(QUERY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Integer.parseInt(answer.body().split("\r\n")[1]);
  }

  private static void await(Served served, int n) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (marker(served) != n) {
      assertThat(System.nanoTime()).as("switch to " + n).isLessThan(end);
      Thread.sleep(20);
    }
  }
}
