package dicta.store;

import dicta.corpus.ArticleSignature;
import dicta.corpus.BandEntry;
import dicta.corpus.BlockEntry;
import dicta.corpus.Called;
import dicta.corpus.LabelIndex;
import dicta.corpus.Labels;
import dicta.corpus.Profile;
import dicta.corpus.SignatureIndex;
import dicta.corpus.StatementId;
import dicta.corpus.StatementIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.h2.mvstore.Cursor;

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
public final class Ledger implements StatementIndex, SignatureIndex, LabelIndex, AutoCloseable {
  private final LedgerFile file;
  private final LedgerEntries entries;

  private Ledger(Path generation) {
    file = new LedgerFile(generation);
    entries = new LedgerEntries(file);
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
    return Files.exists(generation.resolve(LedgerFile.NAME));
  }

  /** Opens that of a generation. */
  public static Ledger open(Path generation) {
    Ledger ledger = new Ledger(generation);
    if (ledger.file.profiles.isEmpty() && !ledger.file.articles.isEmpty()) {
      new LedgerFilling(ledger.file).fillProfiles();
    }
    return ledger;
  }

  /**
   * Makes the ledger of a generation that is being built.
   *
   * @param scratch a folder for what is sorted; it is left full
   */
  static Ledger create(Path generation, Path scratch, Consumer<Consumer<KnownArticle>> articles) {
    Ledger ledger = new Ledger(generation);
    try {
      new LedgerFilling(ledger.file).fill(articles, scratch);
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
    return ledger;
  }

  /** The article with an id. */
  public Optional<KnownArticle> known(String id) {
    return Optional.ofNullable(file.articles.get(id)).map(value -> LedgerValue.article(value));
  }

  /** The version of the article with an id, or null. */
  public String version(String id) {
    byte[] value = file.articles.get(id);
    return value == null ? null : LedgerValue.version(value);
  }

  /** How many articles there are. */
  public long size() {
    return file.articles.sizeAsLong();
  }

  /** All articles, by id. */
  public void forEach(Consumer<KnownArticle> sink) {
    Cursor<String, byte[]> cursor = file.articles.cursor(null);
    while (cursor.hasNext()) {
      String id = cursor.next();
      sink.accept(LedgerValue.article(cursor.getValue()));
    }
  }

  /** The ids under which a text stands. */
  public Set<String> ids(String sha16) {
    Set<String> found = new TreeSet<>();
    String prefix = LedgerKeys.id(sha16, "");
    for (Iterator<String> keys = file.ids.keyIterator(prefix); keys.hasNext(); ) {
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
    String prefix = LedgerKeys.id(sha16, "");
    String key = file.ids.ceilingKey(prefix);
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
      article(sha16).forEach(entries::remove);
      entries.remove(signature(sha16));
      called(sha16).forEach(one -> file.count(LedgerKeys.of(one), -1));
    }
    Set<String> replaced = new TreeSet<>(delta.removed());
    delta.put().forEach(article -> replaced.add(article.id()));
    for (String id : replaced) {
      String sha16 = version(id);
      if (sha16 != null) {
        file.ids.remove(LedgerKeys.id(sha16, id));
        file.articles.remove(id);
      }
    }
    for (KnownArticle article : delta.put()) {
      file.articles.put(article.id(), LedgerValue.of(article));
      file.ids.put(LedgerKeys.id(article.sha16(), article.id()), LedgerFile.NOTHING);
    }
    for (KnownArticle article : versions.come()) {
      Profile.of(article.digests()).forEach(entries::put);
      entries.put(article.signature());
      article.called().forEach(one -> file.count(LedgerKeys.of(one), 1));
    }
    file.commitForGood();
  }

  @Override
  public List<Profile> article(String sha16) {
    List<Profile> article = new ArrayList<>();
    Cursor<byte[], byte[]> cursor = file.profiles.cursor(LedgerKeys.startOf(sha16));
    while (cursor.hasNext() && LedgerKeys.statement(cursor.next()).sha16().equals(sha16)) {
      article.add(LedgerFile.PROFILES.decode(cursor.getValue()));
    }
    article.sort(Comparator.comparingInt(profile -> profile.digest().order()));
    return article;
  }

  @Override
  public Profile profile(StatementId id) {
    byte[] profile = file.profiles.get(LedgerKeys.of(id));
    return profile == null ? null : LedgerFile.PROFILES.decode(profile);
  }

  /** How many statements there are, in all versions. */
  long statements() {
    return file.profiles.sizeAsLong();
  }

  /** All statements, in order. */
  void forEachStatement(Consumer<StatementId> sink) {
    file.profiles.keyIterator(null).forEachRemaining(key -> sink.accept(LedgerKeys.statement(key)));
  }

  /** All entries, in order. */
  void forEachBlockEntry(Consumer<BlockEntry> sink) {
    file.blocks.keyIterator(null).forEachRemaining(key -> sink.accept(LedgerKeys.block(key)));
  }

  /** All versions, in order. */
  public void forEachVersion(Consumer<String> sink) {
    file.forEachVersion((sha16, id) -> sink.accept(sha16));
  }

  @Override
  public List<BlockEntry> before(BlockEntry entry, int most) {
    return entries.before(entry, most);
  }

  @Override
  public List<BlockEntry> after(BlockEntry entry, int most) {
    return entries.after(entry, most);
  }

  @Override
  public ArticleSignature signature(String sha16) {
    return spokesman(sha16).map(KnownArticle::signature).orElse(null);
  }

  @Override
  public List<BandEntry> first(long band, int most) {
    return entries.first(band, most);
  }

  @Override
  public List<BandEntry> after(BandEntry entry) {
    return entries.after(entry);
  }

  @Override
  public Map<Called, Long> spellings(String entity) {
    return entries.spellings(entity);
  }

  @Override
  public List<Called> called(String sha16) {
    return spokesman(sha16).map(KnownArticle::called).orElse(List.of());
  }

  /** What every entity that articles share is called across them, in order. */
  public void forEachLabel(Consumer<Called> sink) {
    String entity = null;
    for (Iterator<String> keys = file.labels.keyIterator(null); keys.hasNext(); ) {
      String next = LedgerKeys.called(keys.next()).entity();
      if (!next.equals(entity)) {
        entity = next;
        sink.accept(Labels.best(spellings(entity)));
      }
    }
  }

  /** All that is in it, for comparisons. */
  List<String> dump() {
    List<String> lines = new ArrayList<>();
    forEach(article -> lines.add(article.line()));
    file.ids.keyIterator(null).forEachRemaining(lines::add);
    file.blocks
        .keyIterator(null)
        .forEachRemaining(key -> lines.add(LedgerKeys.block(key).toString()));
    file.bands
        .keyIterator(null)
        .forEachRemaining(key -> lines.add(LedgerKeys.band(key).toString()));
    file.labels
        .keyIterator(null)
        .forEachRemaining(key -> lines.add(key + " " + file.labels.get(key)));
    file.profiles
        .keyIterator(null)
        .forEachRemaining(
            key ->
                lines.add(
                    LedgerKeys.statement(key) + " " + Arrays.hashCode(file.profiles.get(key))));
    return lines;
  }

  @Override
  public void close() {
    file.close();
  }
}
