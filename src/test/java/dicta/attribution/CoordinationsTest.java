package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationsTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[s:The school] [c:said] [x:ties were ‘a matter of taste’ but added that they ‘must be clean’].|said: ties were ‘a matter of taste’; added: that they ‘must be clean’",
        "[s:Lee] [c:said] [x:he knew the risk but insisted it was small].|said: he knew the risk; insisted: it was small",
        "[s:Lee] [c:said] [x:he met the owner and told him that it was late].|said: he met the owner and told him that it was late",
        "[s:Lee] [c:said] [x:“she left but said that it was late”].|said: “she left but said that it was late”",
        "[s:Lee] [c:said] [x:the bank had paid and added interest].|said: the bank had paid and added interest",
      })
  void areSplit(String marked, String expected) {
    MarkedSentence sentence = MarkedSentence.parse(marked);
    AnnotatedText text = ANNOTATOR.annotate(sentence.text());
    Reading reading = new Reading(text);
    CueSet cues = new CueSet(reading);
    cues.add(sentence.triple());
    List<Triple> split = Coordinations.split(reading, List.of(sentence.triple()), cues);
    assertThat(
            split.stream()
                .map(t -> text.cut(t.cue()) + ": " + text.cut(t.content().get(0)))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(split).allMatch(t -> t.source().equals(sentence.triple().source()));
  }
}
