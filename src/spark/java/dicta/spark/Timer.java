package dicta.spark;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long the steps of a run take, for its report; no other output depends on it. */
final class Timer {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final long start = System.nanoTime();
  private long last = start;

  /** A step ends here. */
  void lap(String step) {
    long now = System.nanoTime();
    seconds.merge(step, rounded(now - last), Double::sum);
    last = now;
  }

  /** By step, and all together. */
  Map<String, Double> seconds() {
    Map<String, Double> all = new LinkedHashMap<>(seconds);
    all.put("all", rounded(System.nanoTime() - start));
    return all;
  }

  private static double rounded(long nanos) {
    return Math.round(nanos / 1e7) / 100.0;
  }
}
