package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumKindTest {
  @ParameterizedTest
  @CsvSource({
    "statement, STATEMENT",
    "a written statement, STATEMENT",
    "Instagram, SOCIAL_MEDIA",
    "a post on platform X, SOCIAL_MEDIA",
    "social media, SOCIAL_MEDIA",
    "local radio, BROADCAST",
    "TELEVISION, BROADCAST",
    "televised address, SPEECH",
    "televised press conference, PRESS_CONFERENCE",
    "an op-ed, PRESS",
    "phone call, CONVERSATION",
    "an e-mail, LETTER",
    "court filings, DOCUMENT",
    "smoke signals, OTHER",
    "'', OTHER"
  })
  void wordsTellTheKind(String printed, MediumKind kind) {
    assertThat(MediumKind.of(printed)).isEqualTo(kind);
  }
}
