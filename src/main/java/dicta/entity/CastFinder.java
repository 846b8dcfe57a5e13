package dicta.entity;

import dicta.attribution.Statement;
import dicta.text.AnnotatedText;
import java.util.List;

/** Finds who and what an article is about, and who is behind each of its statements. */
public interface CastFinder {
  /**
   * @param articleVersion the first 16 hex digits of the article's version, which keep unnamed
   *     actors of different articles apart
   */
  Cast find(String articleVersion, AnnotatedText text, List<Statement> statements);
}
