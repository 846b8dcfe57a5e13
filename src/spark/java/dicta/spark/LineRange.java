package dicta.spark;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;

/** The bytes of the lines that begin in a range of a file, to the end of the last of them. */
final class LineRange extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final long end;
  private long position;
  private boolean finished;

  /** Takes the file over, and closes it. */
  LineRange(FSDataInputStream file, long start, long end) throws IOException {
    super(new BufferedInputStream(file, BUFFER));
    this.end = end;
    if (start > 0) {
      // The line that goes on here began in the range before.
      position = start - 1;
      file.seek(position);
      int read = read();
      while (read >= 0 && read != '\n') {
        read = read();
      }
    }
  }

  @Override
  public int read() throws IOException {
    if (finished) {
      return -1;
    }
    int read = in.read();
    position++;
    finished = read < 0 || read == '\n' && position >= end;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    for (int read = read(); read >= 0; read = read()) {
      bytes[offset + count++] = (byte) read;
      if (count == length) {
        break;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
