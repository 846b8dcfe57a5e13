package dicta.store;

import dicta.store.StoreException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A reader's hold on a generation: while it lasts, the generation stays on disk. It is a shared
 * lock of the operating system, so it ends with its holder, even one that is killed.
 */
public final class GenerationPin implements AutoCloseable {
  /** A process has one lock on a file, however many of its threads read the generation. */
  private static final Map<Path, Holders> HELD = new HashMap<>();

  private static final int ATTEMPTS = 50;

  private final Path generation;
  private boolean open = true;

  private GenerationPin(Path generation) {
    this.generation = generation;
  }

  /**
   * Pins the generation in use.
   *
   * @throws StoreException when the directory holds no store
   */
  public static GenerationPin current(StoreDirectory store) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path generation =
          store
              .current()
              .orElseThrow(
                  () ->
                      new StoreException(
                          Problem.NO_STORE,
                          "there is no store at " + store.path() + "; make one with dicta build"));
      Optional<GenerationPin> pin = of(generation);
      if (pin.isPresent()) {
        return pin.get();
      }
    }
    throw new StoreException(
        Problem.IN_USE, "the store " + store.path() + " changes too fast to be opened");
  }

  /** Pins this generation; empty when it is being deleted. */
  public static Optional<GenerationPin> of(Path generation) {
    Path key = generation.toAbsolutePath().normalize();
    synchronized (HELD) {
      Holders holders = HELD.get(key);
      if (holders != null) {
        holders.count++;
        return Optional.of(new GenerationPin(key));
      }
      try {
        Optional<ProcessLock> lock = ProcessLock.shared(file(key));
        if (lock.isPresent() && !Files.exists(file(key))) {
          lock.get().close();
          return Optional.empty();
        }
        lock.ifPresent(held -> HELD.put(key, new Holders(held)));
        return lock.map(held -> new GenerationPin(key));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw StoreException.of(generation, e);
      }
    }
  }

  public Path generation() {
    return generation;
  }

  @Override
  public void close() {
    synchronized (HELD) {
      if (!open) {
        return;
      }
      open = false;
      Holders holders = HELD.get(generation);
      holders.count--;
      if (holders.count == 0) {
        HELD.remove(generation);
        holders.lock.close();
      }
    }
  }

  static Path file(Path generation) {
    return generation.resolve("readers");
  }

  private static final class Holders {
    private final ProcessLock lock;
    private int count = 1;

    private Holders(ProcessLock lock) {
      this.lock = lock;
    }
  }
}
