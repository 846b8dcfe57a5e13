package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueSpansTest {
  /** Begin/inside probabilities in tenths, a word after the other. */
  @ParameterizedTest
  @CsvSource({
    "'90 00 00', 0-0",
    "'90 09 08', 0-2",
    "'90 80 00', 0-0 1-1",
    "'00 10 00', 1-1",
    "'00 02 00', 1-1",
    "'00 00 00', ''",
    "'50 03 09', 0-2"
  })
  void areTakenGenerously(String words, String expected) {
    String[] each = words.split(" ");
    float[] probabilities = new float[2 * each.length];
    for (int i = 0; i < each.length; i++) {
      probabilities[2 * i] = (each[i].charAt(0) - '0') / 10f;
      probabilities[2 * i + 1] = (each[i].charAt(1) - '0') / 10f;
    }
    assertThat(
            CueSpans.of(probabilities, 0, each.length, 0.09).stream()
                .map(c -> c.first() + "-" + c.last())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
