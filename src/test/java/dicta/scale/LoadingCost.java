package dicta.scale;

import dicta.store.StoreBuilder;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What it costs to fill a store from sorted N-Quads, by TDB2's bare loaders and by ours with all
 * that it does besides (runs merged, check sum, counts, text and spatial index, fsync, switch).
 * Each in a process of its own, all the same work before the clock starts.
 */
public final class LoadingCost {
  private static final MonitorOutput QUIET = (format, arguments) -> {};

  private LoadingCost() {}

  /** Loads a file by one way: {@code ours}, {@code phased}, {@code sequential}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[2]);
    Path file = Path.of(arguments[1]);
    StoreDirectory store = new StoreDirectory(folder.resolve("store"));
    StoreInfo plan = StoreInfo.planned("0", "http://localhost:3030", "full", "fast", "none");
    try (StoreBuilder builder = StoreBuilder.begin(store, plan);
        Stream<String> lines = Files.lines(file)) {
      builder.addLines(lines.iterator());
      double before = cpu();
      long start = System.nanoTime();
      switch (arguments[0]) {
        case "ours" -> builder.finish();
        case "phased" -> bare(folder, file, data -> LoaderFactory.phasedLoader(data, QUIET));
        case "sequential" ->
            bare(folder, file, data -> LoaderFactory.sequentialLoader(data, QUIET));
        default -> throw new IllegalArgumentException(arguments[0]);
      }
      System.out.printf(
          Locale.ROOT,
          "%s %.2f %.2f%n",
          arguments[0],
          cpu() - before,
          (System.nanoTime() - start) / 1e9);
    }
  }

  private static void bare(Path folder, Path file, Function<DatasetGraph, DataLoader> loaders) {
    DatasetGraph data =
        DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("bare").toString()));
    DataLoader loader = loaders.apply(data);
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    TDBInternal.expel(data, true);
  }

  /** Processor seconds of all threads so far. */
  private static double cpu() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** Prints the table: each way in turn, several times, and the median. */
  static void table(Path quads, Path folder, int times) throws IOException, InterruptedException {
    long lines;
    try (Stream<String> all = Files.lines(quads)) {
      lines = all.count();
    }
    System.out.printf(Locale.ROOT, "%,d quads: CPU s, and s on the clock, of %d%n", lines, times);
    for (int i = 0; i < times; i++) {
      for (String way : List.of("phased", "sequential", "ours")) {
        Path scratch = Files.createDirectories(folder.resolve("loading"));
        Process process =
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx3g",
                    "-cp",
                    "target/dicta.jar:target/lib/*:target/test-classes",
                    LoadingCost.class.getName(),
                    way,
                    quads.toString(),
                    scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        System.out.print(new String(process.getInputStream().readAllBytes()));
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
          throw new IllegalStateException(way + " failed");
        }
        Bench.delete(scratch);
      }
    }
  }
}
