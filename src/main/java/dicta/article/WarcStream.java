package dicta.article;

import dicta.article.Reading.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages of a WARC file (ISO 28500): each HTML response with status 200 is an article. */
final class WarcStream implements ArticleStream {
  private static final MediaType HTML = MediaType.parse("text/html");

  private final String origin;
  private final WarcReader reader;

  WarcStream(String origin, InputStream in) throws IOException {
    this.origin = origin;
    this.reader = new WarcReader(in);
  }

  @Override
  public Optional<Reading> next() throws IOException {
    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      if (next.get() instanceof WarcResponse response
          && response.http().status() == 200
          && HTML.base().equals(response.http().contentType().base())) {
        return Optional.of(page(origin, response));
      }
    }
    return Optional.empty();
  }

  private static Reading page(String origin, WarcResponse response) throws IOException {
    String address = response.target();
    String where = origin + ": " + address;
    byte[] bytes = response.http().body().stream().readNBytes(ArticleSource.MAX_BYTES + 1);
    if (bytes.length > ArticleSource.MAX_BYTES) {
      return new Skipped(where, Reading.Reason.TOO_LARGE, ArticleSource.SIZE_HINT);
    }
    String charset = response.http().contentType().parameters().get("charset");
    return HtmlReader.read(where, address, bytes, Metadata.NONE, address, charset);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
