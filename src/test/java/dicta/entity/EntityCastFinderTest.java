package dicta.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.entity.resolve.EntityKey;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityCastFinderTest {
  private static Annotator annotator;
  private static CastFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
    finder = EntityCastFinder.load();
  }

  private static Map<String, String> keys(String text) {
    AnnotatedText annotated = annotator.annotate(text);
    Map<String, String> keys = new HashMap<>();
    for (Mention mention : finder.find("v", annotated, List.of()).mentions()) {
      keys.putIfAbsent(annotated.cut(mention.span()), mention.entity());
    }
    return keys;
  }

  /**
   * Towns that the gazetteer lacks: one of a name in a country is one, in another it is another.
   */
  @ParameterizedTest
  @CsvSource({
    "Shots were fired in Waterford. Ireland was shocked., true",
    "Police in the Irish town of Waterford said so., true",
    "Shots were fired in Waterford. France was shocked., false",
    "Shots were fired in Waterford., false"
  })
  void aTownIsToldByItsCountry(String text, boolean known) {
    assertThat(EntityKey.town("2960992").equals(keys(text).get("Waterford"))).isEqualTo(known);
  }

  /** The same entity in two articles, by whatever words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks with the Chilean foreign ministry failed. | the Chilean foreign ministry |"
            + " Chile's Ministry of Foreign Affairs spoke. | Chile's Ministry of Foreign Affairs",
        "The Ministry of Defence of Peru spoke. | Ministry of Defence of Peru |"
            + " Peru's defense ministry spoke. | Peru's defense ministry",
        "The Kenyan government fell. | The Kenyan government | Kenya said no. | Kenya",
        "Nairobi said it would pay. | Nairobi | Kenya said no. | Kenya",
        "The South Korean army withdrew. | The South Korean army |"
            + " South Korea's armed forces withdrew. | South Korea's armed forces",
        "The mayor, Anahit Hakobian, said no. | Anahit Hakobian |"
            + " Anahit Hakobyan won. | Anahit Hakobyan",
        "The Otago Harbour Trust sued. | Otago Harbour Trust |"
            + " He joined the Otago Harbour Trust. | Otago Harbour Trust"
      })
  void oneKeyInEveryArticle(String one, String name, String other, String otherName) {
    String key = key(keys(one), name);
    assertThat(key).isNotNull().isEqualTo(key(keys(other), otherName));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Chilean army met the Peruvian army. | The Chilean army | the Peruvian army",
        "Hassan Nasser met Hussein Nasser. | Hassan Nasser | Hussein Nasser",
        "Kenya said rain fell in Kenya. | Kenya | in Kenya",
        "The Kenyan parliament met the Kenyan government. | The Kenyan parliament |"
            + " the Kenyan government"
      })
  void differentThingsHaveDifferentKeys(String text, String one, String other) {
    Map<String, String> keys = keys(text);
    if (other.startsWith("in ")) {
      AnnotatedText annotated = annotator.annotate(text);
      Set<String> distinct =
          finder.find("v", annotated, List.of()).mentions().stream()
              .map(Mention::entity)
              .collect(Collectors.toSet());
      assertThat(distinct).hasSize(2);
      return;
    }
    assertThat(key(keys, one)).isNotNull().isNotEqualTo(key(keys, other));
  }

  private static String key(Map<String, String> keys, String name) {
    String key = keys.get(name);
    key = key == null ? keys.get("The " + name) : key;
    return key == null ? keys.get("the " + name) : key;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "X",
        "Chile",
        "“",
        "’s",
        "Mr",
        "the",
        "😀😀",
        "(",
        "Ann Lee, ,, and and of",
        "“Ann Lee said “no” said ”",
        "A. B. C. D. E.",
        "KENYA SAYS NO TO PERU",
        "of of of Chile’s’s",
        "The The The Ministry of of Ministry",
        "\u00a0Ann\u00a0Lee\u00a0",
        "Ann\nLee\nsaid\n"
      })
  void oddInputIsNoSurprise(String text) {
    AnnotatedText annotated = annotator.annotate(text);
    Cast cast = finder.find("v", annotated, List.of());
    assertThat(cast.attributions()).isEmpty();
    obeysTheLaws(annotated, cast);
  }

  @Test
  void mentionsOfTheSeedsObeyTheLaws() throws IOException {
    for (GoldCast.Folder folder : List.of(GoldCast.SEEDS, GoldCast.OWN, GoldCast.FRESH)) {
      for (GoldCast.Read read : GoldCast.read(folder)) {
        obeysTheLaws(read.text(), read.cast());
        assertThat(read.cast()).isEqualTo(GoldCast.again(read));
      }
    }
  }

  /** Sorted, nested or apart, and every key leads to an entity. */
  private static void obeysTheLaws(AnnotatedText text, Cast cast) {
    Set<String> known = new HashSet<>();
    cast.entities().forEach(e -> known.add(e.key()));
    Span last = null;
    for (Mention mention : cast.mentions()) {
      assertThat(known).contains(mention.entity());
      assertThat(mention.entity()).matches("(actor|place)/[0-9a-f]{16}");
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.text().length());
      if (last != null) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(last.start());
        boolean apart = mention.span().start() >= last.end();
        assertThat(apart || last.contains(mention.span()) || mention.span().start() > last.start())
            .isTrue();
      }
      last = mention.span();
    }
    for (Mention one : cast.mentions()) {
      for (Mention other : cast.mentions()) {
        boolean crossing =
            one.span().overlaps(other.span())
                && !one.span().contains(other.span())
                && !other.span().contains(one.span());
        assertThat(crossing).as(one + " " + other).isFalse();
      }
    }
    for (Attribution attribution : cast.attributions()) {
      attribution.speakers().forEach(s -> assertThat(known).contains(s.entity()));
      assertThat(known).containsAll(attribution.onBehalfOf());
      assertThat(known).containsAll(attribution.addressees());
    }
    cast.nameUses().forEach(u -> assertThat(known).contains(u.entity()));
  }

  @Test
  void measuresUpOnGold() throws IOException {
    GoldCast seeds = GoldCast.measure(GoldCast.SEEDS, false);
    assertThat(seeds.scores.get("named").f1()).isGreaterThan(95);
    assertThat(seeds.scores.get("named people").f1()).isGreaterThan(95);
    assertThat(seeds.scores.get("all overlap").f1()).isGreaterThan(93);
    assertThat(seeds.scores.get("speakers").f1()).isGreaterThan(95);
    assertThat(seeds.scores.get("onBehalfOf").f1()).isGreaterThan(93);
    GoldCast fresh = GoldCast.measure(GoldCast.FRESH, false);
    assertThat(fresh.scores.get("named").f1()).isGreaterThan(90);
    assertThat(fresh.scores.get("speakers").f1()).isGreaterThan(93);
  }
}
