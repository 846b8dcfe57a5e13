package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.GeneratedStatements;
import dicta.corpus.Resolution;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerResolverTest {
  @TempDir Path folder;

  /** A law: part by part from the disk, it finds what it finds in memory. */
  @Test
  void partsTogetherAreTheWhole() throws Exception {
    for (int seed = 0; seed < 8; seed++) {
      List<StatementDigest> all = new ArrayList<>();
      Path place = Files.createDirectories(folder.resolve("seed-" + seed));
      Set<StatementId> together = new HashSet<>();
      List<Resolution> changed = new ArrayList<>();
      List<Resolution> parts = new ArrayList<>();
      Random random = new Random(seed);
      try (Ledger ledger = ledger(place, random, 1 + 40 * seed, all)) {
        for (int i = 0; i < seed; i++) {
          together.add(all.get(random.nextInt(all.size())).id());
        }
        new LedgerResolver(ledger, place.resolve("scratch"))
            .resolve(
                together,
                part -> {
                  changed.add(part);
                  return part;
                },
                parts::add);
      }
      Resolution whole = Resolver.resolveDigests(all);
      assertSame(whole, parts, Resolution::utterances);
      assertSame(whole, parts, Resolution::claims);
      assertSame(whole, parts, Resolution::denials);
      assertSame(whole, parts, Resolution::contradictions);
      assertSame(whole, parts, Resolution::wordings);
      assertThat(changed).hasSize(together.isEmpty() ? 0 : 1);
      changed.forEach(
          part ->
              assertThat(part.utterances().stream().flatMap(one -> one.members().stream()))
                  .containsAll(together));
    }
  }

  private static <T> void assertSame(
      Resolution whole, List<Resolution> parts, Function<Resolution, Collection<T>> facts) {
    assertThat(parts.stream().flatMap(part -> facts.apply(part).stream()))
        .containsExactlyInAnyOrderElementsOf(facts.apply(whole));
  }

  @Test
  void whatIsMeantToComeTogetherAndIsNotThereComesAsNothing() throws Exception {
    List<Resolution> changed = new ArrayList<>();
    try (Ledger ledger = ledger(folder, new Random(1), 3, new ArrayList<>())) {
      new LedgerResolver(ledger, folder.resolve("scratch"))
          .resolve(
              Set.of(new StatementId("0000000000000000", 1, 2)),
              part -> {
                changed.add(part);
                return part;
              },
              part -> {});
    }
    assertThat(changed).singleElement().matches(part -> part.utterances().isEmpty());
  }

  private static Ledger ledger(Path place, Random random, int articles, List<StatementDigest> all) {
    Map<String, List<StatementDigest>> corpus = GeneratedStatements.corpus(random, articles);
    corpus.values().forEach(all::addAll);
    return Ledger.create(
        place,
        place.resolve("scratch"),
        sink ->
            corpus.forEach(
                (sha16, digests) ->
                    sink.accept(new KnownArticle(sha16, sha16, digests, null, List.of()))));
  }
}
