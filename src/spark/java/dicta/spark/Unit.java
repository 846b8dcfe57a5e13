package dicta.spark;

import dicta.article.Reading;
import java.io.Serializable;

/** What one task reads in one go. */
sealed interface Unit extends Serializable {
  /**
   * A file that is one article.
   *
   * @param uri where it is
   * @param root folder that its article's id is relative to
   * @param path its path below that folder
   */
  record OneArticle(String uri, String root, String path) implements Unit {}

  /** A file of many articles that can only be read from its beginning: compressed, or WARC. */
  record Whole(String uri) implements Unit {}

  /** The lines of a file of JSON lines that begin in a range of its bytes. */
  record Lines(String uri, long start, long end) implements Unit {}

  /** What is known without reading: an input that is left out. */
  record Known(Reading reading) implements Unit {}
}
