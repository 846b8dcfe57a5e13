package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Triple;
import dicta.attribution.fast.HandGold;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTaggerTest {
  private static final EncoderTagger TAGGER = EncoderTagger.load();
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Path GOLDEN =
      Path.of("src/test/resources/dicta/attribution/encoder-golden.txt");

  @Test
  void theModelIsTheOneThatTheCardDescribes() throws IOException, NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(resource("/dicta/attribution/encoder-model.zip"));
    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo("f8a5528d51f3d7083ba16538bcfac7740b768cef2220e94d3a3aa05e357e834b");
  }

  /**
   * The whole answer for sentences of our own, and how much of it a hand marked alike: a change of
   * behaviour shows as a changed line. {@code -Dgolden.write=true} rewrites the file.
   */
  @Test
  void tagsAsItDidWhenTheModelWasMade() throws IOException {
    StringBuilder found = new StringBuilder();
    int gold = 0;
    int system = 0;
    int right = 0;
    for (HandGold.Line line : HandGold.read()) {
      AnnotatedText text = ANNOTATOR.annotate(line.text());
      List<Triple> triples =
          TAGGER.tag(text).stream().filter(t -> t.confidence() >= TAGGER.cut()).toList();
      found.append(line.text()).append('\n');
      triples.forEach(t -> found.append("  ").append(HandGold.render(text, t)).append('\n'));
      gold += line.triples().size();
      system += triples.size();
      for (Triple each : line.triples()) {
        right += triples.stream().anyMatch(t -> HandGold.agree(text, each, t)) ? 1 : 0;
      }
    }
    found.append(
        String.format(
            Locale.ROOT,
            "right end to end: %d of %d marked, %d found, F1 %.3f%n",
            right,
            gold,
            system,
            2.0 * right / (gold + system)));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(gold).isGreaterThanOrEqualTo(60);
    assertThat(found.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n ",
        "“",
        "said",
        "😀 said 😀 “😀",
        "“Unclosed, he said. “Twice, she said.",
        "\u202eHe said\u202c that\u0000 it is\ufffd so.",
        "http://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa said so"
      })
  void spansKeepTheirPromisesOnOddText(String string) {
    AnnotatedText text = ANNOTATOR.annotate(string);
    List<Triple> triples = TAGGER.tag(text);
    for (Triple triple : triples) {
      List<Span> spans = new ArrayList<>(triple.content());
      spans.add(triple.cue());
      if (triple.source() != null) {
        spans.add(triple.source());
      }
      for (Span span : spans) {
        assertThat(span.end()).isLessThanOrEqualTo(text.text().length());
        assertThat(text.cut(span)).isEqualTo(text.cut(span).strip());
        assertThat(spans.stream().filter(span::overlaps)).hasSize(1);
      }
      assertThat(triple.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aParagraphLongerThanAWindowIsReadToItsEnd() {
    String filler = "The river rose slowly past the old mill and the empty yards. ".repeat(40);
    AnnotatedText text =
        ANNOTATOR.annotate(filler + "The mayor said that the bridge would stay shut.");
    assertThat(TAGGER.tag(text))
        .anySatisfy(triple -> assertThat(text.cut(triple.source())).isEqualTo("The mayor"));
  }

  @Test
  void theSameTextGivesTheSameTriples() {
    AnnotatedText text =
        ANNOTATOR.annotate("The minister said taxes would fall. “Good,” a shopkeeper replied.");
    Map<Boolean, List<List<Triple>>> runs =
        java.util.stream.Stream.generate(() -> TAGGER.tag(text))
            .limit(4)
            .collect(Collectors.partitioningBy(TAGGER.tag(text)::equals));
    assertThat(runs.get(false)).isEmpty();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EncoderTaggerTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
