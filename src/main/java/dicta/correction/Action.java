package dicta.correction;

import java.util.Arrays;
import java.util.Optional;

/** What a correction does. */
public enum Action {
  /** A statement is none, or is so wrong that it is better left out; an utterance is no unit. */
  WRONG("wrong"),
  /** A statement has another speaker. */
  SPEAKER("speaker"),
  /** Two statements or utterances are one utterance. */
  SAME_AS("same-as"),
  /** A statement does not report that utterance, or not the one that another statement reports. */
  DIFFERENT_FROM("different-from");

  private final String label;

  Action(String label) {
    this.label = label;
  }

  /** The name in files and RDF. */
  public String label() {
    return label;
  }

  static Optional<Action> of(String label) {
    return Arrays.stream(values()).filter(action -> action.label.equals(label)).findFirst();
  }
}
