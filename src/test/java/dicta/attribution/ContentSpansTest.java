package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSpansTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  /** The rough content stands in braces; the mended one is expected. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{“We won,} ” said Ada.|“We won, ”",
        "{“We won,}” said Ada.|“We won,”",
        "“{We won},” said Ada.|“We won,”",
        "Ada said {that rain stopped play.}|that rain stopped play",
        "Ada said {“it rained.”}|“it rained.”",
        "Ada said: “{It rained. It poured.}”|“It rained. It poured.”",
        "{The roof leaks, }the mayor said.|The roof leaks",
        "Ada moved {to the U.S.}|to the U.S.",
        "Ada said it was {“a bad day” for sport,} he wrote.|“a bad day” for sport",
        "Ada called it {a “bad day}” for sport.|a “bad day”",
        "Ada said{ — }nothing.|~~",
        "{😀 Rain}, Ada said.|😀 Rain",
      })
  void mendsEdges(String marked, String expected) {
    String text = marked.replace("{", "").replace("}", "");
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    int from = text.codePointCount(0, marked.indexOf('{'));
    int to = text.codePointCount(0, marked.indexOf('}') - 1);
    List<String> cut = new ArrayList<>();
    for (Span span : ContentSpans.tidy(annotated, List.of(new Span(from, to)))) {
      cut.add(annotated.cut(span));
    }
    assertThat(String.join("¶", cut)).isEqualTo(expected);
  }
}
