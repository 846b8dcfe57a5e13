package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same two statements as JSON lines and in the layout of text and stand-off files. */
class CorpusTest {
  private static final String TEXT = "😀 “Rain,” Lee said. “All night.” It was denied.";
  private static final String LINE =
      "{\"id\":\"rain\",\"text\":\""
          + TEXT
          + "\",\"statements\":[{\"source\":[[10,13]],\"cue\":[[14,18]],\"content\":[[2,9],[20,32]]},"
          + "{\"source\":[],\"cue\":[[36,46]],\"content\":[[33,35]]}]}";
  private static final String STANDOFF =
      """
      T1\tContent 2 9;20 32\t“Rain,” “All night.”
      T2\tSource 10 13\tLee
      T3\tCue 14 18\tsaid
      T4\tAttribution 14 18\tsaid
      E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
      T5\tCue 36 46\twas denied
      T6\tContent 33 35\tIt
      T7\tAttribution-no-source 36 46\twas denied
      E2\tAttribution-no-source:T7 Cue:T5 Content:T6
      T8\tDiscard 0 1\t😀
      """;

  @TempDir Path lines;
  @TempDir Path layout;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(lines.resolve("train.jsonl"), LINE + "\n");
    Path part = layout.resolve("data/train");
    Files.createDirectories(part.resolve("text"));
    Files.createDirectories(part.resolve("attributions"));
    Files.writeString(part.resolve("text/rain.txt"), TEXT);
    Files.writeString(part.resolve("text/unannotated.txt"), "Nothing.");
    Files.writeString(part.resolve("attributions/rain_0a1b.ann"), STANDOFF);
    Files.writeString(part.resolve("attributions/rain_9f9f.ann"), "");
    Files.writeString(part.resolve("attributions/rain-2_0000.ann"), "");
    Files.writeString(part.resolve("attributions/rain_01_0000.ann"), "");
  }

  @Test
  void bothFormsGiveTheSame() throws IOException {
    List<GoldArticle> expected = GoldArticle.read(lines, "train");
    assertThat(expected.get(0).statements()).hasSize(2);
    assertThat(GoldArticle.read(layout, "train")).isEqualTo(expected);
    assertThat(GoldArticle.read(layout.resolve("data"), "train")).isEqualTo(expected);
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    assertThatThrownBy(() -> Corpus.articles(lines, "dev"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("dev.jsonl");
    Path file = layout.resolve("data/train/attributions/rain_0a1b.ann");
    Files.writeString(file, "T1\tCue 40 99\twas denied\n");
    assertThatThrownBy(() -> Corpus.articles(layout, "train"))
        .hasMessageContaining("rain_0a1b.ann")
        .hasMessageContaining("40 99");
    Files.writeString(file, "E1\tAttribution:T4 Cue:T9\n");
    assertThatThrownBy(() -> Corpus.articles(layout, "train")).hasMessageContaining("T9");
  }
}
