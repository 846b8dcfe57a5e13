package dicta.queries;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * One question asked in turns over HTTP and through Jena's API on the same store, every term of
 * every row read, so that whatever else the machine does meets both.
 *
 * @param rows of the answer
 * @param bare without HTTP
 * @param http by one client that keeps its connection
 * @param bareCpu processor milliseconds of a question without HTTP
 * @param serverCpu the same of the server's threads; the client's are left out
 */
record BesideBareJena(long rows, Latencies bare, Latencies http, double bareCpu, double serverCpu) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static final String HEAD =
      "| question | rows | bare p50 | HTTP p50 | ratio | bare CPU | server CPU | ratio |\n"
          + "|---|---|---|---|---|---|---|---|";

  /**
   * @param time how long to go on
   * @param most rounds at most; there are three at least, or one where a round takes longer than
   *     {@code time}
   */
  static BesideBareJena measure(
      DatasetGraph dataset, KeptConnection client, String query, Duration time, int most)
      throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> http = new ArrayList<>();
    long bareCpu = 0;
    long rows = 0;
    Map<Long, Long> cpuOfOthers = cpuOfOthers();
    long start = System.nanoTime();
    for (int round = 0; round < most; round++) {
      long past = System.nanoTime() - start;
      if (past > time.toNanos() && (round >= 3 || past > 2 * time.toNanos())) {
        break;
      }
      long cpuBefore = THREADS.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      rows = read(dataset, query);
      bare.add((System.nanoTime() - before) / 1e6);
      bareCpu += THREADS.getCurrentThreadCpuTime() - cpuBefore;
      before = System.nanoTime();
      int status = client.ask(query);
      if (status == 200) {
        http.add((System.nanoTime() - before) / 1e6);
      }
    }
    return new BesideBareJena(
        rows,
        Latencies.of(bare),
        Latencies.of(http),
        bareCpu / 1e6 / bare.size(),
        spent(cpuOfOthers) / 1e6 / bare.size());
  }

  double ratio() {
    return http.p50() / bare.p50();
  }

  double ratioOfCpu() {
    return serverCpu / bareCpu;
  }

  String line(String question) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
        question,
        rows,
        bare.p50(),
        http.p50(),
        ratio(),
        bareCpu,
        serverCpu,
        ratioOfCpu());
  }

  /** Processor nanoseconds of each Java thread but this one: no compiler, no collector. */
  private static Map<Long, Long> cpuOfOthers() {
    long self = Thread.currentThread().getId();
    long[] others = LongStream.of(THREADS.getAllThreadIds()).filter(id -> id != self).toArray();
    long[] times = THREADS.getThreadCpuTime(others);
    Map<Long, Long> cpu = new HashMap<>();
    for (int i = 0; i < others.length; i++) {
      // A thread that has ended meanwhile has -1.
      cpu.put(others[i], Math.max(0, times[i]));
    }
    return cpu;
  }

  /** What the others have used since; what a thread used that has ended is not known. */
  private static long spent(Map<Long, Long> before) {
    return cpuOfOthers().entrySet().stream()
        .mapToLong(now -> Math.max(0, now.getValue() - before.getOrDefault(now.getKey(), 0L)))
        .sum();
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
}
