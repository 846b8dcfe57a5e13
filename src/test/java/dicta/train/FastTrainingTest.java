package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Triple;
import dicta.attribution.fast.FastModel;
import dicta.attribution.fast.FastTagger;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastTrainingTest {
  private static final String[] PEOPLE = {"The coach", "Mina Joshi", "The bakery", "A juror"};
  private static final String[] CUES = {"said", "denied", "announced", "insisted"};
  private static final String[] CONTENTS = {
    "that the roof leaks", "that rain stopped play", "that the vote was late", "that prices rose"
  };

  @TempDir Path folder;

  @Test
  void sameCorpusGivesTheSameBytesAndLearnsThePattern() throws IOException {
    Files.writeString(folder.resolve("train.jsonl"), corpus(48));
    Files.writeString(folder.resolve("dev.jsonl"), corpus(12));
    FastTraining.Settings settings = FastTraining.Settings.usual();
    byte[] once =
        FastTraining.train(folder, null, settings, line -> {}).toBytes(settings.smallest());
    byte[] again =
        FastTraining.train(folder, null, settings, line -> {}).toBytes(settings.smallest());
    assertThat(again).isEqualTo(once);

    FastTagger tagger = new FastTagger(FastModel.read(new ByteArrayInputStream(once)));
    AnnotatedText text = Annotator.load().annotate("The coach announced that rain stopped play.");
    List<Triple> triples = tagger.tag(text);
    assertThat(triples).hasSize(1);
    assertThat(text.cut(triples.get(0).source())).isEqualTo("The coach");
    assertThat(text.cut(triples.get(0).cue())).isEqualTo("announced");
    assertThat(text.cut(triples.get(0).content().get(0))).isEqualTo("that rain stopped play");
  }

  private static String corpus(int articles) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      String source = PEOPLE[i % 4];
      String cue = CUES[i / 4 % 4];
      String content = CONTENTS[(i / 16 + i) % 4];
      int a = source.length();
      int b = a + 1 + cue.length();
      int c = b + 1 + content.length();
      lines.append(
          "{\"id\":\"%d\",\"text\":\"%s %s %s. The stand was full.\",\"statements\":[{\"source\":[[0,%d]],\"cue\":[[%d,%d]],\"content\":[[%d,%d]]}]}%n"
              .formatted(i, source, cue, content, a, a + 1, b, b + 1, c));
    }
    return lines.toString().replace("\r", "");
  }
}
