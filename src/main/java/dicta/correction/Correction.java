package dicta.correction;

import dicta.article.InputException;

/**
 * What somebody who read the article says about a statement or an utterance.
 *
 * @param origin where it was written down
 * @param target what it is about
 * @param action what it does
 * @param value the speaker (an IRI or a name), or the statement or utterance that the target is the
 *     same as or different from; empty for {@link Action#WRONG}
 * @param by who says so
 * @param why for what reason
 */
public record Correction(
    Origin origin, Target target, Action action, String value, String by, String why) {

  /** File and line; corrections are applied in this order. */
  public record Origin(String file, int line) implements Comparable<Origin> {
    private static final String BETWEEN = ", line ";

    /** Reads what {@link #toString} writes. */
    public static Origin of(String words) {
      int end = words.lastIndexOf(BETWEEN);
      return new Origin(
          words.substring(0, end), Integer.parseInt(words.substring(end + BETWEEN.length())));
    }

    @Override
    public int compareTo(Origin other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
      return file + BETWEEN + line;
    }
  }

  /**
   * A correction from its words.
   *
   * @throws InputException when they make none, with the place and what to do
   */
  public static Correction of(
      Origin origin, String target, String action, String value, String by, String why) {
    Target about =
        Target.of(target)
            .orElseThrow(
                () ->
                    new InputException(
                        origin
                            + ": \""
                            + target
                            + "\" is no IRI of a statement or an utterance; it stands on their"
                            + " pages and in the answers of queries."));
    Action does =
        Action.of(action)
            .orElseThrow(
                () ->
                    new InputException(
                        origin
                            + ": \""
                            + action
                            + "\" is no action; take wrong, speaker, same-as or different-from."));
    String problem = problem(about, does, value);
    if (problem != null) {
      throw new InputException(origin + ": " + problem + ".");
    }
    if (by.isEmpty() || why.isEmpty()) {
      throw new InputException(
          origin
              + ": say in \"by\" who corrects and in \"why\" for what reason; others rely on it.");
    }
    return new Correction(origin, about, does, value, by, why);
  }

  private static String problem(Target target, Action action, String value) {
    return switch (action) {
      case WRONG -> value.isEmpty() ? null : "\"wrong\" takes no value";
      case SPEAKER ->
          target instanceof Target.OfUtterance
              ? "\"speaker\" corrects a statement, not an utterance"
              : value.isEmpty() ? "\"speaker\" needs a value: an actor's IRI or name" : null;
      case SAME_AS, DIFFERENT_FROM ->
          Target.of(value).isEmpty()
              ? "the value must be the IRI of a statement or an utterance"
              : null;
    };
  }

  /** The statement or utterance that the value names; only where the action asks for one. */
  public Target other() {
    return Target.of(value).orElseThrow();
  }

  /** Whether it changes an article, rather than what holds across articles. */
  boolean isOfArticle() {
    boolean changes = action == Action.WRONG || action == Action.SPEAKER;
    return changes && target instanceof Target.OfStatement;
  }
}
