package dicta.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.Measure;
import dicta.corpus.Precision;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.StatementId;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Mention;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small gold against systems whose mistakes are known. */
class GoldFolderScoreTest {
  private static final Path GOLD = Path.of("src/test/resources/evaluate");
  private static final String SPEECH = "attribution, given a found statement";
  private static final String ON_GOLD = "links, on the gold's statements";

  /** The system's entities here are the gold's, under keys that tell which. */
  private static final Map<String, String> ITEMS = new java.util.TreeMap<>();

  /** Links what has the word "safe", and answers each denial with the statement that it holds. */
  private static final GoldFolderScore.Stages STAGES =
      new GoldFolderScore.Stages() {
        @Override
        public AnnotatedText annotate(String text) {
          return new AnnotatedText(
              new CodePoints(text), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public Resolution resolve(List<ReadArticle> articles) {
          return GoldFolderScoreTest.resolve(articles);
        }
      };

  private List<ReadArticle> perfect;

  @BeforeEach
  void read() throws Exception {
    GoldFolder folder = GoldFolder.read(GOLD, GOLD);
    perfect = new ArrayList<>();
    for (GoldArticle article : folder.articles()) {
      perfect.add(new GoldAsRead(folder.names()).read(article, STAGES.annotate(article.text())));
    }
  }

  private static Resolution resolve(List<ReadArticle> articles) {
    List<StatementId> safe = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Denial> denials = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (ReadArticle read : articles) {
      for (Statement statement : read.statements()) {
        StatementId id = StatementId.of(read.article().sha16(), statement);
        claims.add(new Claim(id, "", List.of(id)));
        if (read.text().cut(statement.content().get(0)).contains("safe")) {
          safe.add(id);
        }
        if (statement.partOf() != null) {
          StatementId outer =
              StatementId.of(read.article().sha16(), read.statements().get(statement.partOf()));
          denials.add(new Denial(outer, id, 1, "nested", ""));
          contradictions.add(new Contradiction(id, safe.get(0), 0.5, "test", ""));
        }
      }
    }
    return new Resolution(
        List.of(new Utterance(safe.get(0), safe, 1, "test")),
        claims,
        denials,
        contradictions,
        List.of(),
        List.of());
  }

  private GoldFolderScore score(List<ReadArticle> system) throws Exception {
    return GoldFolderScore.of(GOLD, GOLD, system, resolve(system), ITEMS, STAGES);
  }

  private static ReadArticle with(ReadArticle read, List<Statement> statements, Cast cast) {
    return new ReadArticle(read.article(), read.text(), statements, cast, read.figures());
  }

  @Test
  void theGoldAgainstItselfIsPerfectWhereItHoldsAnAnswer() throws Exception {
    GoldFolderScore score = score(perfect);
    assertThat(score.statements().endToEnd().f1()).isEqualTo(1);
    Sheet sheet = score.sheet();
    for (String field :
        List.of(
            "speaker", "onBehalfOf", "stance", "type", "hedged", "medium", "when", "addressee")) {
      assertThat(sheet.value(SPEECH, field)).as(field).isEqualTo(1);
    }
    assertThat(sheet.value(SPEECH, "nested, found and linked")).isEqualTo(1);
    assertThat(sheet.value("mentions", "named, strict")).isEqualTo(1);
    assertThat(sheet.value("mentions", "all, overlap")).isEqualTo(1);
    assertThat(sheet.value("who is who", "name variants")).isEqualTo(1);
    assertThat(sheet.value("who is who", "mentions linked")).isEqualTo(1);
    for (String section : List.of(ON_GOLD, "links, end to end")) {
      assertThat(sheet.value(section, "same utterance")).isEqualTo(1);
      assertThat(sheet.value(section, "denials")).isEqualTo(1);
      assertThat(sheet.value(section, "contradictions")).isEqualTo(1);
    }
    assertThat(sheet.value(ON_GOLD, "same utterance: baseline no links")).isZero();
    // Lund says two things in one article and one of them in the other.
    assertThat(sheet.value(ON_GOLD, "same utterance: baseline same speaker, same article pair"))
        .isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.table())
        .contains("END TO END", "same utterance: baseline same speaker, same article pair");
    // The gold read as an answer does not hold the posts of speakers.
    assertThat(score.mistakes())
        .singleElement()
        .asString()
        .startsWith("bridge-a\trole\t")
        .endsWith("[head] <> null");
  }

  @ParameterizedTest
  @CsvSource({
    "place/kelm, http://www.wikidata.org/entity/Q900000001, 1",
    "place/kelm, http://www.wikidata.org/entity/Q900000002, 0",
    "actor/marta-lund, http://www.wikidata.org/entity/Q900000003, 0"
  })
  void aLinkIsRightWhereTheGoldNamesTheSameItem(String key, String item, double f1)
      throws Exception {
    ITEMS.clear();
    ITEMS.put(key, item);
    assertThat(score(perfect).sheet().value("who is who", "linked to Wikidata's item"))
        .isEqualTo(f1);
    ITEMS.clear();
  }

  @Test
  void entitiesAreComparedByWhoTheyAreNotByTheirKeys() throws Exception {
    List<ReadArticle> renamed = new ArrayList<>();
    for (ReadArticle read : perfect) {
      Cast cast = read.cast();
      renamed.add(
          with(
              read,
              read.statements(),
              new Cast(
                  cast.entities().stream()
                      .map(
                          e ->
                              new dicta.entity.Entity(
                                  "x/" + e.key(),
                                  e.kind(),
                                  e.type(),
                                  e.label(),
                                  e.names(),
                                  false,
                                  e.local()))
                      .toList(),
                  cast.mentions().stream()
                      .map(m -> new Mention(m.span(), "x/" + m.entity(), m.label(), m.pronoun()))
                      .toList(),
                  cast.attributions().stream().map(GoldFolderScoreTest::renamed).toList(),
                  List.of())));
    }
    assertThat(score(renamed).sheet().value(SPEECH, "speaker")).isEqualTo(1);
    assertThat(score(renamed).sheet().value(SPEECH, "addressee")).isEqualTo(1);
  }

  private static Attribution renamed(Attribution a) {
    return new Attribution(
        a.speakers().stream().map(s -> new Speaker("x/" + s.entity(), s.label())).toList(),
        a.onBehalfOf().stream().map(key -> "x/" + key).toList(),
        a.post(),
        a.addressees().stream().map(key -> "x/" + key).toList(),
        a.outlet() == null ? null : "x/" + a.outlet());
  }

  @Test
  void eachMistakeCostsItsOwnFigureOnly() throws Exception {
    ReadArticle first = perfect.get(0);
    Statement said = first.statements().get(0);
    Statement denied = first.statements().get(1);
    Statement wrong =
        new Statement(
            said.source(),
            said.cue(),
            said.content(),
            said.mode(),
            Stance.PROMISE,
            true,
            "letter",
            null,
            null,
            List.of(),
            null,
            1);
    Attribution other =
        new Attribution(
            List.of(new Speaker("actor/divers", "divers")), List.of(), null, List.of(), null);
    List<Attribution> attributions = new ArrayList<>(first.cast().attributions());
    attributions.set(0, other);
    attributions.remove(2);
    Cast cast =
        new Cast(
            first.cast().entities(),
            first.cast().mentions().subList(1, first.cast().mentions().size()),
            attributions,
            List.of());
    GoldFolderScore score =
        score(List.of(with(first, List.of(wrong, denied), cast), perfect.get(1)));
    assertThat(score.statements().endToEnd().precision()).isEqualTo(1);
    assertThat(score.statements().endToEnd().recall()).isEqualTo(0.75);
    Sheet sheet = score.sheet();
    for (String field : List.of("speaker", "onBehalfOf", "stance", "hedged", "medium", "when")) {
      assertThat(sheet.value(SPEECH, field)).as(field).isCloseTo(2 / 3.0, within(1e-9));
    }
    assertThat(sheet.value(SPEECH, "type")).isEqualTo(1);
    assertThat(sheet.value(SPEECH, "nested, found")).isZero();
    assertThat(sheet.value("mentions", "named, strict: person")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheet.value("links, end to end", "denials")).isZero();
    assertThat(sheet.value(ON_GOLD, "denials")).isEqualTo(1);
    assertThat(score.mistakes())
        .contains(
            "bridge-a\tstance of said\tassert <> promise",
            "bridge-a\tmention missed\tMarta Lund = marta-lund",
            "bridge-a\tstatement missed\t[divers] the claim of | that two pillars are cracked")
        .anyMatch(line -> line.startsWith("bridge-a\tspeaker\t"));
  }

  @Test
  void wordsGivenToSomebodyElseCostPrecisionAndRecall() throws Exception {
    ReadArticle first = perfect.get(0);
    Cast cast = first.cast();
    List<Mention> mentions = new ArrayList<>(cast.mentions());
    int lund = 0;
    while (!mentions.get(lund).entity().equals("actor/marta-lund")) {
      lund++;
    }
    Mention named = mentions.get(lund);
    mentions.set(lund, new Mention(named.span(), "actor/divers", named.label(), false));
    Cast wrong = new Cast(cast.entities(), mentions, cast.attributions(), cast.nameUses());
    Sheet sheet = score(List.of(with(first, first.statements(), wrong), perfect.get(1))).sheet();
    assertThat(sheet.value("who is who", "mentions linked")).isBetween(0.5, 0.99);
    assertThat(sheet.value("who is who", "name variants")).isBetween(0.5, 0.99);
  }

  @Test
  void figuresAndNames() throws Exception {
    ReadArticle second = perfect.get(1);
    String text = second.article().text();
    Span forty = at(text, "At least 40");
    Figure figure =
        new Figure(forty, null, Measure.OTHER, 40, Precision.AT_LEAST, "boats", null, null);
    List<NameUse> uses =
        List.of(
            new NameUse("Kelm", "place/kelm", at(text, "Kelm"), null, false, null),
            new NameUse("Kjelm", "place/kelm", at(text, "Kjelm"), "actor/fishermen", true, null));
    Cast cast =
        new Cast(
            second.cast().entities(), second.cast().mentions(), second.cast().attributions(), uses);
    ReadArticle changed =
        new ReadArticle(
            second.article(), second.text(), second.statements(), cast, List.of(figure));
    ReadArticle first = perfect.get(0);
    ReadArticle without =
        new ReadArticle(first.article(), first.text(), first.statements(), first.cast(), List.of());
    Sheet sheet = score(List.of(without, changed)).sheet();
    assertThat(sheet.value("figures", "found")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheet.value("figures", "right")).isZero();
    assertThat(sheet.value("figures", "count, given found")).isEqualTo(1);
    assertThat(sheet.value("figures", "measure, given found")).isZero();
    assertThat(sheet.value("names of places", "name for a place")).isCloseTo(0.8, within(1e-9));
    assertThat(sheet.value("names of places", "users that the article names, right")).isEqualTo(1);
    assertThat(sheet.value("names of places", "users in the gold, found")).isEqualTo(0.5);
    assertThat(sheet.json().get("figures").get("found").get("R").asDouble()).isEqualTo(0.5);
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void anArticleThatWasNotReadIsAnError() {
    assertThatThrownBy(() -> score(perfect.subList(0, 1))).hasMessageContaining("bridge-b");
  }
}
