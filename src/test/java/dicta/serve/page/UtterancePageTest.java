package dicta.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtterancePageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "that the bridge is safe | the bridge is safe",
        "\u201CThe bridge is safe,\u201D | The bridge is safe",
        "\"The bridge is safe.\" | The bridge is safe.",
        "the bridge is \u201Csafe\u201D | the bridge is \u201Csafe\u201D",
        "that \u201Csome\u201D say it is \u201Csafe\u201D | \u201Csome\u201D say it is \u201Csafe\u201D",
        "thatch burns: | thatch burns"
      })
  void aHeadingIsFreeOfItsSentence(String words, String heading) {
    assertThat(UtterancePage.heading(words)).isEqualTo(heading);
  }
}
