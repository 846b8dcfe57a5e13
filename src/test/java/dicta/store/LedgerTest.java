package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Stance;
import dicta.corpus.ArticleSignature;
import dicta.corpus.BandEntry;
import dicta.corpus.BlockEntry;
import dicta.corpus.Blocking;
import dicta.corpus.Called;
import dicta.corpus.Content;
import dicta.corpus.Labels;
import dicta.corpus.MemoryIndex;
import dicta.corpus.Profile;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementDigest.Voice;
import dicta.corpus.StatementId;
import dicta.entity.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final List<String> WORDS =
      List.of(
          "bridge", "harbour", "tender", "wages", "crews", "dam", "cracks", "vaccine", "spring");

  @TempDir Path folder;

  /** Whatever came and went, and however often: the ledger is as if made of what is there. */
  @Test
  void changesLeadToWhatIsMadeAtOnce() throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      Map<String, KnownArticle> there = new TreeMap<>();
      for (int i = 0; i < 20; i++) {
        KnownArticle article = article(random);
        there.put(article.id(), article);
      }
      Path changed = Files.createDirectory(folder.resolve("changed-" + seed));
      create(changed, there.values());
      for (int i = 0; i < 8; i++) {
        Ledger.Delta delta = delta(random, there);
        try (Ledger ledger = Ledger.open(changed)) {
          ledger.apply(delta);
          if (random.nextBoolean()) {
            ledger.apply(delta);
          }
        }
        delta.removed().forEach(there::remove);
        delta.put().forEach(article -> there.put(article.id(), article));
      }
      Path made = Files.createDirectory(folder.resolve("made-" + seed));
      create(made, there.values());
      try (Ledger one = Ledger.open(changed);
          Ledger other = Ledger.open(made)) {
        assertThat(one.dump()).isEqualTo(other.dump());
        List<Called> labels = new ArrayList<>();
        one.forEachLabel(labels::add);
        assertThat(labels).isEqualTo(labels(there.values()));
      }
    }
  }

  private static List<Called> labels(Collection<KnownArticle> articles) {
    // a text under two ids is one text, and the first id speaks for it
    Map<String, List<Called>> versions = new TreeMap<>();
    articles.forEach(article -> versions.putIfAbsent(article.sha16(), article.called()));
    return Labels.of(versions.values());
  }

  /** What a change says of labels before it is made is what the ledger then gives. */
  @Test
  void aChangeTellsTheLabelsThatItTouches() throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      Map<String, KnownArticle> there = new TreeMap<>();
      for (int i = 0; i < 12; i++) {
        KnownArticle article = article(random);
        there.put(article.id(), article);
      }
      Path generation = Files.createDirectory(folder.resolve("labels-" + seed));
      create(generation, there.values());
      try (Ledger ledger = Ledger.open(generation)) {
        for (int i = 0; i < 12; i++) {
          Ledger.Delta delta = delta(random, there);
          List<Called> labels = new ArrayList<>();
          ledger.forEachLabel(labels::add);
          Ledger.Versions versions = ledger.versions(delta);
          Labels.Change change =
              Labels.change(
                  ledger,
                  versions.gone(),
                  versions.come().stream().map(KnownArticle::called).toList());
          assertThat(labels).containsAll(change.before());
          labels.removeAll(change.before());
          labels.addAll(change.after());
          ledger.apply(delta);
          delta.removed().forEach(there::remove);
          delta.put().forEach(article -> there.put(article.id(), article));
          assertThat(labels).containsExactlyInAnyOrderElementsOf(labels(there.values()));
        }
      }
    }
  }

  @Test
  void findsWhatAnIndexInMemoryFinds() throws IOException {
    Random random = new Random(3);
    Map<String, KnownArticle> articles = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      KnownArticle article = article(random);
      articles.put(article.id(), article);
    }
    create(folder, articles.values());
    MemoryIndex memory = new MemoryIndex();
    articles.values().forEach(article -> memory.add(article.digests()));
    try (Ledger ledger = Ledger.open(folder)) {
      for (KnownArticle article : articles.values()) {
        assertThat(ledger.article(article.sha16()))
            .usingRecursiveComparison()
            .isEqualTo(memory.article(article.sha16()));
        for (Profile profile : Profile.of(article.digests())) {
          for (BlockEntry entry : Blocking.entries(profile)) {
            assertThat(ledger.before(entry, 3)).isEqualTo(memory.before(entry, 3));
            assertThat(ledger.after(entry, 3)).isEqualTo(memory.after(entry, 3));
          }
        }
      }
    }
  }

  @Test
  void aTextUnderAnotherIdNeitherComesNorGoes() {
    KnownArticle one = new KnownArticle("one", "00000000000000aa", List.of(), null, List.of());
    KnownArticle two = new KnownArticle("two", "00000000000000aa", List.of(), null, List.of());
    create(folder, List.of(one));
    try (Ledger ledger = Ledger.open(folder)) {
      Ledger.Delta copy = new Ledger.Delta(List.of(two), Set.of());
      assertThat(ledger.versions(copy)).isEqualTo(new Ledger.Versions(Set.of(), List.of()));
      ledger.apply(copy);
      Ledger.Delta first = new Ledger.Delta(List.of(), Set.of("one"));
      assertThat(ledger.versions(first)).isEqualTo(new Ledger.Versions(Set.of(), List.of()));
      ledger.apply(first);
      Ledger.Delta last = new Ledger.Delta(List.of(), Set.of("two"));
      assertThat(ledger.versions(last))
          .isEqualTo(new Ledger.Versions(Set.of("00000000000000aa"), List.of()));
    }
  }

  @Test
  void keysKeepTheOrderOfEntries() {
    Random random = new Random(1);
    List<BlockEntry> blocks = new ArrayList<>();
    List<BandEntry> bands = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StatementId id = new StatementId(sha16(random), random.nextInt(3), random.nextInt(70_000));
      blocks.add(new BlockEntry(random.nextInt(3) - 1, random.nextLong(), id));
      String published = List.of("", "2024", "2024-01-01", "2024-01").get(random.nextInt(4));
      bands.add(
          new BandEntry(
              random.nextInt(3) - 1, published.isEmpty() ? null : published, sha16(random)));
    }
    blocks.sort((a, b) -> java.util.Arrays.compareUnsigned(LedgerKeys.of(a), LedgerKeys.of(b)));
    bands.sort((a, b) -> java.util.Arrays.compareUnsigned(LedgerKeys.of(a), LedgerKeys.of(b)));
    assertThat(blocks).isSorted().allMatch(one -> LedgerKeys.block(LedgerKeys.of(one)).equals(one));
    assertThat(bands).isSorted().allMatch(one -> LedgerKeys.band(LedgerKeys.of(one)).equals(one));
  }

  private static void create(Path generation, Collection<KnownArticle> articles) {
    Ledger.create(generation, generation.resolve("scratch"), articles::forEach).close();
  }

  private static Ledger.Delta delta(Random random, Map<String, KnownArticle> there) {
    List<KnownArticle> put = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      KnownArticle fresh = article(random);
      List<KnownArticle> old = List.copyOf(there.values());
      // sometimes a text that is there already, under another id
      put.add(
          random.nextInt(3) == 0 && !old.isEmpty()
              ? old.get(random.nextInt(old.size())).underId(fresh.id())
              : fresh);
    }
    Set<String> removed = new HashSet<>();
    for (String id : there.keySet()) {
      if (random.nextInt(9) == 0 && put.stream().noneMatch(one -> one.id().equals(id))) {
        removed.add(id);
      }
    }
    return new Ledger.Delta(put, removed);
  }

  private static KnownArticle article(Random random) {
    String sha16 = sha16(random);
    String published = random.nextBoolean() ? null : "2024-05-1" + random.nextInt(9);
    List<StatementDigest> digests = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      digests.add(digest(new StatementId(sha16, 10 * i, 10 * i + 4), published, text(random, 6)));
    }
    ArticleSignature signature =
        ArticleSignature.of(
            Article.of("x", text(random, 40), new Metadata(null, null, null, published, null)));
    return new KnownArticle(
        "a" + random.nextInt(60),
        sha16,
        digests,
        new ArticleSignature(sha16, published, signature.minima()),
        called(random));
  }

  /** Some of a few entities, each in one of a few spellings. */
  private static List<Called> called(Random random) {
    List<Called> called = new ArrayList<>();
    for (String entity : List.of("actor/a", "actor/ab", "place/a")) {
      if (random.nextBoolean()) {
        EntityType type = random.nextInt(4) == 0 ? EntityType.OTHER : EntityType.GROUP;
        called.add(new Called(entity, type, WORDS.get(random.nextInt(4))));
      }
    }
    return called;
  }

  private static StatementDigest digest(StatementId id, String published, String text) {
    return new StatementDigest(
        id,
        published,
        id.start(),
        0,
        false,
        List.of("person/a"),
        List.of(),
        List.of(),
        Voice.PERSON,
        List.of(),
        Stance.ASSERT,
        null,
        null,
        null,
        Content.of(text),
        List.of(),
        text,
        List.of());
  }

  private static String text(Random random, int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", text);
  }

  private static String sha16(Random random) {
    return String.format("%016x", random.nextLong());
  }
}
