package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.entity.EntityType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  /** A spelling for each article, and the one that all are shown under. */
  @ParameterizedTest
  @CsvSource({
    "Pashinian|Pashinyan|Pashinyan, Pashinyan",
    "Pashinyan|Pashinian|Pashinyan, Pashinyan",
    "Omar Mateen|Omar Mir Seddique Mateen, Omar Mir Seddique Mateen",
    "Omar Mateen|Omar Mir Seddique Mateen|Omar Mateen, Omar Mateen",
    "HILLARY CLINTON|Hillary Clinton, Hillary Clinton",
    "NAFTA|NAFTA|Nafta, NAFTA",
    "Bwalya|Bwalia, Bwalia",
  })
  void theSpellingOfMostArticlesIsShown(String articles, String shown) {
    List<List<Called>> called =
        Arrays.stream(articles.split("[|]"))
            .map(label -> List.of(new Called("actor/a", EntityType.PERSON, label)))
            .toList();
    assertThat(Labels.of(called)).extracting(Called::label).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource({"GROUP|STATE|STATE, STATE", "OTHER|GROUP, GROUP"})
  void aThingIsOfOneType(String articles, EntityType type) {
    List<List<Called>> called =
        Arrays.stream(articles.split("[|]"))
            .map(one -> List.of(new Called("actor/a", EntityType.valueOf(one), "X")))
            .toList();
    assertThat(Labels.of(called)).extracting(Called::type).containsExactly(type);
  }
}
