package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.ArticleSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10  |  40   | 5    | '  articles read: 10 of about 40, 2.0 a second, about 15 s left'
          10  |  1210 | 5    | '  articles read: 10 of about 1210, 2.0 a second, about 10 min left'
          100 |  43300| 100  | '  articles read: 100 of about 43300, 1.0 a second, about 12.0 h left'
          10  |  10   | 5    | '  articles read: 10, 2.0 a second'
          10  |  0    | 5    | '  articles read: 10, 2.0 a second'
          """)
  void saysHowFarARunIs(long done, long expected, double seconds, String line) {
    assertThat(Progress.line("articles read", done, expected, seconds)).isEqualTo(line);
  }

  @Test
  void guessesTheNumberOfArticlesFromTheBytesRead() throws IOException {
    for (int i = 0; i < 10; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "One article of about this length. ".repeat(9));
    }
    ArticleSource source =
        new ArticleSource(List.of(folder.toString()), InputStream.nullInputStream());
    List<Long> guesses = new ArrayList<>();
    source.forEach(reading -> guesses.add(source.expected()));
    assertThat(guesses).hasSize(10).containsOnly(10L);
  }

  @Test
  void doesNotGuessWhatStandardInputHolds() {
    byte[] line = "{\"id\": \"a\", \"text\": \"One sentence.\"}".getBytes(StandardCharsets.UTF_8);
    ArticleSource source = new ArticleSource(List.of("-"), new ByteArrayInputStream(line));
    List<Long> guesses = new ArrayList<>();
    source.forEach(reading -> guesses.add(source.expected()));
    assertThat(guesses).containsExactly(0L);
  }
}
