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

class PullQuotesTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));
  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "“The bus never comes on time.” ― Ines Duarte. # Ines Duarte > “The bus never comes on time.”",
        "\"The bus never comes.\" -- Ines Duarte, 41, Porto # Ines Duarte, 41, Porto > \"The bus never comes.\"",
        "”He said “never” and “ever”.” ― Ines Duarte # Ines Duarte > ”He said “never” and “ever”.”",
        "“We live in what they call “a hell” here.” – Ines Duarte # Ines Duarte > “We live in what they call “a hell” here.”",
        "“We won,” Olaf Berg said. “It was late.” — Ines Duarte # ''",
        "“The bus never comes” — and she never walks. # ''",
        "“The bus never comes,” Ines Duarte said. # ''",
        "“Bus” — Ines Duarte # ''",
        "“The bus never comes.” — # ''",
        "The bus never comes — Ines Duarte # ''",
      })
  void areAQuotationADashAndAName(String given, String expected) {
    AnnotatedText text = ANNOTATOR.annotate(given);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span line : text.paragraphs()) {
      paragraphs.add(Paragraph.read(text.text(), line, PIECES));
    }
    assertThat(
            PullQuotes.added(text, paragraphs, List.of()).stream()
                .map(EncoderTagger.Found::triple)
                .map(t -> text.cut(t.source()) + " > " + text.cut(t.content().get(0)))
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(expected);
  }
}
