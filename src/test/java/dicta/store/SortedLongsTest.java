package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedLongsTest {
  @TempDir Path folder;

  /** In memory, in one run, in several, and in more than are merged at once. */
  @ParameterizedTest
  @CsvSource({"0, 8", "5, 8", "8, 8", "9, 8", "100, 8", "5000, 8"})
  void allComeOnceInOrder(int count, int budget) throws Exception {
    Random random = new Random(count);
    SortedLongs sorted = new SortedLongs(folder, "some", budget);
    TreeSet<Long> expected = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      long value = random.nextInt(count) * (random.nextBoolean() ? 1L : -1L << 33);
      sorted.add(value);
      expected.add(value);
    }
    List<Long> found = new ArrayList<>();
    sorted.drain(found::add);
    assertThat(found).containsExactlyElementsOf(expected);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
