package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRangesTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  /** One letter a word: o out, S and s source, C and c content, q the cue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // nearly all of a quotation: its marks and what is missing come with it
        "“Rents will fall,” she said. # oCccooSqo # CcccccSqo",
        "She said “rents will all fall.” # SqoCcccoo # SqCcccccc",
        // but not with a word or two of a long one
        "She said “rents will fall soon” there. # SqoCoooooo # SqoCoooooo",
        // a cue or a source inside keeps a quotation from being taken whole
        "“Rents will fall, she said.” # oCccoSqoo # oCccoSqoo",
        // each part of a divided one
        "“Rents,” she said, “fall.” # oCcoSqooCco # CcccSqoCccc",
        // a cue is never content
        "She said rents fall # SCcc # SqCc",
      })
  void takeAWholeQuotation(String text, String labels, String expected) {
    CodePoints points = new CodePoints(text);
    Paragraph paragraph = Paragraph.read(points, new Span(0, points.length()), PIECES);
    int cue = expected.indexOf('q');
    int[] given = labels.chars().map(c -> Math.max(0, "oSsCc".indexOf(c))).toArray();
    int[] corrected =
        LabelRanges.withWholeQuotations(paragraph, 0, given, new CueSpans.Cue(cue, cue, 1));
    String shown =
        IntStream.range(0, corrected.length)
            .mapToObj(i -> i == cue ? "q" : "" + "oSsCc".charAt(corrected[i]))
            .collect(Collectors.joining());
    assertThat(shown).isEqualTo(expected);
  }
}
