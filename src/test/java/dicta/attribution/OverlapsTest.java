package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  /** The first statement's content runs to the end; the second is source, cue and the rest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee said that it rained; Roy denies it.|Lee|said|Roy|denies|that it rained",
        "Lee said that it rained and promised to mend the roof.|Lee|said|Lee|promised|that it rained",
        "Lee said that it rained and Roy denies it.|Lee|said|Roy|denies|that it rained and Roy denies it",
        "Lee said that Roy denies it.|Lee|said|Roy|denies|that Roy denies it",
      })
  void areCut(
      String sentence, String source, String cue, String source2, String cue2, String expected) {
    AnnotatedText text = ANNOTATOR.annotate(sentence);
    Triple first = triple(sentence, source, cue);
    Triple second = triple(sentence, source2, cue2);
    List<Triple> cut = Overlaps.cut(new Reading(text), List.of(first, second));
    assertThat(cut.get(0).content().stream().map(text::cut).collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
    assertThat(cut.get(1)).isEqualTo(second);
  }

  private static Triple triple(String sentence, String source, String cue) {
    int s = sentence.indexOf(source);
    int c = sentence.indexOf(cue);
    int content = c + cue.length() + 1;
    return new Triple(
        new Span(s, s + source.length()),
        new Span(c, c + cue.length()),
        List.of(new Span(content, sentence.length() - 1)),
        0.9);
  }
}
