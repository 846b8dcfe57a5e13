package dicta.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTest {
  private static final Towns TOWNS = Towns.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Kherson,              UA, 706448",
    "Waterford,            IE, 2960992",
    "Rio Cuarto,           AR, 3838874",
    "Río Cuarto,           AR, 3838874",
    "Dunkerque,            FR, 3020686",
  })
  void aNameMeansTheTownOfTheCountriesInQuestion(String name, String country, String number) {
    assertThat(TOWNS.meant(List.of(name), Set.of(country, "IS")))
        .hasValueSatisfying(town -> assertThat(town.geoNames()).isEqualTo(number));
  }

  /** Nobody said which country; another country; several alike; no town at all. */
  @ParameterizedTest
  @CsvSource({
    "Waterford, ''",
    "Waterford, FR",
    "Springfield, US",
    "Nice Place, FR",
    "San Fernando, PH"
  })
  void whatIsNotClearIsNoTown(String name, String countries) {
    Set<String> codes = new TreeSet<>(Arrays.asList(countries.split(" ")));
    assertThat(TOWNS.meant(List.of(name), codes)).isEmpty();
  }

  @Test
  void smallNamesakesDoNotHideALargeTown() {
    Towns towns =
        Towns.of(
            List.of(
                new Town("1", "Port", "XX", "1", "1", 900_000),
                new Town("2", "Port", "XX", "2", "2", 100_000),
                new Town("3", "Port", "YY", "3", "3", 500_000)));
    assertThat(towns.meant(List.of("Port"), Set.of("XX")))
        .hasValueSatisfying(town -> assertThat(town.geoNames()).isEqualTo("1"));
    assertThat(towns.meant(List.of("Port"), Set.of("XX", "YY"))).isEmpty();
  }

  @Test
  void everyTownHasItsPlaceOnEarth() {
    assertThat(TOWNS.all()).hasSizeGreaterThan(20_000);
    assertThat(TOWNS.all())
        .allMatch(town -> town.country().matches("[A-Z]{2}"))
        .allMatch(town -> Math.abs(Double.parseDouble(town.latitude())) <= 90)
        .allMatch(town -> Math.abs(Double.parseDouble(town.longitude())) <= 180);
    assertThat(TOWNS.all().stream().map(Town::geoNames).distinct()).hasSameSizeAs(TOWNS.all());
  }
}
