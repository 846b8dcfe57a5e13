package dicta.pipeline;

import dicta.article.Article;
import dicta.corpus.ReadArticle;

/**
 * Reads one article: annotates its text, finds statements, cast and figures. Same article, same
 * result. Not safe for several threads: one per worker.
 */
@FunctionalInterface
public interface Extractor {
  ReadArticle extract(Article article);
}
