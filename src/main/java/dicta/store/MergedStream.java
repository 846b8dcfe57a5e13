package dicta.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Merged lines as a stream to parse, digested on the way. */
final class MergedStream extends InputStream {
  private final MergedLines lines;
  private final MessageDigest digest;
  private byte[] line = {};
  private int at;

  MergedStream(MergedLines lines, MessageDigest digest) {
    this.lines = lines;
    this.digest = digest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int written = 0;
    while (written < length) {
      if (line == null || at == line.length && !next()) {
        break;
      }
      int more = Math.min(length - written, line.length - at);
      System.arraycopy(line, at, into, offset + written, more);
      at += more;
      written += more;
    }
    return written == 0 && length > 0 ? -1 : written;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private boolean next() throws IOException {
    byte[] content = lines.next();
    at = 0;
    if (content == null) {
      line = null;
      return false;
    }
    line = java.util.Arrays.copyOf(content, content.length + 1);
    line[content.length] = '\n';
    digest.update(line);
    return true;
  }
}
