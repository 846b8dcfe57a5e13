package dicta.store;

import dicta.store.StoreException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A store on disk: {@code gen-N/}, each a TDB2 store with its indexes, and {@code current}, a file
 * that names the one in use and is replaced in one step.
 */
public record StoreDirectory(Path path) {
  private static final Pattern GENERATION = Pattern.compile("gen-(\\d{1,9})");
  private static final String POINTER = "current";
  private static final String BUILDING = "building";
  private static final String UNFINISHED = "unfinished";
  private static final String TRASH = "trash-";

  /** The generation in use; empty when the directory holds no store. */
  public Optional<Path> current() {
    try {
      Path generation = path.resolve(Files.readString(path.resolve(POINTER)).strip());
      if (!Files.isDirectory(generation)) {
        throw new StoreException(
            Problem.DAMAGED, generation + " is named by " + path.resolve(POINTER) + " but missing");
      }
      return Optional.of(generation);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreException.of(path, e);
    }
  }

  /**
   * Deletes generations older than the one in use that nobody reads any more. Readers call it when
   * they let go of one, builders after a switch.
   */
  public void sweep() {
    try {
      int inUse = current().map(StoreDirectory::number).orElse(0);
      for (Path generation : generations()) {
        if (number(generation) < inUse) {
          deleteUnlessRead(generation);
        }
      }
    } catch (IOException e) {
      throw StoreException.of(path, e);
    }
  }

  /** Where the next generation is built. */
  Path building() {
    return path.resolve(BUILDING);
  }

  /**
   * Where a build keeps what it needs until the generation is in use, to go on if it is cut off.
   */
  Path unfinished() {
    return path.resolve(UNFINISHED);
  }

  /** Held by who builds or changes the store. */
  Path lockFile() {
    return path.resolve("lock");
  }

  /**
   * Deletes what a killed builder left behind, but for what it could go on from; only for who holds
   * the lock.
   */
  void cleanUp() throws IOException {
    Durable.delete(building());
    int inUse = current().map(StoreDirectory::number).orElse(0);
    for (Path generation : generations()) {
      if (number(generation) > inUse) {
        Durable.delete(generation);
      }
    }
    try (Stream<Path> entries = Files.list(path)) {
      for (Path entry : entries.toList()) {
        if (entry.getFileName().toString().startsWith(TRASH)) {
          Durable.delete(entry);
        }
      }
    }
    sweep();
  }

  /** Makes what was built the generation in use. */
  Path publish() throws IOException {
    int next = generations().stream().mapToInt(StoreDirectory::number).max().orElse(0) + 1;
    Path generation = path.resolve("gen-" + next);
    Durable.syncTree(building());
    Durable.rename(building(), generation);
    Durable.replace(path.resolve(POINTER), "gen-" + next + "\n");
    return generation;
  }

  private void deleteUnlessRead(Path generation) throws IOException {
    Path trash = path.resolve(TRASH + generation.getFileName());
    Optional<ProcessLock> unread = ProcessLock.exclusive(GenerationPin.file(generation));
    if (unread.isPresent()) {
      try (ProcessLock lock = unread.get()) {
        Durable.rename(generation, trash);
        Durable.delete(trash);
      }
    }
  }

  private List<Path> generations() throws IOException {
    List<Path> generations = new ArrayList<>();
    try (Stream<Path> entries = Files.list(path)) {
      entries
          .filter(entry -> GENERATION.matcher(entry.getFileName().toString()).matches())
          .filter(Files::isDirectory)
          .sorted()
          .forEach(generations::add);
    }
    return generations;
  }

  private static int number(Path generation) {
    Matcher matcher = GENERATION.matcher(generation.getFileName().toString());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
