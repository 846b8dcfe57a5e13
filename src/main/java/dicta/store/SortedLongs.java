package dicta.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of longs in little memory, as {@link SortedRuns} sorts lines: equal ones become
 * one.
 */
final class SortedLongs {
  /** Takes the numbers one after the other. */
  interface Sink {
    void take(long value) throws IOException;
  }

  private static final int BUDGET = 1 << 20;
  private static final int FIRST = 1 << 12;

  /** Runs on the disk before they are made one. */
  private static final int FAN_IN = 64;

  private final Path folder;
  private final String name;
  private final int budget;
  private List<Path> runs = new ArrayList<>();
  private int written;
  private long[] buffer = new long[FIRST];
  private int size;

  /**
   * @param folder where runs are written
   * @param name of the runs' files
   */
  SortedLongs(Path folder, String name) {
    this(folder, name, BUDGET);
  }

  SortedLongs(Path folder, String name, int budget) {
    this.folder = folder;
    this.name = name;
    this.budget = budget;
  }

  void add(long value) throws IOException {
    if (size == budget) {
      flush();
    }
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(budget, 2 * size));
    }
    buffer[size++] = value;
  }

  /** Hands over all in ascending order, and deletes the runs. Nothing may be added after this. */
  void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      sortBuffer();
      for (int i = 0; i < size; i++) {
        sink.take(buffer[i]);
      }
    } else {
      flush();
      buffer = null;
      merge(runs, sink);
    }
  }

  private void sortBuffer() {
    Arrays.sort(buffer, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || buffer[i] != buffer[i - 1]) {
        buffer[kept++] = buffer[i];
      }
    }
    size = kept;
  }

  private void flush() throws IOException {
    sortBuffer();
    try (DataOutputStream out = next()) {
      for (int i = 0; i < size; i++) {
        out.writeLong(buffer[i]);
      }
    }
    size = 0;
    if (runs.size() == FAN_IN) {
      List<Path> all = runs;
      runs = new ArrayList<>();
      try (DataOutputStream out = next()) {
        merge(all, out::writeLong);
      }
    }
  }

  private DataOutputStream next() throws IOException {
    Path run = folder.resolve(name + "-" + written++);
    runs.add(run);
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16));
  }

  private static void merge(List<Path> runs, Sink sink) throws IOException {
    PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> Long.compare(a.head, b.head));
    try {
      for (Path run : runs) {
        heads.add(new Run(run));
      }
      boolean first = true;
      long last = 0;
      while (!heads.isEmpty()) {
        Run run = heads.poll();
        if (first || run.head != last) {
          sink.take(run.head);
        }
        first = false;
        last = run.head;
        if (run.next()) {
          heads.add(run);
        } else {
          run.in.close();
        }
      }
    } finally {
      for (Run run : heads) {
        run.in.close();
      }
    }
    for (Path run : runs) {
      Files.delete(run);
    }
  }

  /** A run on the disk; it has at least one number. */
  private static final class Run {
    private final DataInputStream in;
    private long head;

    private Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      head = in.readLong();
    }

    private boolean next() throws IOException {
      try {
        head = in.readLong();
        return true;
      } catch (EOFException e) {
        return false;
      }
    }
  }
}
