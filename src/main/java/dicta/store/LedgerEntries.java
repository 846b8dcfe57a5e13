package dicta.store;

import dicta.corpus.ArticleSignature;
import dicta.corpus.BandEntry;
import dicta.corpus.BlockEntry;
import dicta.corpus.Blocking;
import dicta.corpus.Called;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.Cursor;

/** What in a ledger makes statements and articles worth a comparison, in the order of entries. */
final class LedgerEntries {
  private final LedgerFile file;

  LedgerEntries(LedgerFile file) {
    this.file = file;
  }

  /** Puts a statement in, with its entries. */
  void put(Profile profile) {
    file.put(profile);
    Blocking.entries(profile)
        .forEach(entry -> file.blocks.put(LedgerKeys.of(entry), LedgerFile.NOTHING));
  }

  void remove(Profile profile) {
    file.profiles.remove(LedgerKeys.of(profile.id()));
    Blocking.entries(profile).forEach(entry -> file.blocks.remove(LedgerKeys.of(entry)));
  }

  /**
   * Puts the entries of an article in.
   *
   * @param signature null for a text of few words, which has none
   */
  void put(ArticleSignature signature) {
    if (signature != null) {
      NearDuplicates.entries(signature)
          .forEach(entry -> file.bands.put(LedgerKeys.of(entry), LedgerFile.NOTHING));
    }
  }

  void remove(ArticleSignature signature) {
    if (signature != null) {
      NearDuplicates.entries(signature).forEach(entry -> file.bands.remove(LedgerKeys.of(entry)));
    }
  }

  Map<Called, Long> spellings(String entity) {
    Map<Called, Long> spellings = new HashMap<>();
    String prefix = LedgerKeys.ofEntity(entity);
    Cursor<String, Long> cursor = file.labels.cursor(prefix);
    while (cursor.hasNext()) {
      String key = cursor.next();
      if (!key.startsWith(prefix)) {
        break;
      }
      spellings.put(LedgerKeys.called(key), cursor.getValue());
    }
    return spellings;
  }

  List<BlockEntry> before(BlockEntry entry, int most) {
    return near(file.blocks.lowerKey(LedgerKeys.of(entry)), true, entry.key(), most);
  }

  List<BlockEntry> after(BlockEntry entry, int most) {
    return near(file.blocks.higherKey(LedgerKeys.of(entry)), false, entry.key(), most);
  }

  private List<BlockEntry> near(byte[] from, boolean backwards, long key, int most) {
    List<BlockEntry> near = new ArrayList<>();
    if (from != null) {
      Cursor<byte[], byte[]> cursor = file.blocks.cursor(from, null, backwards);
      while (near.size() < most && cursor.hasNext()) {
        BlockEntry next = LedgerKeys.block(cursor.next());
        if (next.key() != key) {
          break;
        }
        near.add(next);
      }
    }
    return near;
  }

  List<BandEntry> first(long band, int most) {
    return band(LedgerKeys.startOf(band), band, most);
  }

  List<BandEntry> after(BandEntry entry) {
    byte[] next = file.bands.higherKey(LedgerKeys.of(entry));
    return next == null ? List.of() : band(next, entry.band(), Integer.MAX_VALUE);
  }

  private List<BandEntry> band(byte[] from, long band, int most) {
    List<BandEntry> entries = new ArrayList<>();
    Iterator<byte[]> keys = file.bands.keyIterator(from);
    while (entries.size() < most && keys.hasNext()) {
      BandEntry next = LedgerKeys.band(keys.next());
      if (next.band() != band) {
        break;
      }
      entries.add(next);
    }
    return entries;
  }
}
