package dicta.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hand-made gold keeps its own rules; that each span holds its words, the reader checks. */
class GoldFolderTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest
  @CsvSource({
    "gold,       seeds,                                 3, 72",
    "gold-own,   seeds,                                 2, 65",
    "gold-fresh, src/test/resources/gold-fresh/articles, 5, 105",
    "gold-late,  src/test/resources/gold-late/articles,  3, 52",
    "evaluate,   src/test/resources/evaluate,   2, 4"
  })
  void spansKeysAndNestingHold(String gold, String articles, int number, int statements)
      throws Exception {
    GoldFolder folder = GoldFolder.read(RESOURCES.resolve(gold), Path.of(articles));
    assertThat(folder.articles()).hasSize(number);
    assertThat(folder.articles().stream().mapToInt(a -> a.statements().size()).sum())
        .isEqualTo(statements);
    for (GoldArticle article : folder.articles()) {
      Map<String, Integer> indexes = article.indexes();
      for (GoldArticle.Statement statement : article.statements()) {
        String where = article.id() + " " + statement.id();
        check(folder, statement, where);
        if (statement.partOf() != null && !where.startsWith("001_")) {
          GoldArticle.Statement outer = article.statements().get(indexes.get(statement.partOf()));
          assertThat(statement.content())
              .as(where)
              .allSatisfy(
                  span -> assertThat(outer.content()).anyMatch(content -> content.contains(span)));
        }
      }
      article.actors().forEach(actor -> assertThat(folder.kinds()).containsKey(actor.key()));
      article.places().forEach(place -> assertThat(folder.kinds()).containsKey(place.key()));
    }
  }

  private static void check(GoldFolder folder, GoldArticle.Statement statement, String where) {
    assertThat(Mode.valueOf(statement.type().toUpperCase(Locale.ROOT))).as(where).isNotNull();
    assertThat(Stance.valueOf(statement.stance().toUpperCase(Locale.ROOT))).as(where).isNotNull();
    assertThat(statement.cue()).as(where).hasSize(1);
    assertThat(statement.source()).as(where).hasSizeLessThanOrEqualTo(1);
    assertThat(statement.content()).as(where).isNotEmpty();
    assertThat(folder.kinds().keySet())
        .as(where)
        .containsAll(statement.speaker())
        .containsAll(statement.onBehalfOf())
        .containsAll(statement.addressee());
    List<Span> all = new ArrayList<>(statement.source());
    all.addAll(statement.cue());
    all.addAll(statement.content());
    all.sort(null);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).start()).as(where).isGreaterThanOrEqualTo(all.get(i - 1).end());
    }
  }

  @Test
  void aSpanThatDoesNotHoldItsWordsIsAnError() throws Exception {
    String gold =
        "{\"article\": \"x.txt\", \"statements\": [], \"actors\": [{\"key\": \"k\", \"mentions\":"
            + " [{\"start\": 0, \"end\": 3, \"text\": \"Kim\"}]}]}";
    assertThatThrownBy(
            () -> new GoldReader("x", "Jim said so.").read(new ObjectMapper().readTree(gold)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Kim");
  }
}
