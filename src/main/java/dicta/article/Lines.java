package dicta.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream as bytes, with a limit on each, so that one endless line cannot fill
 * memory.
 */
final class Lines {
  /**
   * One line.
   *
   * @param bytes without its line end; cut at the limit
   * @param whole whether it stayed under the limit
   */
  record Line(byte[] bytes, boolean whole) {}

  private final InputStream in;
  private final int limit;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int read;
    while ((read = in.read()) >= 0 && read != '\n') {
      if (length++ < limit) {
        line.write(read);
      }
    }
    if (read < 0 && length == 0) {
      return Optional.empty();
    }
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return Optional.of(
        new Line(
            carriageReturn ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes,
            length <= limit));
  }
}
