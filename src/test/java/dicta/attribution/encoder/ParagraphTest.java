package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
  private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  private static Paragraph read(String text) {
    CodePoints points = new CodePoints(text);
    return Paragraph.read(points, new Span(0, points.length()), PIECES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The firm's chief said no. # The firm ' s chief said no .",
        "U.S. profits rose 3.5% # U . S . profits rose 3 . 5 %",
        "😀 wow—really? # 😀 wow — really ?",
        "non\u00a0breaking\u200bspace # non breaking\u200bspace",
      })
  void everyMarkIsAWord(String text, String expected) {
    Paragraph paragraph = read(text);
    CodePoints points = new CodePoints(text);
    assertThat(
            IntStream.range(0, paragraph.size())
                .mapToObj(i -> points.cut(paragraph.start(i), paragraph.end(i)))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  /** o outside, i inside, ( opening, ) closing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "“Go now,” she said. # (iii)ooo",
        "\"Go,\" she said. \"Stay.\" # (ii)ooo(ii)",
        "He said: “Go and never # ooo(iii",
        "«Go», she said # (i)ooo",
        "„Go“, she said # (i)ooo",
        "‘Go,’ she said of the boys’ house # (ii)ooooooo",
        "The boys’ house isn’t ‘good’ yet # ooooooo(i)o",
        "It's the '90s # oooooo",
        "“He said ‘go’ to me,” she said # (iiiiiiii)oo",
        "a ” b # ooo",
        "“ # (",
      })
  void knowsWhereQuotationsStand(String text, String expected) {
    Paragraph paragraph = read(text);
    String states =
        IntStream.range(0, paragraph.size())
            .mapToObj(i -> "" + "oi()".charAt(paragraph.quotations().state(i)))
            .collect(Collectors.joining());
    assertThat(states).isEqualTo(expected);
  }
}
