package dicta.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A note in the store's directory that tells which server holds the store, so that commands ask it
 * rather than fail on its lock. A server that was killed leaves its note behind: so the note counts
 * only when the process lives and the address answers.
 *
 * @param url of the server, without a slash at the end
 * @param pid of its process
 */
public record ServerNote(String url, long pid) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Leaves the note for this process. */
  public static void write(StoreDirectory store, String url) {
    try {
      ServerNote note = new ServerNote(url, ProcessHandle.current().pid());
      Durable.replace(file(store), JSON.writeValueAsString(note) + "\n");
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** Takes this process's note away. */
  public static void remove(StoreDirectory store) {
    try {
      Optional<ServerNote> note = read(store);
      if (note.isPresent() && note.get().pid() == ProcessHandle.current().pid()) {
        Files.deleteIfExists(file(store));
      }
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /** The server that holds the store now, if one does and answers. */
  public static Optional<ServerNote> live(StoreDirectory store) {
    return running(store).filter(ServerNote::answers);
  }

  /** The server that holds the store, however busy it is; empty when its process has ended. */
  static Optional<ServerNote> running(StoreDirectory store) {
    try {
      return read(store).filter(note -> ProcessHandle.of(note.pid()).isPresent());
    } catch (IOException e) {
      throw StoreException.of(store.path(), e);
    }
  }

  private static Optional<ServerNote> read(StoreDirectory store) throws IOException {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(store)), ServerNote.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private boolean answers() {
    try {
      HttpResponse<Void> ping =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(url + "/$/ping")).timeout(PATIENCE).build(),
                  HttpResponse.BodyHandlers.discarding());
      return ping.statusCode() == 200;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Path file(StoreDirectory store) {
    return store.path().resolve("server.json");
  }
}
