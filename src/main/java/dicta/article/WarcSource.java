package dicta.article;

import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages of a WARC file (ISO 28500): each HTML response with status 200 is an article. */
final class WarcSource {
  private static final MediaType HTML = MediaType.parse("text/html");

  private WarcSource() {}

  static void read(String origin, InputStream in, Consumer<Reading> sink) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response
            && response.http().status() == 200
            && HTML.base().equals(response.http().contentType().base())) {
          sink.accept(page(origin, response));
        }
      }
    }
  }

  private static Reading page(String origin, WarcResponse response) throws IOException {
    String address = response.target();
    String where = origin + ": " + address;
    byte[] bytes = response.http().body().stream().readNBytes(ArticleSource.MAX_BYTES + 1);
    if (bytes.length > ArticleSource.MAX_BYTES) {
      return new Skipped(where, Reason.TOO_LARGE, ArticleSource.SIZE_HINT);
    }
    String charset = response.http().contentType().parameters().get("charset");
    return HtmlReader.read(where, address, bytes, Metadata.NONE, address, charset);
  }
}
