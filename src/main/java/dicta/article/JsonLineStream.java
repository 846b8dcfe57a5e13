package dicta.article;

import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of JSON lines; blank lines give nothing. */
final class JsonLineStream implements ArticleStream {
  private final String origin;
  private final InputStream in;
  private final Lines lines;
  private int number;

  JsonLineStream(String origin, InputStream in) {
    this.origin = origin;
    this.in = in;
    this.lines = new Lines(in, ArticleSource.MAX_BYTES);
  }

  @Override
  public Optional<Reading> next() throws IOException {
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      number++;
      String where = origin + ":" + number;
      byte[] line = next.get().bytes();
      if (!next.get().whole()) {
        return Optional.of(new Skipped(where, Reason.TOO_LARGE, ArticleSource.SIZE_HINT));
      }
      if (!blank(line)) {
        return Optional.of(JsonLineReader.read(where, line));
      }
    }
    return Optional.empty();
  }

  /** How many lines have been read. */
  int lines() {
    return number;
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
