package dicta.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a store cannot be built, changed or opened, in words that tell the user what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong; the user can do something about each. */
  public enum Problem {
    NO_STORE,
    IN_USE,
    DISK_FULL,
    NO_PERMISSION,
    DAMAGED,
    OLD_FORMAT,
    OTHER_PLAN
  }

  private final Problem problem;

  public StoreException(Problem problem, String message) {
    this(problem, message, null);
  }

  public StoreException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** What a failure of the file system or of TDB2 means for a store. */
  static StoreException of(Path store, Throwable failure) {
    if (failure instanceof StoreException known) {
      return known;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("unsafe memory access")) {
        // A page that cannot be written to a full disk reaches Java as a failed memory access.
        return new StoreException(
            Problem.DISK_FULL,
            "the disk that holds " + store + " is full; free some space and try again",
            failure);
      }
      if (cause instanceof AccessDeniedException
          || cause instanceof ReadOnlyFileSystemException
          || message.contains("permission denied")
          || message.contains("read-only file system")) {
        return new StoreException(
            Problem.NO_PERMISSION, "no permission to write to " + store, failure);
      }
      if (message.contains("failed to get a lock") || message.contains("file is locked")) {
        return new StoreException(
            Problem.IN_USE,
            "the store " + store + " is in use by another process; stop it or ask it",
            failure);
      }
    }
    return new StoreException(
        Problem.DAMAGED, "cannot use the store " + store + ": " + failure.getMessage(), failure);
  }
}
