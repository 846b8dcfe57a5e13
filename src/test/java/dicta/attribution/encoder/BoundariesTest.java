package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  /** One letter a word: o out, S and s source, C and c content, q the cue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // the comma before the cue and the final full stop stay out
        "Rents will fall, she said. # CcccSqo # CccoSqo",
        "She said rents will fall. # SqCccc # SqCcco",
        // a full stop before the closing mark stays in
        "She said “rents fall.” # SqCcccc # SqCcccc",
        // the marks come with the words between them
        "“Rents will fall,” she said. # oCccooSqo # CcccccSqo",
        // but not with a word or two of a long quotation
        "She said “rents will fall soon” there. # SqoCoooooo # SqoCoooooo",
        // a cue or a source inside keeps a quotation from being taken whole
        "“Rents,” she said, “fall.” # CcccSqoCccc # CcccSqoCccc",
        ", rents fall , she said # CcccSq # oCcoSq",
      })
  void followTheAnnotators(String text, String labels, String expected) {
    CodePoints points = new CodePoints(text);
    Paragraph paragraph = Paragraph.read(points, new Span(0, points.length()), PIECES);
    int cue = labels.indexOf('q');
    int[] given = labels.chars().map(c -> Math.max(0, "oSsCc".indexOf(c))).toArray();
    int[] corrected =
        Boundaries.corrected(
            paragraph,
            0,
            given,
            new CueSpans.Cue(cue, cue, 1),
            w -> points.cut(paragraph.start(w), paragraph.end(w)));
    String shown =
        IntStream.range(0, corrected.length)
            .mapToObj(i -> i == cue ? "q" : "" + "oSsCc".charAt(corrected[i]))
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(expected);
  }
}
