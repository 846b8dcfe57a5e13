package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Stance;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.StatementDigest.Voice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Generated corpora whose utterances are known: each is reported by one to six articles, with words
 * left out and put in; one speaker in twenty statements is always the same.
 */
class ResolverScaleTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Corpus(List<StatementDigest> digests, Set<String> pairs) {}

  private static Corpus generate(int size, long seed) {
    Random random = new Random(seed);
    List<StatementDigest> digests = new ArrayList<>();
    List<List<StatementId>> groups = new ArrayList<>();
    int vocabulary = 4000 + size / 10;
    while (digests.size() < size) {
      String speaker = random.nextInt(20) == 0 ? "president" : "s" + random.nextInt(size / 20 + 1);
      List<String> words = new ArrayList<>();
      int length = 8 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        words.add(word(random, vocabulary));
      }
      List<StatementId> group = new ArrayList<>();
      int reports = random.nextInt(3) == 0 ? 2 + random.nextInt(5) : 1;
      for (int r = 0; r < reports; r++) {
        List<String> report = new ArrayList<>(words);
        for (int i = 0; i < length / 5; i++) {
          report.set(random.nextInt(length), word(random, vocabulary));
        }
        String article = String.format("%016x", random.nextLong());
        StatementId id = new StatementId(article, 10, 14);
        group.add(id);
        digests.add(digest(id, speaker, String.join(" ", report)));
      }
      groups.add(group);
    }
    return new Corpus(digests, Pairs.within(groups));
  }

  /** Words as common as in language: Zipf's law. */
  private static String word(Random random, int vocabulary) {
    return "w" + (int) Math.pow(vocabulary, random.nextDouble()) + "x";
  }

  private static StatementDigest digest(StatementId id, String speaker, String text) {
    return new StatementDigest(
        id,
        null,
        0,
        0,
        false,
        List.of(speaker),
        List.of(),
        List.of(),
        Voice.PERSON,
        List.of(),
        Stance.ASSERT,
        null,
        null,
        null,
        Content.of(text.replaceAll("w(\\d+)x", "wo$1rd")),
        List.of(),
        text,
        List.of());
  }

  private static double resolve(Corpus corpus) {
    Resolution resolution = Resolver.resolveDigests(corpus.digests());
    return Pairs.f1(
        Pairs.within(resolution.utterances().stream().map(Utterance::members).toList()),
        corpus.pairs());
  }

  @Test
  void findsTheUtterancesOfAThousandStatements() {
    assertThat(resolve(generate(1000, 7))).isGreaterThan(0.9);
  }

  @Test
  void orderDoesNotMatter() {
    Corpus corpus = generate(1000, 8);
    List<StatementDigest> shuffled = new ArrayList<>(corpus.digests());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(Resolver.resolveDigests(shuffled))
        .isEqualTo(Resolver.resolveDigests(corpus.digests()));
  }

  /** A law that holds for any corpus: every statement belongs to exactly one utterance. */
  @Test
  void everyStatementHasOneUtterance() {
    Corpus corpus = generate(2000, 9);
    Set<StatementId> seen = new TreeSet<>();
    for (Utterance utterance : Resolver.resolveDigests(corpus.digests()).utterances()) {
      assertThat(utterance.key()).isEqualTo(utterance.members().get(0));
      utterance.members().forEach(member -> assertThat(seen.add(member)).isTrue());
    }
    assertThat(seen).hasSize(corpus.digests().size());
  }

  /** Prints processor time; run with {@code -Ddicta.scale=true} in {@code test.argLine}. */
  @Test
  @Tag("scale")
  @EnabledIfSystemProperty(named = "dicta.scale", matches = "true")
  void timeGrowsNearlyLinearly() {
    resolve(generate(2000, 1));
    double before = 0;
    for (int size : List.of(1_000, 10_000, 100_000)) {
      Corpus corpus = generate(size, 11);
      long start = THREADS.getCurrentThreadCpuTime();
      double f1 = resolve(corpus);
      double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "%d statements: %.2f s, F1 %.3f%n", size, seconds, f1);
      if (before > 0) {
        assertThat(seconds / before).isLessThan(25);
      }
      before = seconds;
    }
  }
}
