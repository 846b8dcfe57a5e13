package dicta.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is cut, each of its lines comes once and whole. */
class LineRangeTest {
  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nbb\nccc\n",
        "a\nbb\nccc",
        "\n\n\nx\n\n",
        "one long line",
        "äöü\n€\r\n𝄞\n",
        "\n"
      })
  void cutsAnywhere(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("lines"), bytes);
    for (int size = 1; size <= bytes.length + 1; size++) {
      List<String> pieces = new ArrayList<>();
      for (long start = 0; start < bytes.length; start += size) {
        pieces.add(range(file, start, start + size));
      }
      assertThat(String.join("", pieces)).as("in ranges of %d bytes", size).isEqualTo(text);
      assertThat(pieces)
          .allMatch(piece -> piece.isEmpty() || piece.endsWith("\n") || text.endsWith(piece));
    }
  }

  private static String range(Path file, long start, long end) throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    try (LineRange in =
        new LineRange(files.open(new org.apache.hadoop.fs.Path(file.toUri())), start, end)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
