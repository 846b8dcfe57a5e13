package dicta.rdf;

import dicta.entity.NameUse;

/** In whose voice a name stands in an article. */
public enum Voice {
  /** The article uses it. */
  NARRATOR,
  /** It stands in the content of a statement. */
  SPEAKER,
  /** The article, or a speaker, says that somebody uses it. */
  REPORTED;

  static Voice of(NameUse use) {
    if (use.reported()) {
      return REPORTED;
    }
    return use.statement() == null ? NARRATOR : SPEAKER;
  }
}
