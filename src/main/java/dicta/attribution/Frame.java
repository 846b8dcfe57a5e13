package dicta.attribution;

import java.util.Locale;

/** A pattern around a cue that shifts its stance. */
enum Frame {
  /** The content is an infinitive: "agreed to sell". */
  TO,
  /** A person and an infinitive: "told the fans to leave". */
  OBJ_TO,
  /** "asked for", "asked Azerbaijan for". */
  FOR,
  /** The content says what must be: "insisted that the bank must pay". */
  MUST,
  /** The content says what should be: "suggested that the club should sell". */
  SHOULD,
  /** The content is a gerund: "suggested waiting". */
  GER,
  /** Somebody is said to have been told, and nobody to have told: "had been warned of". */
  PASSIVE,
  /** What is rejected is an offer or a call, not a claim. */
  OFFER,
  /** The source says what it will do: "warned that it would retaliate". */
  SELF_WILL,
  /** The content is a condition: "put forward surrender as a condition". */
  CONDITION;

  static Frame of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
