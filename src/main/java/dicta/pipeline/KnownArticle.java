package dicta.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As one line of JSON. */
  String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From its line. */
  static KnownArticle of(String line) {
    try {
      return JSON.readValue(line, KnownArticle.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no line of a ledger: " + line, e);
    }
  }

  static KnownArticle of(ReadArticle article) {
    return new KnownArticle(
        article.article().id(),
        article.article().sha16(),
        Digests.of(article),
        ArticleSignature.of(article.article()));
  }
}
