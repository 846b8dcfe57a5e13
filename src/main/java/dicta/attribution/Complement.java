package dicta.attribution;

import java.util.Locale;

/** What may follow a cue as its content, after the columns of {@code cues.tsv}. */
enum Complement {
  /** "said that it ..." */
  THAT,
  /** "said it ...": a clause without "that". */
  ZERO,
  /** "pledged to ...", "pledge not to ..." */
  TO,
  /** "urged X to ...": X belongs to the content. */
  OBJ_TO,
  /** "informed X that ...": X is in nothing. */
  OBJ_THAT,
  /** "notified X about ..." */
  OBJ_ABOUT,
  /** "accused X of ..." */
  OBJ_OF,
  /** "asked X for ..." */
  OBJ_FOR,
  /** "described X as ..." */
  OBJ_AS,
  /** "put the number at X" */
  OBJ_AT,
  /** "called X “...”" */
  OBJ_NAME,
  /** "condemned X" */
  OBJ,
  /** "denied having ..." */
  GER,
  /** "called for X": the preposition is in the cue. */
  PREP,
  /** "called on X to ..." */
  PREP_TO,
  /** "denial of X" */
  OF,
  /** "calls for X", "call for" as a noun. */
  FOR;

  static Complement of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
