package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each frame on the sentences of its spec file, given source, cue and content. */
class FrameSpecTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  static Stream<Arguments> stance() {
    return Spec.rows("stance.spec").map(row -> Arguments.of(row[1], row[0]));
  }

  static Stream<Arguments> mode() {
    return Spec.rows("mode.spec").map(row -> Arguments.of(row[1], row[0]));
  }

  static Stream<Arguments> hedge() {
    return Spec.rows("hedge.spec").map(row -> Arguments.of(row[1], row[0]));
  }

  static Stream<Arguments> channel() {
    return Spec.rows("channel.spec").map(row -> Arguments.of(row[2], row[0], row[1]));
  }

  static Stream<Arguments> time() {
    return Spec.rows("time.spec").map(row -> Arguments.of(row[1], row[0]));
  }

  static Stream<Arguments> addressee() {
    return Spec.rows("addressee.spec").map(row -> Arguments.of(row[1], row[0]));
  }

  @ParameterizedTest
  @MethodSource
  void stance(String sentence, String stance) {
    assertThat(framed(sentence).statement().stance().name().toLowerCase(Locale.ROOT))
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @MethodSource
  void mode(String sentence, String mode) {
    assertThat(framed(sentence).statement().mode().name().toLowerCase(Locale.ROOT)).isEqualTo(mode);
  }

  @ParameterizedTest
  @MethodSource
  void hedge(String sentence, String hedged) {
    assertThat(String.valueOf(framed(sentence).statement().hedged())).isEqualTo(hedged);
  }

  @ParameterizedTest
  @MethodSource
  void channel(String sentence, String medium, String outlet) {
    Framed framed = framed(sentence);
    assertThat(orDash(framed.statement().medium())).isEqualTo(medium);
    assertThat(framed.words(framed.statement().outlet())).isEqualTo(outlet);
  }

  @ParameterizedTest
  @MethodSource
  void time(String sentence, String when) {
    assertThat(orDash(framed(sentence).statement().when())).isEqualTo(when);
  }

  @ParameterizedTest
  @MethodSource
  void addressee(String sentence, String addressees) {
    Framed framed = framed(sentence);
    String words =
        framed.statement().addressees().stream()
            .map(framed::words)
            .collect(Collectors.joining(";"));
    assertThat(words.isEmpty() ? "-" : words).isEqualTo(addressees);
  }

  private static String orDash(String text) {
    return text == null ? "-" : text;
  }

  private record Framed(AnnotatedText text, Statement statement) {
    String words(Span span) {
      return span == null ? "-" : text.cut(span);
    }
  }

  private static Framed framed(String sentence) {
    MarkedSentence marked = MarkedSentence.parse(sentence);
    AnnotatedText text = ANNOTATOR.annotate(marked.text());
    List<Statement> statements =
        TaggedStatementFinder.framed(new Reading(text), List.of(marked.triple()));
    return new Framed(text, statements.get(0));
  }
}
