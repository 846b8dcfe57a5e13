package dicta.store;

import dicta.corpus.Blocking;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Fills a new ledger. Entries are sorted on the disk before they are put in: in any other order
 * each commit would write most pages anew, and leave the old ones behind, the more the more there
 * are.
 */
final class LedgerFilling {
  /** What is not committed stays in memory. */
  private static final int ARTICLES_A_COMMIT = 250;

  private static final int ENTRIES_A_COMMIT = 50_000;
  private static final long SORT_BUDGET = 16L << 20;
  private static final HexFormat HEX = HexFormat.of();

  /** What a line begins with, before its key in hexadecimal, which sorts as the key does. */
  private static final char BAND = 'a';

  private static final char BLOCK = 'b';

  /** Followed by the version that calls it so, as equal lines become one. */
  private static final char LABEL = 'c';

  private static final String OF_VERSION = " ";

  private final LedgerFile file;

  LedgerFilling(LedgerFile file) {
    this.file = file;
  }

  /**
   * @param scratch a folder for what is sorted
   */
  void fill(Consumer<Consumer<KnownArticle>> source, Path scratch) {
    source.accept(
        committing(
            article -> {
              file.articles.put(article.id(), LedgerValue.of(article));
              file.ids.put(LedgerKeys.id(article.sha16(), article.id()), LedgerFile.NOTHING);
            }));
    try {
      SortedRuns entries = new SortedRuns(Files.createDirectories(scratch), SORT_BUDGET);
      forEachVersion(committing(article -> note(article, entries)));
      file.commit();
      putSorted(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Consumer<KnownArticle> committing(Consumer<KnownArticle> sink) {
    int[] count = new int[1];
    return article -> {
      sink.accept(article);
      if (++count[0] % ARTICLES_A_COMMIT == 0) {
        file.commit();
      }
    };
  }

  private void note(KnownArticle article, SortedRuns entries) {
    try {
      for (Profile profile : Profile.of(article.digests())) {
        file.put(profile);
        for (var entry : Blocking.entries(profile)) {
          entries.add(BLOCK + HEX.formatHex(LedgerKeys.of(entry)));
        }
      }
      if (article.signature() != null) {
        for (var entry : NearDuplicates.entries(article.signature())) {
          entries.add(BAND + HEX.formatHex(LedgerKeys.of(entry)));
        }
      }
      for (var one : article.called()) {
        byte[] key = LedgerKeys.of(one).getBytes(StandardCharsets.UTF_8);
        entries.add(LABEL + HEX.formatHex(key) + OF_VERSION + article.sha16());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the profiles anew, where another program wrote the ledger. */
  void fillProfiles() {
    forEachVersion(committing(article -> Profile.of(article.digests()).forEach(file::put)));
    file.commit();
  }

  private void forEachVersion(Consumer<KnownArticle> sink) {
    file.forEachVersion((sha16, id) -> sink.accept(LedgerValue.article(file.articles.get(id))));
  }

  private void putSorted(SortedRuns entries) throws IOException {
    try (MergedLines lines = entries.merge()) {
      int count = 0;
      for (byte[] next = lines.next(); next != null; next = lines.next()) {
        put(new String(next, StandardCharsets.US_ASCII));
        if (++count % ENTRIES_A_COMMIT == 0) {
          file.commit();
        }
      }
    }
    file.commit();
  }

  private void put(String line) {
    switch (line.charAt(0)) {
      case BAND -> file.bands.put(HEX.parseHex(line, 1, line.length()), LedgerFile.NOTHING);
      case BLOCK -> file.blocks.put(HEX.parseHex(line, 1, line.length()), LedgerFile.NOTHING);
      default -> {
        byte[] key = HEX.parseHex(line, 1, line.indexOf(OF_VERSION));
        file.count(new String(key, StandardCharsets.UTF_8), 1);
      }
    }
  }
}
