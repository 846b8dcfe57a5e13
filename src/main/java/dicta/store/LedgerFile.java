package dicta.store;

import dicta.corpus.Profile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** The file of a ledger and the maps in it. */
final class LedgerFile implements AutoCloseable {
  static final String NAME = "ledger.mv";
  static final byte[] NOTHING = {};
  static final RecordCodec<Profile> PROFILES = new RecordCodec<>(Profile.class);

  private static final int CACHE_MEGABYTES = 32;

  /** Small pages, since changes touch entries all over the file. */
  private static final int PAGE_BYTES = 4 << 10;

  /** Chunks of the file with less in use than this per cent are written anew, a few at a time. */
  private static final int FILLED = 60;

  private static final int TIDIED_BYTES = 8 << 20;

  private final MVStore file;

  /** By id. */
  final MVMap<String, byte[]> articles;

  /** Version, a blank, id. */
  final MVMap<String, byte[]> ids;

  /** The statements of each version, as they are compared. */
  final MVMap<byte[], byte[]> profiles;

  final MVMap<byte[], byte[]> blocks;
  final MVMap<byte[], byte[]> bands;

  /** Entity, type, label: how many versions call it so. */
  final MVMap<String, Long> labels;

  LedgerFile(Path generation) {
    file =
        new MVStore.Builder()
            .fileName(generation.resolve(NAME).toString())
            .cacheSize(CACHE_MEGABYTES)
            .pageSplitSize(PAGE_BYTES)
            // Neither by the clock nor by size: a change is one commit.
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .open();
    articles = file.openMap("articles", byString());
    ids = file.openMap("ids", byString());
    // Named after its layout: a program whose profiles have other parts makes them anew.
    profiles = file.openMap("profiles-" + PROFILES.layout(), byBytes());
    blocks = file.openMap("blocks", byBytes());
    bands = file.openMap("bands", byBytes());
    labels =
        file.openMap(
            "labels",
            new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
  }

  private static MVMap.Builder<String, byte[]> byString() {
    return new MVMap.Builder<String, byte[]>()
        .keyType(StringDataType.INSTANCE)
        .valueType(ByteArrayDataType.INSTANCE);
  }

  private static MVMap.Builder<byte[], byte[]> byBytes() {
    return new MVMap.Builder<byte[], byte[]>()
        .keyType(ByteArrayDataType.INSTANCE)
        .valueType(ByteArrayDataType.INSTANCE);
  }

  /** All versions in order, each with its first id: that of the article which stands for it. */
  void forEachVersion(BiConsumer<String, String> sink) {
    String last = "";
    for (Iterator<String> keys = ids.keyIterator(null); keys.hasNext(); ) {
      String key = keys.next();
      String sha16 = LedgerKeys.version(key);
      if (!sha16.equals(last)) {
        last = sha16;
        sink.accept(sha16, LedgerKeys.idOf(key));
      }
    }
  }

  /** Keeps a statement as it is compared, without its entries. */
  void put(Profile profile) {
    profiles.put(LedgerKeys.of(profile.id()), PROFILES.encode(profile));
  }

  /**
   * Counts what versions call entities.
   *
   * @param versions how many more call it so
   */
  void count(String label, long versions) {
    long count = labels.getOrDefault(label, 0L) + versions;
    if (count == 0) {
      labels.remove(label);
    } else {
      labels.put(label, count);
    }
  }

  void commit() {
    file.commit();
  }

  /** Commits to the disk, and tidies the file a little. */
  void commitForGood() {
    file.commit();
    file.sync();
    file.compact(FILLED, TIDIED_BYTES);
  }

  @Override
  public void close() {
    // Not with time for compaction: that moves chunks, which has failed (2.4.240).
    file.close();
  }
}
