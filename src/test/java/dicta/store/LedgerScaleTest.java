package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Stance;
import dicta.corpus.ArticleSignature;
import dicta.corpus.Called;
import dicta.corpus.Content;
import dicta.corpus.NearDuplicates;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementDigest.Voice;
import dicta.corpus.StatementId;
import dicta.entity.EntityType;
import dicta.generator.GeneratedArticle;
import dicta.generator.Generator;
import dicta.generator.Truth;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to work out, across articles, what ten more articles change, and to note them down,
 * beside a thousand, three thousand, ten thousand and more; and what it costs to resolve them all.
 * The digests are made from what the generator knows, without reading the articles.
 */
class LedgerScaleTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ADDED = 10;
  private static final int TIMES = 8;
  private static final List<Integer> RESOLVED = List.of(200, 1_000, 3_000, 10_000);

  @TempDir Path folder;

  private final Generator generator = new Generator(7);

  /**
   * Prints processor time; run with {@code -Ddicta.scale=true} in {@code test.argLine}. The heap
   * that it is given there is what all sizes need. {@code -Ddicta.scale.more=100000} adds a size,
   * which is not resolved.
   */
  @Test
  @Tag("scale")
  @EnabledIfSystemProperty(named = "dicta.scale", matches = "true")
  void whatTenArticlesChangeCostsTheSameBesideAnyNumber() throws IOException {
    List<Double> costs = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>(RESOLVED);
    if (Integer.getInteger("dicta.scale.more") != null) {
      sizes.add(Integer.getInteger("dicta.scale.more"));
    }
    for (int size : sizes) {
      Path generation = Files.createDirectory(folder.resolve("n" + size));
      double start = cpu();
      Ledger.create(
              generation,
              generation.resolve("scratch"),
              sink -> {
                for (int n = 0; n < size; n++) {
                  sink.accept(known(n));
                }
              })
          .close();
      double made = cpu() - start;
      long bytes = Files.size(generation.resolve("ledger.mv"));
      double resolved = RESOLVED.contains(size) ? resolve(generation) : Double.NaN;
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        double before = cpu();
        add(generation, size + (long) i * ADDED);
        times.add(cpu() - before);
      }
      times.sort(null);
      double median = times.get(TIMES / 2);
      System.out.printf(
          Locale.ROOT,
          "%,d articles: ledger made in %.1f CPU s, %.2f kB an article; resolved in %.1f CPU s;"
              + " %d more: %.3f CPU s, file grows by %d kB%n",
          size,
          made,
          bytes / 1024.0 / size,
          resolved,
          ADDED,
          median,
          (Files.size(generation.resolve("ledger.mv")) - bytes) / 1024 / TIMES);
      costs.add(median);
    }
    // The first size only warms up.
    assertThat(costs.get(3)).isLessThan(4 * costs.get(1));
  }

  private static double resolve(Path generation) throws IOException {
    double before = cpu();
    Path scratch = Files.createDirectory(generation.resolve("resolving"));
    try (Ledger ledger = Ledger.open(generation)) {
      new LedgerResolver(ledger, scratch).resolve(Set.of(), part -> part, part -> {});
    }
    return cpu() - before;
  }

  private void add(Path generation, long from) {
    List<KnownArticle> come = new ArrayList<>();
    for (long n = from; n < from + ADDED; n++) {
      come.add(known(n));
    }
    try (Ledger ledger = Ledger.open(generation)) {
      Ledger.Delta delta = new Ledger.Delta(come, Set.of());
      Ledger.Versions versions = ledger.versions(delta);
      Resolver.change(
          ledger, versions.gone(), versions.come().stream().map(KnownArticle::digests).toList());
      NearDuplicates.change(
          ledger,
          versions.gone(),
          versions.come().stream().map(KnownArticle::signature).filter(Objects::nonNull).toList());
      ledger.apply(delta);
    }
  }

  private KnownArticle known(long n) {
    GeneratedArticle generated = generator.article(n);
    Article article = Article.of(generated.id(), generated.text(), Metadata.NONE);
    List<StatementDigest> digests = new ArrayList<>();
    for (Truth truth : generated.truth()) {
      int order = digests.size();
      StatementId id = new StatementId(article.sha16(), 20 * order, 20 * order + 4);
      String speaker = "actor/" + truth.speaker().toLowerCase(Locale.ROOT).replace(' ', '-');
      Stance stance = truth.denial() ? Stance.DENY : Stance.ASSERT;
      digests.add(
          new StatementDigest(
              id,
              null,
              order,
              order,
              false,
              List.of(speaker),
              List.of(),
              List.of(),
              Voice.PERSON,
              List.of(),
              stance,
              null,
              null,
              null,
              Content.of(truth.content()),
              List.of(),
              truth.content(),
              List.of()));
    }
    List<Called> called =
        generated.truth().stream()
            .map(Truth::speaker)
            .distinct()
            .map(
                name ->
                    new Called("actor/" + name.toLowerCase(Locale.ROOT), EntityType.PERSON, name))
            .toList();
    return new KnownArticle(
        article.id(), article.sha16(), digests, ArticleSignature.of(article), called);
  }

  private static double cpu() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }
}
