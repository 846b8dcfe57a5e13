package dicta.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.corpus.ArticleSignature;
import dicta.corpus.Digests;
import dicta.corpus.ReadArticle;
import dicta.corpus.StatementDigest;
import java.util.List;

/**
 * What the resolution needs of an article: never its text.
 *
 * @param sha16 the article's version
 * @param statements in the article's order
 * @param signature of its words; null where it has few
 */
record Digested(String sha16, List<StatementDigest> statements, ArticleSignature signature) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Digested of(ReadArticle article) {
    return new Digested(
        article.article().sha16(), Digests.of(article), ArticleSignature.of(article.article()));
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Digested parse(String json) {
    try {
      return JSON.readValue(json, Digested.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
