package dicta.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of a file that holds many, one after another; closing it closes the file. */
public interface ArticleStream extends Closeable {
  /**
   * The next reading; empty at the end.
   *
   * @throws IOException when the file cannot be read any further
   */
  Optional<Reading> next() throws IOException;

  /**
   * JSON lines, one article each.
   *
   * @param origin where they come from, for messages
   */
  static ArticleStream jsonLines(String origin, InputStream in) {
    return new JsonLineStream(origin, in);
  }

  /** The pages of a WARC file, whose compression is undone here. */
  static ArticleStream warc(String origin, InputStream in) throws IOException {
    return new WarcStream(origin, in);
  }
}
