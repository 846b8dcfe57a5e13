package dicta.corpus;

import dicta.attribution.Statement;
import java.io.Serializable;

/**
 * Names a statement across articles: by version and by its cue, which no two statements of an
 * article share.
 *
 * @param sha16 first 16 hex digits of the article's version
 * @param start first code point of the cue
 * @param end end of the cue
 */
public record StatementId(String sha16, int start, int end)
    implements Comparable<StatementId>, Serializable {
  public static StatementId of(String sha16, Statement statement) {
    return new StatementId(sha16, statement.cue().start(), statement.cue().end());
  }

  @Override
  public int compareTo(StatementId other) {
    int byArticle = sha16.compareTo(other.sha16);
    if (byArticle != 0) {
      return byArticle;
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
