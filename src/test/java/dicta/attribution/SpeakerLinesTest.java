package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerLinesTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The harbour was never ours to sell.” ― Ines Duarte|Ines Duarte/―/“The harbour was never ours to sell.”",
        "\"We bake at four in the morning.\"⏎- Olaf Berg, baker.|Olaf Berg, baker/-/\"We bake at four in the morning.\"",
        "Ines Duarte: “The harbour was never ours.”|Ines Duarte/:/“The harbour was never ours.”",
        "HOST: Welcome back.⏎REYES: Thank you.⏎HOST: How was the rain?⏎HOST: Go on.|HOST/:/Welcome back¶HOST/:/How was the rain?¶HOST/:/Go on",
        "Q: Did it rain?⏎A: All night.⏎Q: And then?⏎A: We slept.|Q/:/Did it rain?¶A/:/All night¶Q/:/And then?¶A/:/We slept",
        "Harbour News: Did it rain?⏎Reyes: All night.⏎Harbour News: And then?⏎Reyes (laughs): We slept.|Harbour News/:/Did it rain?¶Reyes/:/All night¶Harbour News/:/And then?¶Reyes/:/We slept",
        "Score: Harbour 3⏎Venue: The harbour⏎Crowd: Nine hundred|~~",
        "Photo: “Rain over the harbour at dawn.”|~~",
        "Score: Harbour 3, Rovers 1|~~",
        "The bakery — Olaf Berg runs it — opens at four.|~~",
        "“Nobody saw the rain coming.” — and then it rained.|~~",
      })
  void findsLines(String lines, String expected) {
    AnnotatedText text = ANNOTATOR.annotate(lines.replace('⏎', '\n'));
    assertThat(render(text, SpeakerLines.find(text, List.of()))).isEqualTo(expected);
  }

  @Test
  void addsNothingWhereATaggerFoundSomething() {
    AnnotatedText text = ANNOTATOR.annotate("“The harbour was never ours to sell.” ― Ines Duarte");
    Triple found = new Triple(null, new Span(40, 44), List.of(new Span(1, 12)), 0.9);
    assertThat(SpeakerLines.find(text, List.of(found))).isEmpty();
  }

  private static String render(AnnotatedText text, List<Triple> triples) {
    List<String> cut = new ArrayList<>();
    for (Triple triple : triples) {
      cut.add(
          text.cut(triple.source())
              + "/"
              + text.cut(triple.cue())
              + "/"
              + text.cut(triple.content().get(0)));
    }
    return String.join("¶", cut);
  }
}
