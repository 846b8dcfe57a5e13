package dicta.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * How a command changes a store that a server holds: it leaves the change in the store's directory
 * and waits, and the server, which looks there as often as at {@code current}, makes it and answers
 * beside it. So nothing that changes data listens on the network. If the server dies on the way,
 * the command makes the change itself: to make it twice does no harm.
 */
public final class ChangeInbox {
  private static final String REQUEST = "change.nq.gz";
  private static final String ANSWER = "change.answer";
  private static final String DONE = "done";
  private static final long PAUSE_MILLISECONDS = 50;
  private static final long LOOKS_BETWEEN_CHECKS = 40;

  private ChangeInbox() {}

  /** For the server: makes the change that waits, if one does. Never throws for a bad change. */
  public static void serve(StoreDirectory store, Path generation, DatasetGraph dataset) {
    Path request = store.path().resolve(REQUEST);
    if (!Files.exists(request)) {
      return;
    }
    String answer = DONE;
    try {
      StoreUpdate.apply(searchable(dataset), generation, ChangeFile.read(request));
    } catch (IOException | RuntimeException e) {
      answer = StoreException.of(store.path(), e).getMessage();
    }
    try {
      Files.deleteIfExists(request);
      Durable.replace(store.path().resolve(ANSWER), answer);
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /**
   * For a command, which holds the store's lock: hands the change to the server and waits.
   *
   * @return whether the server made it; false when there is no server any more
   */
  static boolean hand(StoreDirectory store, Change change) throws IOException {
    Path request = store.path().resolve(REQUEST);
    Path answer = store.path().resolve(ANSWER);
    Files.deleteIfExists(answer);
    Path draft = request.resolveSibling(REQUEST + ".next");
    ChangeFile.write(draft, change);
    Durable.rename(draft, request);
    try {
      for (long looks = 1; !Files.exists(answer); looks++) {
        pause();
        if (looks % LOOKS_BETWEEN_CHECKS == 0 && ServerNote.running(store).isEmpty()) {
          return Files.exists(answer) && read(answer);
        }
      }
      return read(answer);
    } finally {
      Files.deleteIfExists(request);
      Files.deleteIfExists(answer);
    }
  }

  private static boolean read(Path answer) throws IOException {
    String message = Files.readString(answer, StandardCharsets.UTF_8).strip();
    if (!message.equals(DONE)) {
      throw new StoreException(StoreException.Problem.DAMAGED, "the server says: " + message);
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The layer whose transaction covers both the triples and their text index. */
  private static DatasetGraph searchable(DatasetGraph served) {
    DatasetGraph layer = served;
    while (!(layer instanceof DatasetGraphText) && layer instanceof DatasetGraphWrapper wrapper) {
      layer = wrapper.getWrapped();
    }
    return layer;
  }
}
