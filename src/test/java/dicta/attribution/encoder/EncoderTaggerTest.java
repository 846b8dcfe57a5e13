package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Triple;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTaggerTest {
  private static final EncoderTagger TAGGER = EncoderTagger.load();
  private static final Annotator ANNOTATOR = Annotator.load();

  @Test
  void theModelIsTheOneThatTheCardDescribes() throws IOException, NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(resource("/dicta/attribution/encoder-model.zip"));
    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo("10293b546dbcad1121d328061279ca5be684efb09549244f3553394906efca36");
  }

  /** The whole answer for some sentences: a change of behaviour shows as a changed line. */
  @Test
  void tagsAsItDidWhenTheModelWasMade() throws IOException {
    String golden =
        new String(resource("/dicta/attribution/encoder-golden.txt"), StandardCharsets.UTF_8);
    List<String> answers = new ArrayList<>();
    for (String block : golden.split("\n\n")) {
      String sentence = block.lines().findFirst().orElseThrow();
      answers.add(sentence + "\n" + answer(sentence));
    }
    assertThat(String.join("\n", answers)).isEqualTo(golden);
  }

  private static String answer(String sentence) {
    AnnotatedText text = ANNOTATOR.annotate(sentence);
    return TAGGER.tag(text).stream()
        .filter(triple -> triple.confidence() >= TAGGER.cut())
        .map(
            triple ->
                String.format(
                    "  %s | %s | %s%n",
                    triple.source() == null ? "-" : text.cut(triple.source()),
                    text.cut(triple.cue()),
                    triple.content().stream().map(text::cut).collect(Collectors.joining(" / "))))
        .collect(Collectors.joining());
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
