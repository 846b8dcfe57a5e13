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

  /** Pulls the weights towards 0: there are few examples. */
  private static final double RIDGE = 1;

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
    for (String folder : List.of("gold", "gold-own", "gold-fresh", "gold-late", "gold-third")) {
      examples.addAll(LinkExamples.ofGold(folder));
    }
  }

  private static double[] fit(List<Example> from) {
    return LogisticRegression.fit(
        from.stream().map(Example::evidence).toList(),
        from.stream().map(Example::same).toList(),
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

  /** Each topic by weights to which all others were fitted. */
  @Test
  void topicsThatItWasNotFittedToAreToldApart() {
    int found = 0;
    int right = 0;
    int wanted = 0;
    for (String topic : new TreeSet<>(examples.stream().map(Example::topic).toList())) {
      if (!topic.startsWith("pairs-train")) {
        continue;
      }
      double[] weights = fit(examples.stream().filter(e -> !e.topic().equals(topic)).toList());
      for (Example example : examples) {
        if (example.topic().equals(topic)) {
          boolean linked =
              LinkWeights.probability(example.evidence(), weights) >= UtteranceScore.LINK;
          found += linked ? 1 : 0;
          right += linked && example.same() ? 1 : 0;
          wanted += example.same() ? 1 : 0;
        }
      }
    }
    double precision = (double) right / found;
    double f1 = 2.0 * right / (found + wanted);
    assertThat(precision).as("F1 " + f1).isGreaterThan(0.75);
    assertThat(f1).as("precision " + precision).isGreaterThan(0.72);
  }
}
