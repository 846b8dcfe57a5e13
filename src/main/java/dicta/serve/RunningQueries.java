package dicta.serve;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries that run now. When memory runs short the one that has run longest is stopped, before
 * the lack of it fails everybody's: grouping and counting distinct values know no bound of their
 * own.
 */
final class RunningQueries {
  private static final Logger LOG = LoggerFactory.getLogger(RunningQueries.class);
  private static final double SHORT = 0.9;

  private final Map<Thread, Running> running = new ConcurrentHashMap<>();
  private final Set<Thread> stopped = ConcurrentHashMap.newKeySet();
  private final DoubleSupplier memoryInUse;

  private record Running(long since, Runnable abort) {}

  /**
   * @param memoryInUse the share of the memory that is in use and no garbage, from 0 to 1
   */
  RunningQueries(DoubleSupplier memoryInUse) {
    this.memoryInUse = memoryInUse;
  }

  /** The share of this process's heap that is in use, after a collection where it looks full. */
  static double heapInUse() {
    double used = share();
    if (used > SHORT) {
      System.gc();
      used = share();
    }
    return used;
  }

  private static double share() {
    Runtime runtime = Runtime.getRuntime();
    return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
  }

  /** The query that this thread runs from now on. */
  void started(Runnable abort) {
    running.put(Thread.currentThread(), new Running(System.nanoTime(), abort));
  }

  /** This thread's query is over; tells whether it was stopped for want of memory. */
  boolean ended() {
    running.remove(Thread.currentThread());
    return stopped.remove(Thread.currentThread());
  }

  /** Stops the longest-running query if memory is short. */
  void look() {
    if (running.isEmpty() || memoryInUse.getAsDouble() <= SHORT) {
      return;
    }
    Optional<Map.Entry<Thread, Running>> longest =
        running.entrySet().stream()
            .filter(entry -> !stopped.contains(entry.getKey()))
            .min(Comparator.comparingLong(entry -> entry.getValue().since()));
    longest.ifPresent(
        entry -> {
          LOG.warn("memory is short: stopping the query that has run longest");
          stopped.add(entry.getKey());
          entry.getValue().abort().run();
        });
  }
}
