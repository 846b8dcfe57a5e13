package dicta.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.corpus.ArticleSignature;
import dicta.corpus.Called;
import dicta.corpus.Digests;
import dicta.corpus.ReadArticle;
import dicta.corpus.StatementDigest;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/**
 * What the resolution needs of an article: never its text.
 *
 * @param sha16 the article's version
 * @param statements in the article's order
 * @param signature of its words; null where it has few
 * @param called what it calls those that it may share with others
 */
record Digested(
    String sha16, List<StatementDigest> statements, ArticleSignature signature, List<Called> called)
    implements Serializable {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Digested of(ReadArticle article) {
    return new Digested(
        article.article().sha16(),
        Digests.of(article),
        ArticleSignature.of(article.article()),
        Called.of(article));
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The versions in a part, each once: from the first of the articles that have it.
   *
   * @param lines sorted by version, then by the article's id
   */
  static Iterator<Digested> eachVersion(Iterator<String> lines) {
    String[] last = {""};
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
        .map(Digested::parse)
        .filter(
            one -> {
              boolean first = !one.sha16().equals(last[0]);
              last[0] = one.sha16();
              return first;
            })
        .iterator();
  }

  static Digested parse(String json) {
    try {
      return JSON.readValue(json, Digested.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
