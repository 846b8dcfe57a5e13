package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path directory;

  @Test
  void changesWithNameContentAndSetting() throws IOException {
    Path file = directory.resolve("a.txt");
    Files.writeString(file, "one");
    String before = Fingerprint.of(List.of(directory), List.of("x"));
    assertThat(Fingerprint.of(List.of(directory), List.of("x"))).isEqualTo(before);
    assertThat(Fingerprint.of(List.of(directory), List.of("y"))).isNotEqualTo(before);
    Files.writeString(file, "two");
    assertThat(Fingerprint.of(List.of(directory), List.of("x"))).isNotEqualTo(before);
    Files.writeString(file, "one");
    Files.move(file, directory.resolve("b.txt"));
    assertThat(Fingerprint.of(List.of(directory), List.of("x"))).isNotEqualTo(before);
  }

  @Test
  void orderOfPathsDoesNotMatter() throws IOException {
    Path one = Files.writeString(directory.resolve("one.txt"), "1");
    Path two = Files.writeString(directory.resolve("two.txt"), "2");
    assertThat(Fingerprint.of(List.of(one, two), List.of()))
        .isEqualTo(Fingerprint.of(List.of(two, one), List.of()));
  }
}
