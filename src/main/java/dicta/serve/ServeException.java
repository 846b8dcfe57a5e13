package dicta.serve;

/** Something the user can put right: the server cannot start, and the message says what to do. */
public final class ServeException extends RuntimeException {
  /** What is wrong; callers choose by this and never by the message. */
  public enum Problem {
    PORT_IN_USE,
    CONFIGURATION
  }

  private final Problem problem;

  ServeException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
