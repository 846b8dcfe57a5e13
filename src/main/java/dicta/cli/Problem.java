package dicta.cli;

/**
 * A failure in words for the user.
 *
 * <p>Exit codes: 0 ok, 1 the user can fix it, 2 usage, 3 a gate failed, 70 our bug.
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Problem(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Something the user can mend; the message says what is wrong and what to do. */
  static Problem user(String message) {
    return new Problem(1, message);
  }

  /** A check that was asked for did not hold. */
  static Problem gate(String message) {
    return new Problem(3, message);
  }

  int exitCode() {
    return exitCode;
  }
}
