package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.TextChoice;
import dicta.rdf.VoidGraph;
import dicta.store.StoreException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Builds a generation of a store beside the one in use and then switches to it in one step. Until
 * then readers see the old one; a build that fails or is killed leaves it whole. What it had safely
 * written by its last {@link #checkpoint} the next build goes on from, or removes.
 *
 * <p>Graphs go to sorted runs on disk as they come, so memory does not grow with their number, and
 * neither the order in which they come nor the number of threads changes the outcome.
 */
public final class StoreBuilder implements AutoCloseable {
  /** Bytes of N-Quads that are sorted in memory. */
  private static final long SORT_BUDGET = 96L << 20;

  /** Bytes on disk per quad of a finished store with its indexes, measured and rounded up. */
  private static final long BYTES_PER_QUAD = 600;

  /** From so many quads on, the loader that sorts on disk is the faster one. */
  private static final long VERY_MANY = 100_000_000;

  private final StoreDirectory store;
  private final StoreInfo plan;
  private final ProcessLock lock;
  private final SortedRuns runs;
  private final BuildNotes notes;
  private BuildJournal journal;
  private long externalFrom = VERY_MANY;

  private StoreBuilder(
      StoreDirectory store, StoreInfo plan, ProcessLock lock, BuildJournal journal) {
    this.store = store;
    this.plan = plan;
    this.lock = lock;
    this.journal = journal;
    this.runs = new SortedRuns(store.unfinished(), SORT_BUDGET);
    this.notes = new BuildNotes(store.unfinished());
    runs.takeUp(journal.runs(), journal.lines());
    notes.takeUp(journal.notes());
  }

  /**
   * Begins a build from the start.
   *
   * @throws StoreException when another process builds or changes the store, or it cannot be
   *     written to
   */
  public static StoreBuilder begin(StoreDirectory store, StoreInfo plan) {
    return open(store, plan, false);
  }

  /**
   * Goes on with the build that was cut off, or begins one where none was.
   *
   * @throws StoreException when the one that was cut off had another plan, and as {@link #begin}
   */
  public static StoreBuilder resume(StoreDirectory store, StoreInfo plan) {
    return open(store, plan, true);
  }

  /** The state of the last checkpoint of a build that was cut off, if one was. */
  public static Optional<String> unfinished(StoreDirectory store) {
    try {
      return BuildJournal.read(store.unfinished()).map(BuildJournal::state);
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  private static StoreBuilder open(StoreDirectory store, StoreInfo plan, boolean resume) {
    ProcessLock lock = lock(store);
    try {
      BuildJournal journal =
          resume
              ? BuildJournal.read(store.unfinished()).orElse(BuildJournal.empty(plan))
              : BuildJournal.empty(plan);
      requireSamePlan(journal.plan(), plan, store);
      store.cleanUp();
      if (journal.state() == null) {
        Durable.delete(store.unfinished());
        Files.createDirectories(store.unfinished());
      } else {
        journal.tidy(store.unfinished());
      }
      Files.createDirectories(store.building());
      return new StoreBuilder(store, plan, lock, journal);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw StoreException.of(store.path(), e);
    }
  }

  private static void requireSamePlan(StoreInfo begun, StoreInfo plan, StoreDirectory store) {
    if (!begun.equals(plan)) {
      throw new StoreException(
          Problem.OTHER_PLAN,
          "the build of "
              + store.path()
              + " that was cut off had "
              + begun.differenceTo(plan)
              + ": give what it was given, or build from the start without --resume");
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

  /** Takes the loader that sorts on disk from so many quads on. */
  void loadExternallyFrom(long quads) {
    externalFrom = quads;
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

  /** Notes a line down, to be read again by {@link #notes} however often the build is cut off. */
  public void note(String line) {
    try {
      notes.add(line);
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Hands over all that was noted, in order. */
  public void notes(Consumer<String> sink) {
    try {
      notes.forEach(sink);
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /**
   * Makes all that was added and noted so far outlast this process.
   *
   * @param state what the caller must know to go on from here
   */
  public void checkpoint(String state) {
    try {
      BuildJournal next =
          new BuildJournal(plan, state, runs.lines(), runs.written(), notes.written());
      List<String> fresh =
          new ArrayList<>(next.runs().subList(journal.runs().size(), next.runs().size()));
      fresh.addAll(next.notes().subList(journal.notes().size(), next.notes().size()));
      for (String name : fresh) {
        Durable.sync(store.unfinished().resolve(name));
      }
      next.write(store.unfinished());
      journal = next;
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** The state of the last checkpoint, of this build or of the one it goes on with. */
  public Optional<String> state() {
    return Optional.ofNullable(journal.state());
  }

  /** What is worked out from all articles at once. */
  public interface Across {
    /**
     * Works it out.
     *
     * @param ledger has all articles
     * @param scratch an empty folder, which is deleted afterwards
     */
    void work(Ledger ledger, Path scratch);
  }

  /**
   * Makes the generation's ledger and works with it, before {@link #finish()}.
   *
   * @param articles hands all articles to whom it is given
   * @param keep whether the generation keeps the ledger
   */
  public void across(Consumer<Consumer<KnownArticle>> articles, boolean keep, Across across) {
    Path scratch = store.building().resolve("scratch");
    try {
      Files.createDirectories(scratch);
      Path place = keep ? store.building() : scratch;
      try (Ledger ledger = Ledger.create(place, scratch.resolve("entries"), articles)) {
        across.work(ledger, Files.createDirectories(scratch.resolve("across")));
      }
      Durable.delete(scratch);
    } catch (IOException | RuntimeException e) {
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
      Supplier<NamedGraph> last =
          () -> {
            NamedGraph description = VoidGraph.of(iris, TextChoice.of(plan.text()), census);
            description.lines().forEach(line -> digest.update(bytes(line)));
            return description;
          };
      try (InputStream sorted = new MergedStream(runs.merge(), digest)) {
        loaded =
            runs.lines() >= externalFrom && ExternalLoader.isPossible()
                ? loader.loadExternally(sorted, store.building().resolve("sorting"), census, last)
                : loader.load(sorted, runs.lines(), census, last);
      }
      plan.built(loaded, HexFormat.of().formatHex(digest.digest())).write(store.building());
      Files.createFile(GenerationPin.file(store.building()));
      Path generation = store.publish();
      Durable.delete(store.unfinished());
      store.sweep();
      return generation;
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Gives up what no checkpoint keeps, and lets others build. */
  @Override
  public void close() {
    try {
      Durable.delete(store.building());
      if (journal.state() == null) {
        Durable.delete(store.unfinished());
      } else if (Files.exists(store.unfinished())) {
        journal.tidy(store.unfinished());
      }
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

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
