package dicta.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a run's files has been read, for a guess at how many articles they hold. */
final class InputMeter {
  private final long bytes;
  private long bytesRead;
  private long articles;

  /**
   * @param bytes size of all files, 0 where nobody knows
   */
  InputMeter(long bytes) {
    this.bytes = bytes;
  }

  /** One article, or what should have been one, was met. */
  void article() {
    articles++;
  }

  /** Articles of the run if the rest is like what was read; 0 where there is no telling. */
  long expected() {
    if (bytes == 0 || bytesRead == 0 || articles == 0) {
      return 0;
    }
    return Math.max(articles, Math.round(articles * (double) bytes / bytesRead));
  }

  /** The same stream, its bytes counted as they are read. */
  InputStream counted(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        int c = super.read();
        bytesRead += c < 0 ? 0 : 1;
        return c;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        bytesRead += Math.max(0, count);
        return count;
      }
    };
  }
}
