package dicta.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.GZIPInputStream;

/** The lines of several sorted files in one order, each once. */
final class MergedLines implements AutoCloseable {
  private final PriorityQueue<Run> heads =
      new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.line, b.line));
  private final List<Run> runs;
  private byte[] last;

  private MergedLines(List<Run> runs) {
    this.runs = runs;
  }

  static MergedLines of(List<Path> files) throws IOException {
    List<Run> runs = new ArrayList<>();
    MergedLines merged = new MergedLines(runs);
    for (Path file : files) {
      Run run = new Run(file);
      runs.add(run);
      if (run.next()) {
        merged.heads.add(run);
      }
    }
    return merged;
  }

  /** The next line without its line break, or null at the end. */
  byte[] next() throws IOException {
    while (!heads.isEmpty()) {
      Run head = heads.poll();
      byte[] line = head.line;
      if (head.next()) {
        heads.add(head);
      }
      if (last == null || !Arrays.equals(last, line)) {
        last = line;
        return line;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    for (Run run : runs) {
      run.in.close();
    }
  }

  private static final class Run {
    private final InputStream in;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream(256);
    private byte[] line;

    private Run(Path file) throws IOException {
      in =
          new BufferedInputStream(
              new GZIPInputStream(Files.newInputStream(file), 1 << 14), 1 << 14);
    }

    private boolean next() throws IOException {
      rest.reset();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          line = rest.toByteArray();
          return true;
        }
        rest.write(b);
      }
      return false;
    }
  }
}
