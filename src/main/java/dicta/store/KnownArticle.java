package dicta.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.corpus.ArticleSignature;
import dicta.corpus.Called;
import dicta.corpus.StatementDigest;
import java.util.List;

/**
 * What a store remembers of an article, beyond its graph, to look across articles again when others
 * come or go: never the text. Equal texts under several ids are several of these.
 *
 * @param id the article's id
 * @param sha16 its version
 * @param digests of its statements, in order
 * @param signature of its text; null for a text of few words
 * @param called what it calls those that it may share with others
 */
public record KnownArticle(
    String id,
    String sha16,
    List<StatementDigest> digests,
    ArticleSignature signature,
    List<Called> called) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public KnownArticle {
    digests = List.copyOf(digests);
    called = List.copyOf(called);
  }

  KnownArticle underId(String another) {
    return new KnownArticle(another, sha16, digests, signature, called);
  }

  /** As one line of JSON, the same for the same article. */
  public String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From its line. */
  public static KnownArticle of(String line) {
    try {
      return JSON.readValue(line, KnownArticle.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no line of a ledger: " + line, e);
    }
  }
}
