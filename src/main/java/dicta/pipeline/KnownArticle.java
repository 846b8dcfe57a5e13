package dicta.pipeline;

import dicta.corpus.ArticleSignature;
import dicta.corpus.Digests;
import dicta.corpus.ReadArticle;
import dicta.corpus.StatementDigest;
import java.util.List;

/**
 * What a store remembers of an article, beyond its graph, to look across articles again when others
 * come or go. Equal texts under several ids are several of these.
 *
 * @param id the article's id
 * @param sha16 its version
 * @param digests of its statements
 * @param signature of its text; null for a text of few words
 */
record KnownArticle(
    String id, String sha16, List<StatementDigest> digests, ArticleSignature signature) {
  KnownArticle {
    digests = List.copyOf(digests);
  }

  static KnownArticle of(ReadArticle article) {
    return new KnownArticle(
        article.article().id(),
        article.article().sha16(),
        Digests.of(article),
        ArticleSignature.of(article.article()));
  }
}
