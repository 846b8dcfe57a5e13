package dicta.article;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One version of a news article, as it was read.
 *
 * @param id the key the user knows it by: a path without ending, or the {@code id} of a JSON line
 * @param sha256 SHA-256 of the UTF-8 of {@code text}, in lower-case hex: the version
 * @param text the exact text; every offset of this article is a Unicode code point index into it
 * @param metadata what the input says about the article; never guessed
 */
public record Article(String id, String sha256, String text, Metadata metadata)
    implements Serializable {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
  }

  /** The article with this text; its version is computed. */
  public static Article of(String id, String text, Metadata metadata) {
    return new Article(id, sha256Of(text), text, metadata);
  }

  /** The first 16 hex digits of the version, which stand for it in IRIs. */
  public String sha16() {
    return sha256.substring(0, 16);
  }

  private static String sha256Of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
