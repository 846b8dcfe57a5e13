package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first paragraph in which Lee said "We hold the bridge", and what follows it. */
class ContinuationsTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final String FIRST = "“We hold the bridge,” Lee said.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We will not leave it before the winter.” # 2",
        "“We will not leave it before the winter.”⏎“Nobody can make us leave it by force.” # 3",
        "“The keeper of the bridge” # 1",
        "“We will not leave it before the winter,” Roy said. # 1",
        "“We will not,” he said. “We will not leave it.” # 1",
        "It rained.⏎“We will not leave it before the winter.” # 1",
      })
  void belongToWhoWasQuotedBefore(String rest, int pieces) {
    AnnotatedText text = ANNOTATOR.annotate(FIRST + rest.replace('⏎', '\n'));
    Triple said = new Triple(new Span(22, 25), new Span(26, 30), List.of(new Span(0, 21)), 0.9);
    List<Triple> joined = Continuations.join(text, List.of(said));
    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).content().stream().map(text::cut).collect(Collectors.toList()))
        .hasSize(pieces)
        .allMatch(piece -> piece.startsWith("“") && piece.endsWith("”"));
  }
}
