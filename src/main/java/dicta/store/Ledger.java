package dicta.store;

import dicta.corpus.ArticleSignature;
import dicta.corpus.BandEntry;
import dicta.corpus.BlockEntry;
import dicta.corpus.Blocking;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Profile;
import dicta.corpus.SignatureIndex;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What a generation keeps beside its quads to tell what a change of articles changes across
 * articles: their digests and signatures, found by id, by version, and by what makes them worth a
 * comparison. A look-up and a change cost by what they are about, however many articles there are.
 *
 * <p>It is one file ({@code ledger.mv}, an MVStore), which a process holds for its own while it is
 * open. A change is written in one commit: a process that is killed leaves all of it or nothing.
 * Nothing is kept that does not follow from the articles, and to put an article twice is to put it
 * once, so {@link PendingChange} may make a change again.
 */
public final class Ledger implements StatementIndex, SignatureIndex, AutoCloseable {
  private static final String FILE = "ledger.mv";
  private static final byte[] NOTHING = {};

  /** Entries that are sorted before they are put in, so that neighbours come to lie together. */
  private static final int SORTED_AT_ONCE = 500_000;

  private static final int ARTICLES_A_COMMIT = 2_000;
  private static final int CACHE_MEGABYTES = 32;

  /** Small pages, since changes touch entries all over the file. */
  private static final int PAGE_BYTES = 4 << 10;

  /** Chunks of the file with less in use than this per cent are written anew, a few at a time. */
  private static final int FILLED = 60;

  private static final int TIDIED_BYTES = 8 << 20;

  private final MVStore file;

  /** By id. */
  private final MVMap<String, byte[]> articles;

  /** Version, a blank, id. */
  private final MVMap<String, byte[]> ids;

  private final MVMap<byte[], byte[]> blocks;
  private final MVMap<byte[], byte[]> bands;

  private Ledger(Path generation) {
    file =
        new MVStore.Builder()
            .fileName(generation.resolve(FILE).toString())
            .cacheSize(CACHE_MEGABYTES)
            .pageSplitSize(PAGE_BYTES)
            .autoCommitDisabled()
            .open();
    articles = file.openMap("articles", byString());
    ids = file.openMap("ids", byString());
    blocks = file.openMap("blocks", byBytes());
    bands = file.openMap("bands", byBytes());
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

  /**
   * What becomes of the articles of a store.
   *
   * @param put articles that come, or take the place of those with their ids
   * @param removed ids of articles that go
   */
  public record Delta(List<KnownArticle> put, Set<String> removed) {
    public static final Delta NONE = new Delta(List.of(), Set.of());

    public Delta {
      put = List.copyOf(put);
      removed = Set.copyOf(removed);
    }

    boolean isEmpty() {
      return put.isEmpty() && removed.isEmpty();
    }
  }

  /**
   * What a delta means for the versions: a text that stays under another id neither comes nor goes.
   *
   * @param gone versions that are no longer there, or not with these digests
   * @param come articles of versions that are new, or have other digests now
   */
  public record Versions(Set<String> gone, List<KnownArticle> come) {}

  /** Whether a generation has one; it has none where it keeps no words. */
  public static boolean exists(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /** Opens that of a generation. */
  public static Ledger open(Path generation) {
    return new Ledger(generation);
  }

  /** Makes the ledger of a generation that is being built. */
  static void create(Path generation, Consumer<Consumer<KnownArticle>> articles) {
    try (Ledger ledger = new Ledger(generation)) {
      ledger.fill(articles);
    }
  }

  private void fill(Consumer<Consumer<KnownArticle>> source) {
    int[] count = new int[1];
    source.accept(
        article -> {
          articles.put(article.id(), LedgerValue.of(article));
          ids.put(idKey(article.sha16(), article.id()), NOTHING);
          if (++count[0] % ARTICLES_A_COMMIT == 0) {
            file.commit();
          }
        });
    TreeSet<byte[]> sorted = new TreeSet<>(java.util.Arrays::compareUnsigned);
    String last = "";
    for (Iterator<String> keys = ids.keyIterator(null); keys.hasNext(); ) {
      String key = keys.next();
      String sha16 = key.substring(0, key.indexOf(' '));
      if (!sha16.equals(last)) {
        last = sha16;
        KnownArticle article = known(key.substring(sha16.length() + 1)).orElseThrow();
        blockKeys(article).forEach(sorted::add);
        bandKeys(article).forEach(band -> bands.put(band, NOTHING));
      }
      if (sorted.size() >= SORTED_AT_ONCE || !keys.hasNext()) {
        sorted.forEach(block -> blocks.put(block, NOTHING));
        sorted.clear();
        file.commit();
      }
    }
  }

  /** The article with an id. */
  public Optional<KnownArticle> known(String id) {
    return Optional.ofNullable(articles.get(id)).map(value -> LedgerValue.article(value));
  }

  /** The version of the article with an id, or null. */
  public String version(String id) {
    byte[] value = articles.get(id);
    return value == null ? null : LedgerValue.version(value);
  }

  /** How many articles there are. */
  public long size() {
    return articles.sizeAsLong();
  }

  /** All articles, by id. */
  public void forEach(Consumer<KnownArticle> sink) {
    Cursor<String, byte[]> cursor = articles.cursor(null);
    while (cursor.hasNext()) {
      String id = cursor.next();
      sink.accept(LedgerValue.article(cursor.getValue()));
    }
  }

  /** The ids under which a text stands. */
  public Set<String> ids(String sha16) {
    Set<String> found = new TreeSet<>();
    String prefix = idKey(sha16, "");
    for (Iterator<String> keys = ids.keyIterator(prefix); keys.hasNext(); ) {
      String key = keys.next();
      if (!key.startsWith(prefix)) {
        break;
      }
      found.add(key.substring(prefix.length()));
    }
    return found;
  }

  /** What a delta would mean for the versions. */
  public Versions versions(Delta delta) {
    Map<String, KnownArticle> put = new TreeMap<>();
    delta.put().forEach(article -> put.put(article.id(), article));
    Set<String> changed = new TreeSet<>(put.keySet());
    changed.addAll(delta.removed());
    Set<String> touched = new TreeSet<>();
    changed.stream().map(this::version).filter(v -> v != null).forEach(touched::add);
    put.values().forEach(article -> touched.add(article.sha16()));

    Set<String> gone = new TreeSet<>();
    List<KnownArticle> come = new ArrayList<>();
    for (String sha16 : touched) {
      KnownArticle before = spokesman(sha16).orElse(null);
      TreeMap<String, KnownArticle> after = new TreeMap<>();
      ids(sha16).stream()
          .filter(id -> !changed.contains(id))
          .limit(1)
          .forEach(id -> after.put(id, known(id).orElseThrow()));
      put.values().stream()
          .filter(article -> article.sha16().equals(sha16))
          .forEach(article -> after.put(article.id(), article));
      KnownArticle now = after.isEmpty() ? null : after.firstEntry().getValue();
      if (before != null && now != null && sameContent(before, now)) {
        continue;
      }
      if (before != null) {
        gone.add(sha16);
      }
      if (now != null) {
        come.add(now);
      }
    }
    return new Versions(gone, come);
  }

  /** The article whose digests stand for all with its text: the one with the first id. */
  private Optional<KnownArticle> spokesman(String sha16) {
    String prefix = idKey(sha16, "");
    String key = ids.ceilingKey(prefix);
    return key == null || !key.startsWith(prefix)
        ? Optional.empty()
        : known(key.substring(prefix.length()));
  }

  private static boolean sameContent(KnownArticle a, KnownArticle b) {
    return a.underId("").line().equals(b.underId("").line());
  }

  /** Makes a change, in one commit that is on the disk when this returns. */
  void apply(Delta delta) {
    Versions versions = versions(delta);
    for (String sha16 : versions.gone()) {
      KnownArticle article = spokesman(sha16).orElseThrow();
      blockKeys(article).forEach(blocks::remove);
      bandKeys(article).forEach(bands::remove);
    }
    Set<String> replaced = new TreeSet<>(delta.removed());
    delta.put().forEach(article -> replaced.add(article.id()));
    for (String id : replaced) {
      String sha16 = version(id);
      if (sha16 != null) {
        ids.remove(idKey(sha16, id));
        articles.remove(id);
      }
    }
    for (KnownArticle article : delta.put()) {
      articles.put(article.id(), LedgerValue.of(article));
      ids.put(idKey(article.sha16(), article.id()), NOTHING);
    }
    for (KnownArticle article : versions.come()) {
      blockKeys(article).forEach(key -> blocks.put(key, NOTHING));
      bandKeys(article).forEach(key -> bands.put(key, NOTHING));
    }
    file.commit();
    file.sync();
    file.compact(FILLED, TIDIED_BYTES);
  }

  private static List<byte[]> blockKeys(KnownArticle article) {
    return Profile.of(article.digests()).stream()
        .flatMap(profile -> Blocking.entries(profile).stream())
        .map(LedgerKeys::of)
        .toList();
  }

  private static List<byte[]> bandKeys(KnownArticle article) {
    return article.signature() == null
        ? List.of()
        : NearDuplicates.entries(article.signature()).stream().map(LedgerKeys::of).toList();
  }

  private static String idKey(String sha16, String id) {
    return sha16 + " " + id;
  }

  @Override
  public List<StatementDigest> article(String sha16) {
    return spokesman(sha16).map(KnownArticle::digests).orElse(List.of());
  }

  @Override
  public List<BlockEntry> before(BlockEntry entry, int most) {
    return near(blocks.lowerKey(LedgerKeys.of(entry)), true, entry.key(), most);
  }

  @Override
  public List<BlockEntry> after(BlockEntry entry, int most) {
    return near(blocks.higherKey(LedgerKeys.of(entry)), false, entry.key(), most);
  }

  private List<BlockEntry> near(byte[] from, boolean backwards, long key, int most) {
    List<BlockEntry> near = new ArrayList<>();
    if (from != null) {
      Cursor<byte[], byte[]> cursor = blocks.cursor(from, null, backwards);
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

  @Override
  public ArticleSignature signature(String sha16) {
    return spokesman(sha16).map(KnownArticle::signature).orElse(null);
  }

  @Override
  public List<BandEntry> first(long band, int most) {
    return band(LedgerKeys.startOf(band), band, most);
  }

  @Override
  public List<BandEntry> after(BandEntry entry) {
    byte[] next = bands.higherKey(LedgerKeys.of(entry));
    return next == null ? List.of() : band(next, entry.band(), Integer.MAX_VALUE);
  }

  private List<BandEntry> band(byte[] from, long band, int most) {
    List<BandEntry> entries = new ArrayList<>();
    Iterator<byte[]> keys = bands.keyIterator(from);
    while (entries.size() < most && keys.hasNext()) {
      BandEntry next = LedgerKeys.band(keys.next());
      if (next.band() != band) {
        break;
      }
      entries.add(next);
    }
    return entries;
  }

  /** All that is in it, for comparisons. */
  List<String> dump() {
    List<String> lines = new ArrayList<>();
    forEach(article -> lines.add(article.line()));
    ids.keyIterator(null).forEachRemaining(lines::add);
    blocks.keyIterator(null).forEachRemaining(key -> lines.add(LedgerKeys.block(key).toString()));
    bands.keyIterator(null).forEachRemaining(key -> lines.add(LedgerKeys.band(key).toString()));
    return lines;
  }

  @Override
  public void close() {
    // Not with time for compaction: that moves chunks, which has failed (2.4.240).
    file.close();
  }
}
