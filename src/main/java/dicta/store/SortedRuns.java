package dicta.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Sorts any number of lines in little memory: fills a buffer, sorts it, writes it out as a run, and
 * merges the runs at the end. Order is by bytes (that of {@code LC_ALL=C sort -u}); equal lines
 * become one. Safe for several threads.
 */
final class SortedRuns {
  private static final int LINE_OVERHEAD = 32;

  /** Runs that are merged at once: each holds an open file and some 100 kB. */
  private static final int FAN_IN = 64;

  private final Path directory;
  private final long budget;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> buffer = new ArrayList<>();
  private long buffered;
  private long lines;

  /**
   * @param directory where the runs are written
   * @param budget bytes to hold in memory
   */
  SortedRuns(Path directory, long budget) {
    this.directory = directory;
    this.budget = budget;
  }

  /** Takes up runs that were written before. */
  synchronized void takeUp(List<String> names, long linesInThem) {
    names.forEach(name -> runs.add(directory.resolve(name)));
    lines += linesInThem;
  }

  synchronized void add(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    buffer.add(bytes);
    buffered += bytes.length + LINE_OVERHEAD;
    lines++;
    if (buffered >= budget) {
      flush();
    }
  }

  /** How many lines came, equal ones counted each time. */
  synchronized long lines() {
    return lines;
  }

  /** Writes out what is in memory; returns the file names of all runs. */
  synchronized List<String> written() throws IOException {
    flush();
    return runs.stream().map(run -> run.getFileName().toString()).toList();
  }

  /** All lines in order, each once. Nothing may be added after this. */
  synchronized MergedLines merge() throws IOException {
    flush();
    List<Path> level = List.copyOf(runs);
    for (int pass = 1; level.size() > FAN_IN; pass++) {
      List<Path> next = new ArrayList<>();
      for (int from = 0; from < level.size(); from += FAN_IN) {
        Path merged = directory.resolve("merged-" + pass + "-" + next.size() + ".nq.gz");
        try (MergedLines part =
            MergedLines.of(level.subList(from, Math.min(level.size(), from + FAN_IN)))) {
          write(merged, part);
        }
        next.add(merged);
      }
      if (pass > 1) {
        // The runs themselves stay until the build is done, so that it can be resumed.
        for (Path done : level) {
          Files.delete(done);
        }
      }
      level = next;
    }
    return MergedLines.of(level);
  }

  private static void write(Path file, MergedLines lines) throws IOException {
    try (OutputStream out = compressed(file)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private void flush() throws IOException {
    if (buffer.isEmpty()) {
      return;
    }
    buffer.sort(Arrays::compareUnsigned);
    Path run = directory.resolve("run-" + runs.size() + ".nq.gz");
    try (OutputStream out = compressed(run)) {
      byte[] last = null;
      for (byte[] line : buffer) {
        if (last == null || !Arrays.equals(last, line)) {
          out.write(line);
          out.write('\n');
        }
        last = line;
      }
    }
    runs.add(run);
    buffer = new ArrayList<>();
    buffered = 0;
  }

  /** Fast compression: the disk is the bottleneck, but not by much. */
  static OutputStream compressed(Path file) throws IOException {
    return new BufferedOutputStream(
        new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        },
        1 << 16);
  }
}
