package dicta.store;

import dicta.corpus.BandEntry;
import dicta.corpus.BlockEntry;
import dicta.corpus.Called;
import dicta.corpus.StatementId;
import dicta.entity.EntityType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Entries as bytes whose unsigned order is the entries' own. */
final class LedgerKeys {
  private static final int BLOCK_LENGTH = 2 * Long.BYTES + Long.BYTES + 2 * Integer.BYTES;
  private static final byte DATED = 0;
  private static final byte UNDATED = 1;

  private LedgerKeys() {}

  /** Version, a blank, id: sorted by version, then by id. */
  static String id(String sha16, String id) {
    return sha16 + " " + id;
  }

  static String version(String idKey) {
    return idKey.substring(0, idKey.indexOf(' '));
  }

  static String idOf(String idKey) {
    return idKey.substring(idKey.indexOf(' ') + 1);
  }

  /** Entity, type and label, a line feed between: sorted by entity. */
  static String of(Called called) {
    return ofEntity(called.entity()) + called.type() + "\n" + called.label();
  }

  /** Before all labels of an entity. */
  static String ofEntity(String entity) {
    return entity + "\n";
  }

  static Called called(String key) {
    String[] parts = key.split("\n", 3);
    return new Called(parts[0], EntityType.valueOf(parts[1]), parts[2]);
  }

  static byte[] of(StatementId id) {
    return ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES)
        .put(version16(id.sha16()))
        .putInt(id.start())
        .putInt(id.end())
        .array();
  }

  static StatementId statement(byte[] key) {
    ByteBuffer bytes = ByteBuffer.wrap(key);
    byte[] version = new byte[Long.BYTES];
    bytes.get(version);
    return new StatementId(HexFormat.of().formatHex(version), bytes.getInt(), bytes.getInt());
  }

  /** Before all statements of a version. */
  static byte[] startOf(String sha16) {
    return version16(sha16);
  }

  static byte[] of(BlockEntry entry) {
    return ByteBuffer.allocate(BLOCK_LENGTH)
        .putLong(entry.key() ^ Long.MIN_VALUE)
        .putLong(entry.place() ^ Long.MIN_VALUE)
        .put(version16(entry.id().sha16()))
        .putInt(entry.id().start())
        .putInt(entry.id().end())
        .array();
  }

  static BlockEntry block(byte[] key) {
    ByteBuffer bytes = ByteBuffer.wrap(key);
    long block = bytes.getLong() ^ Long.MIN_VALUE;
    long place = bytes.getLong() ^ Long.MIN_VALUE;
    byte[] version = new byte[Long.BYTES];
    bytes.get(version);
    String sha16 = HexFormat.of().formatHex(version);
    return new BlockEntry(block, place, new StatementId(sha16, bytes.getInt(), bytes.getInt()));
  }

  static byte[] of(BandEntry entry) {
    byte[] published =
        entry.published() == null
            ? new byte[0]
            : entry.published().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 * Long.BYTES + published.length + 2)
        .putLong(entry.band() ^ Long.MIN_VALUE)
        .put(entry.published() == null ? UNDATED : DATED)
        .put(published)
        .put((byte) 0)
        .put(version16(entry.sha16()))
        .array();
  }

  static BandEntry band(byte[] key) {
    ByteBuffer bytes = ByteBuffer.wrap(key);
    long band = bytes.getLong() ^ Long.MIN_VALUE;
    boolean dated = bytes.get() == DATED;
    byte[] published = new byte[bytes.remaining() - Long.BYTES - 1];
    bytes.get(published).get();
    byte[] version = new byte[Long.BYTES];
    bytes.get(version);
    return new BandEntry(
        band,
        dated ? new String(published, StandardCharsets.UTF_8) : null,
        HexFormat.of().formatHex(version));
  }

  /** Before all entries of a band. */
  static byte[] startOf(long band) {
    return ByteBuffer.allocate(Long.BYTES).putLong(band ^ Long.MIN_VALUE).array();
  }

  private static byte[] version16(String sha16) {
    return HexFormat.of().parseHex(sha16);
  }
}
