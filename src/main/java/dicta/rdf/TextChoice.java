package dicta.rdf;

import java.util.Locale;

/**
 * How much of the articles' wording enters the graph; publishers' rights may forbid the whole. The
 * offsets stay whatever the choice, so that who holds the articles can find every word again, and
 * so do names, posts, cues and times, which are facts rather than text.
 */
public enum TextChoice {
  /** Everything: the article's text, its sentences, its statements. */
  FULL,
  /** The words of statements, mentions and figures, but neither the article nor its sentences. */
  QUOTES,
  /** No words of passages and no contents of statements. */
  NONE;

  /** The choice under the name that the command line gives it. */
  public static TextChoice of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
