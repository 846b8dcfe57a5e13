package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.rdf.Utf8Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRunsTest {
  @TempDir Path directory;

  /** However many runs: the lines come out sorted, each once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 500, 1 << 20})
  void sortsAndJoinsEqualLines(long budget) throws IOException {
    Random random = new Random(5);
    List<String> words = List.of("a", "b", "é", "\uFFFD", "🐟", " ", "\"");
    SortedRuns runs = new SortedRuns(directory, budget);
    TreeSet<String> expected = new TreeSet<>(Utf8Order.COMPARATOR);
    for (int i = 0; i < 300; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = random.nextInt(4); j >= 0; j--) {
        line.append(words.get(random.nextInt(words.size())));
      }
      expected.add(line.toString());
      runs.add(line.toString());
    }
    assertThat(lines(runs)).containsExactlyElementsOf(expected);
  }

  @Test
  void nothingGivesNothing() throws IOException {
    assertThat(lines(new SortedRuns(directory, 100))).isEmpty();
  }

  private static List<String> lines(SortedRuns runs) throws IOException {
    List<String> lines = new ArrayList<>();
    try (MergedLines merged = runs.merge()) {
      for (byte[] line = merged.next(); line != null; line = merged.next()) {
        lines.add(new String(line, StandardCharsets.UTF_8));
      }
    }
    return lines;
  }
}
