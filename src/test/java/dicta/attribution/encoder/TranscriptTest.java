package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));
  private static final Annotator ANNOTATOR = Annotator.load();

  /** A bar ends a paragraph. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "LEE: Will rents fall? | MAYOR ROY: They will. # LEE > Will rents fall? ; MAYOR ROY > They will",
        "“LEE: Will rents fall? | “MRS. O'NEIL: They will.” # LEE > Will rents fall? ; MRS. O'NEIL > They will",
        "“LEE: Will rents fall? | “ROY: Yes. | “In May. | “(Noise.) | “LEE: So. # LEE > Will rents fall? ; ROY > Yes / In May ; LEE > So",
        "LEE: Will rents fall? | She left the room. # ''",
        "Lee: Will rents fall? | Roy: They will. # ''",
        "AT 10:30 it rained. | BY 11:15 it snowed. # ''",
        "LEE: | ROY: # ''",
      })
  void hasTurns(String given, String expected) {
    AnnotatedText text = ANNOTATOR.annotate(given.replace(" | ", "\n"));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span line : text.paragraphs()) {
      paragraphs.add(Paragraph.read(text.text(), line, PIECES));
    }
    String turns =
        Transcript.added(text, paragraphs, List.of()).stream()
            .map(EncoderTagger.Found::triple)
            .map(
                t ->
                    text.cut(t.source())
                        + " > "
                        + t.content().stream().map(text::cut).collect(Collectors.joining(" / ")))
            .collect(Collectors.joining(" ; "));
    assertThat(turns).isEqualTo(expected);
  }
}
