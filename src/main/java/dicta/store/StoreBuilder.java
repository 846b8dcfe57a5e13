package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.TextChoice;
import dicta.rdf.VoidGraph;
import dicta.store.StoreException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * Builds a generation of a store beside the one in use and then switches to it in one step. Until
 * then readers see the old one; a build that fails or is killed leaves it whole, and the next build
 * removes what the killed one left.
 *
 * <p>Graphs go to sorted runs on disk as they come, so memory does not grow with their number, and
 * neither the order in which they come nor the number of threads changes the outcome.
 */
public final class StoreBuilder implements AutoCloseable {
  /** Bytes of N-Quads that are sorted in memory. */
  private static final long SORT_BUDGET = 96L << 20;

  /** Bytes on disk per quad of a finished store with its indexes, measured and rounded up. */
  private static final long BYTES_PER_QUAD = 600;

  private final StoreDirectory store;
  private final StoreInfo plan;
  private final ProcessLock lock;
  private final SortedRuns runs;

  private StoreBuilder(StoreDirectory store, StoreInfo plan, ProcessLock lock) {
    this.store = store;
    this.plan = plan;
    this.lock = lock;
    this.runs = new SortedRuns(scratch(), SORT_BUDGET);
  }

  /**
   * Begins a build.
   *
   * @throws StoreException when another process builds or changes the store, or it cannot be
   *     written to
   */
  public static StoreBuilder begin(StoreDirectory store, StoreInfo plan) {
    ProcessLock lock = lock(store);
    try {
      store.cleanUp();
      StoreBuilder builder = new StoreBuilder(store, plan, lock);
      Files.createDirectories(builder.scratch());
      return builder;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw StoreException.of(store.path(), e);
    }
  }

  static ProcessLock lock(StoreDirectory store) {
    try {
      Files.createDirectories(store.path());
      return ProcessLock.exclusive(store.lockFile())
          .orElseThrow(
              () ->
                  new StoreException(
                      Problem.IN_USE,
                      "another process is building or changing the store "
                          + store.path()
                          + "; wait for it or stop it"));
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Adds a graph; equal graphs count once. Safe for several threads. */
  public void add(NamedGraph graph) {
    addLines(graph.lines().iterator());
  }

  /** Adds canonical N-Quads. Safe for several threads. */
  public void addLines(Iterator<String> lines) {
    try {
      while (lines.hasNext()) {
        runs.add(lines.next());
      }
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Where the generation's ledger is to be written, before {@link #finish()}. */
  public OutputStream ledger() {
    try {
      return Ledger.in(store.building()).write();
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Loads what was added and switches to it; returns the new generation. */
  public Path finish() {
    try {
      MessageDigest digest = Fingerprint.sha256();
      requireSpace(runs.lines());
      Iris iris = new Iris(plan.base());
      StoreLoader loader = new StoreLoader(store.building());
      Census census = new Census();
      long loaded;
      try (InputStream sorted = new MergedStream(runs.merge(), digest)) {
        loaded =
            loader.load(
                sorted,
                runs.lines(),
                census,
                () -> {
                  NamedGraph description = VoidGraph.of(iris, TextChoice.of(plan.text()), census);
                  description.lines().forEach(line -> digest.update(bytes(line)));
                  return description;
                });
      }
      Durable.delete(scratch());
      plan.built(loaded, HexFormat.of().formatHex(digest.digest())).write(store.building());
      Files.createFile(GenerationPin.file(store.building()));
      Path generation = store.publish();
      store.sweep();
      return generation;
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Gives up what is not finished, and lets others build. */
  @Override
  public void close() {
    try {
      Durable.delete(store.building());
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    } finally {
      lock.close();
    }
  }

  private void requireSpace(long quads) throws IOException {
    long free = Files.getFileStore(store.path()).getUsableSpace();
    long needed = quads * BYTES_PER_QUAD;
    if (free < needed) {
      throw new StoreException(
          Problem.DISK_FULL,
          "the store needs about "
              + (needed >> 20)
              + " MB and the disk that holds "
              + store.path()
              + " has "
              + (free >> 20)
              + " MB free");
    }
  }

  private Path scratch() {
    return store.building().resolve("scratch");
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
