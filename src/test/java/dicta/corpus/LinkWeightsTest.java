package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dicta.corpus.LinkExamples.Example;
import dicta.train.LogisticRegression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of utterance links again. {@code -Dtest.argLine=-Ddicta.links.update=true}
 * writes them.
 */
class LinkWeightsTest {
  private static final Path RESOURCE = Path.of("src/main/resources/dicta/corpus/link-weights.txt");
  private static final String HEAD =
      "# How much each kind of dicta.corpus.LinkEvidence speaks for one speech act; log odds.\n"
          + "# Fitted by LinkWeightsTest (-Ddicta.links.update=true), see docs/links.md.\n";

  /** Folders of gold, "gold-own" being all five seeds. */
  private static final List<String> ARTICLES =
      List.of(
          "gold-own",
          "gold-fresh",
          "gold-late",
          "gold-third",
          "gold-fourth",
          "gold-fifth",
          "gold-sixth",
          "gold-seventh");

  /** Pulls the weights towards 0: there are few examples. */
  private static final double RIDGE = 3;

  /** Pairs of articles are what it is for; those written by hand hold many more traps. */
  private static final double ARTICLE = 3;

  private static final int FOLDS = 8;

  private static List<Example> examples;

  @BeforeAll
  static void read() throws IOException {
    examples = new ArrayList<>();
    for (String spec :
        List.of(
            "pairs-train.spec",
            "pairs.spec",
            "pairs-fresh.spec",
            "pairs-late.spec",
            "pairs-unseen.spec")) {
      examples.addAll(LinkExamples.ofPairs(spec));
      examples.addAll(LinkExamples.acrossPairs(spec));
    }
    for (String folder : ARTICLES) {
      examples.addAll(LinkExamples.ofGold(folder));
    }
  }

  private static double[] fit(List<Example> from) {
    return LogisticRegression.fit(
        from.stream().map(Example::evidence).toList(),
        from.stream().map(Example::same).toList(),
        from.stream().map(e -> e.topic().startsWith("gold") ? ARTICLE : 1).toList(),
        RIDGE);
  }

  @Test
  void theShippedWeightsAreThoseOfTheExamples() throws IOException {
    double[] fitted = fit(examples);
    if (Boolean.getBoolean("dicta.links.update")) {
      StringBuilder lines = new StringBuilder(HEAD);
      for (int i = 0; i < fitted.length; i++) {
        String name = i == fitted.length - 1 ? LinkWeights.BIAS : LinkEvidence.NAMES.get(i);
        lines.append(String.format(Locale.ROOT, "%s %.3f%n", name, fitted[i]));
      }
      Files.writeString(RESOURCE, lines.toString(), StandardCharsets.UTF_8);
      return;
    }
    double[] shipped = LinkWeights.all();
    for (int i = 0; i < fitted.length; i++) {
      assertThat(shipped[i]).as("weight " + i).isCloseTo(fitted[i], within(0.05));
    }
  }

  /** Each fold of topics by weights to which all others were fitted. */
  @Test
  void topicsThatItWasNotFittedToAreToldApart() {
    List<String> topics =
        examples.stream()
            .map(Example::topic)
            .filter(topic -> topic.startsWith("pairs-train"))
            .distinct()
            .sorted()
            .toList();
    Tally tally = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> out = new TreeSet<>();
      for (int i = fold; i < topics.size(); i += FOLDS) {
        out.add(topics.get(i));
      }
      tally.count(out);
    }
    assertThat(tally.precision()).as(tally.toString()).isGreaterThan(0.7);
    assertThat(tally.f1()).as(tally.toString()).isGreaterThan(0.68);
  }

  /** Each set of articles by weights to which the others were fitted; pair by pair, ungrouped. */
  @Test
  void articlesThatItWasNotFittedToAreLinked() {
    Tally tally = new Tally();
    StringBuilder sets = new StringBuilder();
    for (String folder : ARTICLES) {
      Tally one = new Tally();
      one.count(Set.of(folder));
      tally.count(Set.of(folder));
      sets.append(folder).append(' ').append(one).append("; ");
    }
    assertThat(tally.precision()).as(sets.toString()).isGreaterThan(0.74);
    assertThat(tally.f1()).as(sets.toString()).isGreaterThan(0.65);
  }

  /** How well pairs are told apart whose topics were left out. */
  private static final class Tally {
    private int found;
    private int right;
    private int wanted;

    void count(Set<String> out) {
      double[] weights = fit(examples.stream().filter(e -> !out.contains(e.topic())).toList());
      for (Example example : examples) {
        if (out.contains(example.topic())) {
          boolean linked =
              LinkWeights.probability(example.evidence(), weights) >= UtteranceScore.LINK;
          found += linked ? 1 : 0;
          right += linked && example.same() ? 1 : 0;
          wanted += example.same() ? 1 : 0;
        }
      }
    }

    double precision() {
      return (double) right / found;
    }

    double f1() {
      return 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
      return right + " right of " + found + " found, " + wanted + " wanted";
    }
  }
}
