package dicta.queries;

import java.util.Arrays;
import java.util.List;

/**
 * How long requests took, and how many were answered in how long.
 *
 * @param millis of each answered request, in ascending order
 * @param turnedAway requests that got 503: all turns taken, or past the time limit
 * @param unanswered requests that the client gave up on
 * @param seconds from the first request to the last answer
 */
record Latencies(double[] millis, int turnedAway, int unanswered, double seconds) {
  static Latencies of(List<Double> millis) {
    return of(millis, 0, 0, 1);
  }

  static Latencies of(List<Double> millis, int turnedAway, int unanswered, double seconds) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Latencies(sorted, turnedAway, unanswered, seconds);
  }

  double p50() {
    return at(0.5);
  }

  double p99() {
    return at(0.99);
  }

  double throughput() {
    return millis.length / seconds;
  }

  /** Nearest rank; not a number where nothing was answered. */
  private double at(double share) {
    return millis.length == 0
        ? Double.NaN
        : millis[Math.max(0, (int) Math.ceil(share * millis.length) - 1)];
  }
}
