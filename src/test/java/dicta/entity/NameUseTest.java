package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tell who uses which name, one for each pattern, and some that only look so. */
class NameUseTest {
  private static Annotator annotator;
  private static CastFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
    finder = EntityCastFinder.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The river bursts its banks in Londonderry, known as Derry by Irish nationalists. | Derry |"
            + " Irish nationalists",
        "They sailed to the Falkland Islands, which Argentina calls the Malvinas. | Malvinas |"
            + " Argentina",
        "South Koreans call the Sea of Japan the East Sea. | East Sea | South Koreans",
        "Unionists refer to Derry as Londonderry. | Londonderry | ",
        "Burma, now called Myanmar, held elections. | Myanmar | ",
        "Kyiv, formerly spelled Kiev in English, was calm. | Kiev | ",
        "The Persian Gulf, also known as the Arabian Gulf, is shallow. | Arabian Gulf | ",
        "He was born in Leningrad, now called St. Petersburg. | St. Petersburg | ",
        "The town of Harrowmere, known in Welsh as Trefgarn, lies on the border. | Trefgarn | ",
        "Residents refer to Bombay as Mumbai. | Mumbai | ",
        "He flew to Kyiv (formerly Kiev) on Monday. | Kiev | ",
        "The Persian Gulf, which Saudi Arabia calls the Arabian Gulf, is shallow. | Arabian Gulf |"
            + " Saudi Arabia",
        "Swaziland was renamed Eswatini in 2018. | Eswatini | ",
        "They passed the Diaoyu Islands, which Japan calls the Senkaku Islands. | Senkaku Islands | Japan"
      })
  void tellsOfAName(String sentence, String name, String user) {
    Cast cast = finder.find("v", annotator.annotate(sentence), List.of());
    Map<String, Entity> entities = entities(cast);
    List<NameUse> told = cast.nameUses().stream().filter(NameUse::reported).toList();
    assertThat(told).extracting(NameUse::name).containsExactly(name);
    String by = told.get(0).usedBy();
    assertThat(by == null ? "" : entities.get(by).label()).isEqualTo(user == null ? "" : user);
    // both names are names of one entity
    assertThat(
            cast.nameUses().stream()
                .filter(u -> u.entity().equals(told.get(0).entity()))
                .map(NameUse::name)
                .distinct()
                .count())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Argentina called on Britain to talk.",
        "Paris called Berlin on Tuesday.",
        "She is known as a friend of Chile in Bolivia.",
        "The minister referred to Peru and Chile in her speech.",
        "A man named Ann Lee as his heir in Leeds.",
        "The storm, called Berta, reached Chile.",
        "Britain called for talks in Kenya.",
        "Chile, known for its wine, borders Peru.",
        "Bolivia called Peru a friend."
      })
  void tellsOfNoName(String sentence) {
    Cast cast = finder.find("v", annotator.annotate(sentence), List.of());
    assertThat(cast.nameUses()).noneMatch(NameUse::reported);
  }

  @Test
  void aQuotedNameIsTheSpeakers() {
    String text = "“Burma must vote,” said Ann Lee in Myanmar.";
    Statement statement =
        new Statement(
            new Span(24, 31),
            new Span(19, 23),
            List.of(new Span(0, 18)),
            Mode.DIRECT,
            Stance.DEMAND,
            false,
            null,
            null,
            null,
            List.of(),
            null,
            1);
    AnnotatedText annotated = annotator.annotate(text);
    Cast cast = finder.find("v", annotated, List.of(statement));
    Map<String, Entity> entities = entities(cast);
    NameUse quoted = cast.nameUses().get(0);
    assertThat(quoted.name()).isEqualTo("Burma");
    assertThat(quoted.statement()).isZero();
    assertThat(entities.get(quoted.usedBy()).label()).isEqualTo("Ann Lee");
    NameUse narrated = cast.nameUses().get(cast.nameUses().size() - 1);
    assertThat(narrated.name()).isEqualTo("Myanmar");
    assertThat(narrated.usedBy()).isNull();
    assertThat(narrated.statement()).isNull();
  }

  private static Map<String, Entity> entities(Cast cast) {
    Map<String, Entity> entities = new HashMap<>();
    cast.entities().forEach(e -> entities.put(e.key(), e));
    return entities;
  }
}
