package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "un",
          "##want",
          "##ed",
          "want",
          "##s",
          "cafe",
          "i",
          "istanbul",
          "“",
          "##n",
          "b",
          "##o");
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource({
    "unwanted, un ##want ##ed",
    "WANTS, want ##s",
    "Café, cafe",
    "Cafe\u0301s, cafe ##s",
    "I, i",
    // A Turkish machine must not turn the I of ISTANBUL into a dotless one.
    "ISTANBUL, istanbul",
    "“, “",
    "boon, b ##o ##o ##n",
    "wanting, [UNK]",
    "😀, [UNK]",
    "\u0301, [UNK]",
    "B\u00ado, b ##o"
  })
  void cutsIntoTheLongestPiecesFromTheLeft(String word, String expected) {
    String pieces =
        Arrays.stream(PIECES.pieces(word))
            .mapToObj(VOCABULARY::get)
            .collect(Collectors.joining(" "));
    assertThat(pieces).isEqualTo(expected);
  }
}
