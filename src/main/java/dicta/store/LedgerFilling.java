package dicta.store;

import dicta.corpus.Blocking;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Profile;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Fills a new ledger. Entries are sorted before they are put in, so many at a time, so that
 * neighbours come to lie together.
 */
final class LedgerFilling {
  private static final int SORTED_AT_ONCE = 250_000;
  private static final int ARTICLES_A_COMMIT = 1_000;

  private final LedgerFile file;
  private final TreeSet<byte[]> blocks = new TreeSet<>(Arrays::compareUnsigned);
  private final TreeSet<byte[]> bands = new TreeSet<>(Arrays::compareUnsigned);
  private final TreeMap<String, Long> labels = new TreeMap<>();

  LedgerFilling(LedgerFile file) {
    this.file = file;
  }

  void fill(Consumer<Consumer<KnownArticle>> source) {
    int[] count = new int[1];
    source.accept(
        article -> {
          file.articles.put(article.id(), LedgerValue.of(article));
          file.ids.put(LedgerKeys.id(article.sha16(), article.id()), LedgerFile.NOTHING);
          if (++count[0] % ARTICLES_A_COMMIT == 0) {
            file.commit();
          }
        });
    forEachVersion(
        article -> {
          for (Profile profile : Profile.of(article.digests())) {
            file.put(profile);
            Blocking.entries(profile).forEach(entry -> blocks.add(LedgerKeys.of(entry)));
          }
          if (article.signature() != null) {
            NearDuplicates.entries(article.signature())
                .forEach(entry -> bands.add(LedgerKeys.of(entry)));
          }
          article.called().forEach(one -> labels.merge(LedgerKeys.of(one), 1L, Long::sum));
          if (blocks.size() + bands.size() + labels.size() >= SORTED_AT_ONCE) {
            putSorted();
          }
        });
    putSorted();
  }

  /** Makes the profiles anew, where another program wrote the ledger. */
  void fillProfiles() {
    forEachVersion(article -> Profile.of(article.digests()).forEach(file::put));
    file.commit();
  }

  private void forEachVersion(Consumer<KnownArticle> sink) {
    file.forEachVersion((sha16, id) -> sink.accept(LedgerValue.article(file.articles.get(id))));
  }

  private void putSorted() {
    blocks.forEach(key -> file.blocks.put(key, LedgerFile.NOTHING));
    bands.forEach(key -> file.bands.put(key, LedgerFile.NOTHING));
    labels.forEach((key, count) -> file.labels.put(key, file.labels.getOrDefault(key, 0L) + count));
    blocks.clear();
    bands.clear();
    labels.clear();
    file.commit();
  }
}
