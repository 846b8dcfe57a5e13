package dicta.pipeline;

import dicta.article.Article;

/**
 * Reads one article: annotates its text, finds statements, cast and figures. Same article, same
 * result. Not safe for several threads: one per worker.
 */
@FunctionalInterface
public interface Extractor {
  /**
   * @param origin where the article came from, for the report
   * @return what was read, or why the article was left out
   */
  Outcome extract(Article article, String origin);
}
