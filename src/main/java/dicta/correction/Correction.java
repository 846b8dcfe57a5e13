package dicta.correction;

/**
 * What somebody who read the article says about a statement or an utterance.
 *
 * @param origin file and line, for reports
 * @param target what it is about
 * @param action what it does
 * @param value the speaker (an IRI or a name), or the statement or utterance that the target is the
 *     same as or different from; empty for {@link Action#WRONG}
 * @param by who says so
 * @param why for what reason
 */
public record Correction(
    String origin, Target target, Action action, String value, String by, String why) {
  /** The statement or utterance that the value names; only where the action asks for one. */
  public Target other() {
    return Target.of(value).orElseThrow();
  }
}
