package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.attribution.Triple;
import dicta.attribution.fast.FastModel;
import dicta.attribution.fast.FastTagger;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles with marks in their text, and what training makes of statements in statements. */
class MarkedTextTest {
  private static final String[] PEOPLE = {"The coach", "Mina Joshi", "The bakery", "A juror"};
  private static final String[] HEARD = {"her rival", "the union", "an envoy", "the town"};
  private static final String[] CONTENTS = {
    "that the roof leaks", "that rain stopped play", "that the vote was late", "that prices rose"
  };

  @TempDir Path folder;

  @Test
  void readsMarksWithinMarksInCodePoints() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "😀 <c1>“Rain,”</c1> <s1>Lee</s1> <q1>said</q1>. <c1>“<s2>I</s2> <q2>told</q2> you "
            + "<c2>to go</c2>.”</c1>");
    GoldArticle article = GoldArticle.marked(folder).get(0);
    assertThat(article.text()).isEqualTo("😀 “Rain,” Lee said. “I told you to go.”");
    assertThat(article.statements())
        .containsExactly(
            new GoldArticle.Marked(
                new Span(10, 13), new Span(14, 18), List.of(new Span(2, 9), new Span(20, 39))),
            new GoldArticle.Marked(new Span(21, 22), new Span(23, 27), List.of(new Span(32, 37))));
  }

  @Test
  void saysWhichMarkHasNoOtherEnd() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "<s1>Lee</s1> <q1>said no.");
    assertThatThrownBy(() -> MarkedText.articles(folder))
        .isInstanceOf(Corpus.MalformedException.class)
        .hasMessageContaining("a.txt: <q1> does not end");
    Files.writeString(file, "Lee</s1> said no.");
    assertThatThrownBy(() -> MarkedText.articles(folder))
        .isInstanceOf(Corpus.MalformedException.class)
        .hasMessageContaining("a.txt: </s1> ends what has not begun");
  }

  /** A flat corpus alone teaches that "claimed" inside a content is no cue. */
  @Test
  void findsNestedStatementsThatTheFlatCorpusHides() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("train.jsonl"), flat(48));
    Files.writeString(corpus.resolve("dev.jsonl"), flat(12));
    Path marked = Files.createDirectory(folder.resolve("marked"));
    for (int i = 0; i < 16; i++) {
      Files.writeString(marked.resolve(i + ".txt"), marked(i));
    }
    String text = "The coach said that her rival claimed that rain stopped play.";
    assertThat(cues(corpus, null, text)).containsExactly("said");
    assertThat(cues(corpus, marked, text)).containsExactly("said", "claimed");
  }

  private static List<String> cues(Path corpus, Path marked, String text) throws IOException {
    FastTraining.Settings settings = FastTraining.Settings.usual();
    byte[] model =
        FastTraining.train(corpus, marked, settings, line -> {}).toBytes(settings.smallest());
    AnnotatedText annotated = Annotator.load().annotate(text);
    return new FastTagger(FastModel.read(new ByteArrayInputStream(model)))
        .tag(annotated).stream().map(Triple::cue).sorted().map(annotated::cut).toList();
  }

  private static String marked(int i) {
    return "<s1>%s</s1> <q1>said</q1> <c1>that <s2>%s</s2> <q2>claimed</q2> <c2>%s</c2></c1>. The stand was full."
        .formatted(PEOPLE[i % 4], HEARD[i / 4 % 4], CONTENTS[(i / 4 + i) % 4]);
  }

  private static String flat(int articles) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      String text = marked(i).replaceAll("</?[sqc]2>", "").replaceAll("</?[sqc]1>", "");
      String source = PEOPLE[i % 4];
      int cue = source.length() + 1;
      lines.append(
          "{\"id\":\"%d\",\"text\":\"%s\",\"statements\":[{\"source\":[[0,%d]],\"cue\":[[%d,%d]],\"content\":[[%d,%d]]}]}\n"
              .formatted(i, text, source.length(), cue, cue + 4, cue + 5, text.indexOf('.')));
    }
    return lines.toString();
  }
}
