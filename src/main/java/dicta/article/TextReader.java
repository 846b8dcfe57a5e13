package dicta.article;

import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;

/**
 * Plain text, UTF-8: the bytes as they are, with byte-order mark and line ends, so that offsets
 * hold.
 */
final class TextReader {
  private TextReader() {}

  static Reading read(String origin, String id, byte[] bytes, Metadata metadata) {
    if (bytes.length == 0) {
      return new Skipped(origin, Reason.EMPTY, "The file has no byte: fill it or remove it.");
    }
    String text = Utf8.decode(bytes).orElse(null);
    if (text == null) {
      return new Skipped(
          origin,
          Reason.NOT_UTF8,
          "Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8 IN > OUT.");
    }
    return checked(origin, id, text, metadata);
  }

  /** The article with this text, unless there is nothing in it that could be read. */
  static Reading checked(String origin, String id, String text, Metadata metadata) {
    if (text.indexOf('\0') >= 0) {
      return new Skipped(
          origin, Reason.NOT_TEXT, "It holds NUL characters, as a binary file does.");
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Skipped(origin, Reason.NO_TEXT, "It holds no letter and no digit.");
    }
    return new Reading.Read(Article.of(id, text, metadata), origin);
  }
}
