package dicta.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A compressed file that a generation keeps beside its quads: what the commands that change it
 * later must know of its articles. The store does not look into it.
 *
 * <p>A change writes the next ledger first, then the quads, then lets the next take the place of
 * the old. Who finds a next one was left there by a process that died between; the caller can tell
 * from the quads which of the two is true.
 */
public final class Ledger {
  private static final String NAME = "articles.jsonl.gz";
  private static final String NEXT = NAME + ".next";

  private final Path generation;

  private Ledger(Path generation) {
    this.generation = generation;
  }

  /** The ledger of a generation that is being built. */
  static Ledger in(Path generation) {
    return new Ledger(generation);
  }

  /**
   * The ledger of the generation in use.
   *
   * @throws StoreException when there is no store
   */
  public static Ledger of(StoreDirectory store) {
    return new Ledger(
        store
            .current()
            .orElseThrow(
                () ->
                    new StoreException(
                        StoreException.Problem.NO_STORE,
                        "there is no store at " + store.path() + "; make one with dicta build")));
  }

  /** Whether the generation has one. */
  public boolean exists() {
    return Files.exists(generation.resolve(NAME));
  }

  public InputStream read() throws IOException {
    return open(NAME);
  }

  /** Writes the first ledger of a generation that is being built. */
  OutputStream write() throws IOException {
    return create(NAME);
  }

  /** Writes the ledger that will be true once the change is made. */
  public OutputStream writeNext() throws IOException {
    return create(NEXT);
  }

  /** The change is made: the next ledger takes the place of the old. */
  public void promote() throws IOException {
    try (java.nio.channels.FileChannel next =
        java.nio.channels.FileChannel.open(generation.resolve(NEXT), StandardOpenOption.WRITE)) {
      next.force(true);
    }
    Durable.rename(generation.resolve(NEXT), generation.resolve(NAME));
  }

  /**
   * Settles what a process left that died during a change.
   *
   * @param made whether the change that a ledger speaks of was made
   */
  public void settle(Predicate<InputStream> made) throws IOException {
    boolean promote;
    try (InputStream next = open(NEXT)) {
      promote = made.test(next);
    } catch (NoSuchFileException e) {
      return;
    } catch (java.io.EOFException | java.util.zip.ZipException e) {
      // It died while writing, so before the quads were touched.
      promote = false;
    }
    if (promote) {
      promote();
    } else {
      Files.delete(generation.resolve(NEXT));
    }
  }

  private InputStream open(String name) throws IOException {
    return new BufferedInputStream(
        new GZIPInputStream(Files.newInputStream(generation.resolve(name))));
  }

  private OutputStream create(String name) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(generation.resolve(name)), 1 << 16);
  }
}
