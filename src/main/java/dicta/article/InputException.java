package dicta.article;

/** The inputs as a whole cannot be used; the message says what is wrong and what to do. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
