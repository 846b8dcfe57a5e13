package dicta.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock between processes. The operating system lets go of it however its holder ends. */
final class ProcessLock implements AutoCloseable {
  private final FileChannel channel;

  private ProcessLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Nobody else's; empty when somebody holds the file, in this process or another. */
  static Optional<ProcessLock> exclusive(Path file) throws IOException {
    return lock(file, false, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Together with others of the same sort; empty when somebody holds the file for its own. The file
   * must exist.
   */
  static Optional<ProcessLock> shared(Path file) throws IOException {
    return lock(file, true, StandardOpenOption.READ);
  }

  private static Optional<ProcessLock> lock(
      Path file, boolean shared, StandardOpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    try {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
      if (lock != null) {
        return Optional.of(new ProcessLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // This process holds it: for the caller the same as any other holder.
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
