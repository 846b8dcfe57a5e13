package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Stance;
import dicta.corpus.MadeArticle.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two speakers who cannot both be right, and as many pairs that only look like it. */
class OpposedStatementsTest {
  private record Pair(String name, boolean clash, List<ReadArticle> articles) {}

  private static List<Pair> pairs(String spec) throws IOException {
    List<String> lines = PairsOfReportsTest.lines(spec);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 3) {
      String[] head = lines.get(i).split(" ");
      String a = lines.get(i + 1).strip();
      String b = lines.get(i + 2).strip();
      List<ReadArticle> articles =
          head[1].equals("near")
              ? List.of(read(head[2], List.of(a, b)))
              : List.of(read(head[2] + "-a", List.of(a)), read(head[2] + "-b", List.of(b)));
      pairs.add(new Pair(head[2], head[0].equals("clash"), articles));
    }
    return pairs;
  }

  /** An article of one sentence for each line: speaker | stance | when | content. */
  private static ReadArticle read(String id, List<String> lines) {
    List<Said> all = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split(" \\| ");
      all.add(new Said(fields[0], Stance.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[3]));
    }
    return MadeArticle.of(id, "This is a report on the " + id.replace('-', ' ') + ".", all);
  }

  @ParameterizedTest
  @CsvSource({
    "contradictions.spec, 0.92, 0",
    "contradictions-fresh.spec, 0.77, 1",
    "contradictions-sixth.spec, 0.85, 1"
  })
  void tellsWhatCannotBothHold(String spec, double goal, int fooled) throws IOException {
    int right = 0;
    int traps = 0;
    int clashes = 0;
    List<String> wrong = new ArrayList<>();
    for (Pair pair : pairs(spec)) {
      Resolution resolution = Resolver.resolve(pair.articles());
      boolean denied = resolution.denials().stream().anyMatch(d -> !d.claim().equals(d.denier()));
      boolean found = denied || !resolution.contradictions().isEmpty();
      clashes += pair.clash() ? 1 : 0;
      right += found && pair.clash() ? 1 : 0;
      traps += found && !pair.clash() ? 1 : 0;
      if (found != pair.clash()) {
        wrong.add((pair.clash() ? "missed " : "fooled by ") + pair.name());
      }
    }
    double f1 = 2.0 * right / (clashes + right + traps);
    String report = spec + ": " + right + " of " + clashes + ", traps " + traps + ", F1 " + f1;
    assertThat(f1).as(report + " " + wrong).isGreaterThanOrEqualTo(goal);
    assertThat(traps).as(report + " " + wrong).isLessThanOrEqualTo(fooled);
  }
}
