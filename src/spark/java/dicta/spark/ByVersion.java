package dicta.spark;

import dicta.article.Reading;
import java.util.zip.CRC32;
import org.apache.spark.Partitioner;

/**
 * Deals articles out by ranges of their versions. Versions are hashes, so all parts are of about
 * one size; equal texts meet; and which article stands where does not depend on how it came in.
 */
final class ByVersion extends Partitioner {
  private static final long serialVersionUID = 1L;

  /** Hex digits of a key that say where it goes; half of a version's sixteen. */
  private static final int DIGITS = 8;

  private final int parts;

  ByVersion(int parts) {
    this.parts = parts;
  }

  /**
   * What a reading is sorted by: version, then id; what was left out goes anywhere, but always
   * there.
   */
  static String key(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.article().sha16() + " " + read.article().id();
    }
    String origin = ((Reading.Skipped) reading).origin();
    CRC32 crc = new CRC32();
    crc.update(origin.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return String.format(java.util.Locale.ROOT, "%08x %s", crc.getValue(), origin);
  }

  @Override
  public int numPartitions() {
    return parts;
  }

  @Override
  public int getPartition(Object key) {
    long prefix = Long.parseLong(((String) key).substring(0, DIGITS), 16);
    return (int) (prefix * parts >>> 4 * DIGITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByVersion that && that.parts == parts;
  }

  @Override
  public int hashCode() {
    return parts;
  }
}
