package dicta.article;

import java.io.Serializable;

/** What became of one input article: it was read, or left out for a reason that is counted. */
public sealed interface Reading extends Serializable {
  /** An article, and where it came from (a path, or a path and a line), for messages. */
  record Read(Article article, String origin) implements Reading {}

  /**
   * An input that gave no article.
   *
   * @param origin a path, or a path and a line or record
   * @param reason why, as a countable value
   * @param hint what the user can do about it, in one sentence
   */
  record Skipped(String origin, Reason reason, String hint) implements Reading {}

  /** Why an input gave no article. */
  enum Reason {
    EMPTY("empty"),
    NOT_UTF8("not UTF-8"),
    NOT_TEXT("not text"),
    BROKEN_JSON("broken JSON"),
    NO_ID("no id"),
    NO_TEXT("no text"),
    TOO_LARGE("too large"),
    UNREADABLE("unreadable"),
    OTHER_LANGUAGE("not in English"),
    UNKNOWN_FORMAT("unknown format"),
    EXTRACTION_FAILED("extraction failed");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** A word or two for the run report. */
    public String label() {
      return label;
    }
  }
}
