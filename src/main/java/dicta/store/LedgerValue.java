package dicta.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A known article as a value of the ledger: its version, then its line of JSON, compressed. */
final class LedgerValue {
  private static final int VERSION_LENGTH = 16;

  private LedgerValue() {}

  static byte[] of(KnownArticle article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(article.sha16().getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(article.line().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String version(byte[] value) {
    return new String(value, 0, VERSION_LENGTH, StandardCharsets.US_ASCII);
  }

  static KnownArticle article(byte[] value) {
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(value, VERSION_LENGTH, value.length - VERSION_LENGTH))) {
      return KnownArticle.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
