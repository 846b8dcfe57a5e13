package dicta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  @ParameterizedTest
  @CsvSource({
    "said,VERB,say",
    "Told,VERB,tell",
    "denies,VERB,deny",
    "denied,VERB,deny",
    "arguing,VERB,argue",
    "warned,VERB,warn",
    "planned,VERB,plan",
    "insisting,VERB,insist",
    "was,AUX,be",
    "claims,NOUN,claim",
    "allegations,NOUN,allegation",
    "women,NOUN,woman",
    "Reuters,PROPN,reuters",
    "acknowledges,VERB,acknowledge",
    "criticized,VERB,criticize",
    "hoping,VERB,hope",
    "believes,VERB,believe",
    "tweeted,VERB,tweet",
    "vowing,VERB,vow",
    "reassured,VERB,reassure",
    "calculated,VERB,calculate",
    "notified,VERB,notify",
    "n't,PART,not",
    "n’t,PART,not",
    "witnesses,NOUN,witness",
    "DISMISSED,VERB,dismiss",
    "fixes,VERB,fix",
    "likened,VERB,liken",
    "lamenting,VERB,lament",
    "teased,VERB,tease",
    "cheered,VERB,cheer",
    "conveyed,VERB,convey",
  })
  void lemmas(String form, String tag, String lemma) {
    assertThat(Lemmas.of(form, tag)).isEqualTo(lemma);
  }
}
