package dicta.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several clients that ask one question again and again, each as soon as it has its answer. */
final class ClientsAtOnce {
  static final int[] NUMBERS = {1, 4, 16, 64};

  static final String HEAD =
      "| question | 1 client: p50 / p99 ms, answers a second | 4 | 16 | 64 |\n|---|---|---|---|---|";

  /** The server ends a query after 30 s and lets it wait for 5 s before; writing takes a little. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private ClientsAtOnce() {}

  /** A line of the table: all numbers of clients. */
  static String line(String question, URI endpoint, String query, Duration time, int most)
      throws Exception {
    StringBuilder line = new StringBuilder("| " + question + " |");
    for (int clients : NUMBERS) {
      line.append(cell(measure(endpoint, query, clients, time, most)));
    }
    return line.toString();
  }

  /**
   * @param time after which nobody asks anew
   * @param most requests of all clients together, but each client's first is always made
   */
  private static Latencies measure(URI endpoint, String query, int clients, Duration time, int most)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      long start = System.nanoTime();
      List<Future<Outcomes>> running =
          IntStream.range(0, clients)
              .mapToObj(
                  client ->
                      pool.submit(
                          () ->
                              askRepeatedly(
                                  endpoint, query, start + time.toNanos(), most / clients)))
              .toList();
      Outcomes all = new Outcomes();
      for (Future<Outcomes> one : running) {
        all.add(one.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return Latencies.of(all.millis, all.turnedAway, all.unanswered, seconds);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcomes askRepeatedly(URI endpoint, String query, long end, int most)
      throws IOException {
    Outcomes outcomes = new Outcomes();
    try (KeptConnection client = new KeptConnection(endpoint, PATIENCE)) {
      int asked = 0;
      do {
        long before = System.nanoTime();
        try {
          int status = client.ask(query);
          assertThat(status).isIn(200, 503);
          if (status == 200) {
            outcomes.millis.add((System.nanoTime() - before) / 1e6);
          } else {
            outcomes.turnedAway++;
          }
        } catch (SocketTimeoutException e) {
          outcomes.unanswered++;
        }
        asked++;
      } while (asked < most && System.nanoTime() < end);
    }
    return outcomes;
  }

  private static String cell(Latencies latencies) {
    String others =
        (latencies.turnedAway() == 0 ? "" : ", " + latencies.turnedAway() + " × 503")
            + (latencies.unanswered() == 0 ? "" : ", " + latencies.unanswered() + " unanswered");
    return String.format(
        Locale.ROOT,
        " %.1f / %.1f, %.1f%s |",
        latencies.p50(),
        latencies.p99(),
        latencies.throughput(),
        others);
  }

  /** What one client met. */
  private static final class Outcomes {
    private final List<Double> millis = new ArrayList<>();
    private int turnedAway;
    private int unanswered;

    void add(Outcomes other) {
      millis.addAll(other.millis);
      turnedAway += other.turnedAway;
      unanswered += other.unanswered;
    }
  }
}
