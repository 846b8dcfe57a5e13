package dicta.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A run of the program in a process of its own, as a user starts it, measured from outside: by what
 * Linux says of the process.
 *
 * @param seconds on the clock
 * @param cpuSeconds of all its threads
 * @param ownMegabytes most memory of its own at a time (heap, stacks, native)
 * @param liveMegabytes most of the heap that was in use after a full collection: what the run
 *     needs, whatever a collector that has room leaves lying about
 * @param peakMegabytes largest resident set: the mapped files of the store count while they are in
 *     memory, which the system takes back when others need it
 * @param talk what it said on stderr
 */
record DictaRun(
    double seconds,
    double cpuSeconds,
    long ownMegabytes,
    long liveMegabytes,
    long peakMegabytes,
    String talk) {
  private static final double TICKS = 100;
  private static final Pattern FULL = Pattern.compile("Pause Full.*->(\\d+)M\\(");

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException when it fails
   */
  static DictaRun of(List<String> arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("dicta-bench", ".log");
    Path collections = Files.createTempFile("dicta-bench", ".gc");
    long start = System.nanoTime();
    Process process = start(arguments, log, "-Xlog:gc:file=" + collections + ":none");
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    double cpu = 0;
    long own = 0;
    long peak = 0;
    do {
      try {
        cpu = cpuSeconds(Files.readString(proc.resolve("stat")));
        String status = Files.readString(proc.resolve("status"));
        own = Math.max(own, megabytes(status, "RssAnon:"));
        peak = Math.max(peak, megabytes(status, "VmHWM:"));
      } catch (IOException | IndexOutOfBoundsException e) {
        break; // it has ended since
      }
    } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
    int code = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    String talk = Files.readString(log);
    long live =
        FULL.matcher(Files.readString(collections))
            .results()
            .mapToLong(full -> Long.parseLong(full.group(1)))
            .max()
            .orElse(0);
    Files.delete(log);
    Files.delete(collections);
    if (code != 0) {
      throw new IllegalStateException("dicta " + arguments + " ended with " + code + ":\n" + talk);
    }
    return new DictaRun(seconds, cpu, own, live, peak, talk);
  }

  /**
   * Starts a command.
   *
   * @param options of Java, beside those that the launcher sets by itself
   */
  static Process start(List<String> arguments, Path log, String options) throws IOException {
    List<String> command = new ArrayList<>(List.of("./dicta"));
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("DICTA_JAVA_OPTS", options);
    return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** User and system time, fields 14 and 15 of proc_pid_stat(5). */
  private static double cpuSeconds(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
  }

  private static long megabytes(String status, String field) {
    return status
        .lines()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
