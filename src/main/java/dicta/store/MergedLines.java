package dicta.store;

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

  /** One file, read in blocks: a call for each byte would cost more than the merging. */
  private static final class Run {
    private final InputStream in;
    private byte[] block = new byte[1 << 15];
    private int at;
    private int end;
    private byte[] line;

    private Run(Path file) throws IOException {
      in = new GZIPInputStream(Files.newInputStream(file), 1 << 14);
    }

    private boolean next() throws IOException {
      int scanned = at;
      while (true) {
        for (; scanned < end; scanned++) {
          if (block[scanned] == '\n') {
            line = Arrays.copyOfRange(block, at, scanned);
            at = scanned + 1;
            return true;
          }
        }
        scanned -= at;
        if (!fill()) {
          return false;
        }
      }
    }

    /** Moves what is left of the block to its start and reads on; a longer line makes it grow. */
    private boolean fill() throws IOException {
      int kept = end - at;
      if (kept == block.length) {
        block = Arrays.copyOf(block, 2 * block.length);
      } else {
        System.arraycopy(block, at, block, 0, kept);
      }
      at = 0;
      end = kept;
      int read = in.read(block, end, block.length - end);
      end += Math.max(0, read);
      return read >= 0;
    }
  }
}
