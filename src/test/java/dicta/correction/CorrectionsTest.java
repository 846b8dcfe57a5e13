package dicta.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
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
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Speaker;
import dicta.text.Annotator;
import dicta.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final String TEXT = "Ann Lee said Bo Hart had warned that 12 cows were lost.";
  private static final ReadArticle ARTICLE = article();
  private static final String SHA = ARTICLE.article().sha16();
  private static final String OUTER = iri("s", "said");
  private static final String INNER = iri("s", "had warned");

  private static ReadArticle article() {
    Statement outer =
        statement("Ann Lee", "said", "Bo Hart had warned that 12 cows were lost", null);
    Statement inner = statement("Bo Hart", "had warned", "that 12 cows were lost", 0);
    Cast cast =
        new Cast(
            List.of(person("actor/ann", "Ann Lee"), person("actor/bo", "Bo Hart")),
            List.of(),
            List.of(said("actor/ann", "Ann Lee"), said("actor/bo", "Bo Hart")),
            List.of());
    Figure cows = new Figure(span("12"), 1, Measure.OTHER, 12, Precision.EXACT, "cows", null, null);
    return new ReadArticle(
        Article.of("farm", TEXT, Metadata.NONE),
        Annotator.load().annotate(TEXT),
        List.of(outer, inner),
        cast,
        List.of(cows));
  }

  private static Entity person(String key, String name) {
    return new Entity(key, Kind.ACTOR, EntityType.PERSON, name, List.of(name), false, false);
  }

  private static Attribution said(String key, String name) {
    return new Attribution(
        List.of(new Speaker(key, name)), List.of("actor/farm"), "farmer", List.of(), null);
  }

  private static Statement statement(String source, String cue, String content, Integer partOf) {
    return new Statement(
        span(source),
        span(cue),
        List.of(span(content)),
        Mode.INDIRECT,
        Stance.ASSERT,
        false,
        null,
        null,
        null,
        List.of(),
        partOf,
        0.9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String iri(String kind, String cue) {
    Span span = span(cue);
    return "http://localhost/id/article/"
        + SHA
        + "/"
        + kind
        + "-"
        + span.start()
        + "-"
        + span.end();
  }

  private static Correction correct(String target, Action action, String value) {
    return Correction.of(
        new Correction.Origin("a.tsv", 2), target, action.label(), value, "me", "so");
  }

  @Test
  void aWrongStatementGoesAndWhatItHeldStays() {
    Corrections corrections = new Corrections(List.of(correct(OUTER, Action.WRONG, "")));
    ReadArticle corrected = corrections.apply(ARTICLE);
    assertThat(corrected.statements()).hasSize(1);
    assertThat(corrected.statements().get(0).partOf()).isNull();
    assertThat(corrected.cast().attributions().get(0).speakers().get(0).entity())
        .isEqualTo("actor/bo");
    assertThat(corrected.figures().get(0).statement()).isZero();
    assertThat(corrections.outcome().get(0).before()).startsWith("Bo Hart had warned");
  }

  @Test
  void whatAWrongInnerStatementHeldGoesToTheOuterOne() {
    Corrections corrections = new Corrections(List.of(correct(INNER, Action.WRONG, "")));
    assertThat(corrections.apply(ARTICLE).figures().get(0).statement()).isZero();
  }

  @Test
  void aSpeakerByName() {
    Corrections corrections = new Corrections(List.of(correct(OUTER, Action.SPEAKER, "bo hart")));
    Attribution corrected = corrections.apply(ARTICLE).cast().attributions().get(0);
    assertThat(corrected.speakers()).extracting(Speaker::entity).containsExactly("actor/bo");
    assertThat(corrected.post()).isNull();
    assertThat(corrected.onBehalfOf()).isEmpty();
    assertThat(corrections.outcome().get(0).before()).isEqualTo("Ann Lee");
    assertThat(corrections.outcome().get(0).fits()).isTrue();
  }

  @Test
  void aNameThatTheArticleDoesNotUseChangesNothingAndIsTold() {
    Corrections corrections = new Corrections(List.of(correct(OUTER, Action.SPEAKER, "Cy Dow")));
    assertThat(corrections.apply(ARTICLE)).isEqualTo(ARTICLE);
    assertThat(corrections.outcome().get(0).problem()).contains("No actor of the article");
  }

  @Test
  void aSpeakerThatOnlyAnotherArticleKnows() {
    String elsewhere = "https://news.example/id/actor/cy";
    Corrections corrections = new Corrections(List.of(correct(OUTER, Action.SPEAKER, elsewhere)));
    assertThat(corrections.apply(ARTICLE).cast().attributions().get(0).speakers())
        .extracting(Speaker::entity)
        .containsExactly("actor/cy");
    assertThat(corrections.outcome().get(0).problem()).contains("neither to an article");
    corrections.knowActor("actor/cy");
    assertThat(corrections.outcome().get(0).fits()).isTrue();
  }

  @Test
  void whatIsAboutNoArticleOfTheStoreIsTold() {
    String gone = "http://localhost/id/article/0000000000000000/s-1-2";
    Corrections corrections = new Corrections(List.of(correct(gone, Action.WRONG, "")));
    assertThat(corrections.apply(ARTICLE)).isSameAs(ARTICLE);
    assertThat(corrections.outcome().get(0).fits()).isFalse();
  }

  // ---- across articles: statements 1, 2 are one utterance, 3 and 4 stand alone

  private static final Resolution RESOLUTION =
      new Resolution(
          List.of(
              new Utterance(id(1), List.of(id(1), id(2)), 0.7, "content"),
              new Utterance(id(3), List.of(id(3)), 1, "single"),
              new Utterance(id(4), List.of(id(4)), 1, "single")),
          List.of(
              new Claim(id(1), "one", List.of(id(1), id(2))),
              new Claim(id(3), "three", List.of(id(3)))),
          List.of(new Denial(id(4), id(3), 0.6, "answer", "e")),
          List.of(new Contradiction(id(1), id(3), 0.4, "figures", "e")),
          List.of(),
          List.of());

  private static StatementId id(int n) {
    return new StatementId("00000000000000a" + n, n, n + 1);
  }

  private static String statementIri(int n) {
    return "http://x/id/article/00000000000000a" + n + "/s-" + n + "-" + (n + 1);
  }

  private static String utteranceIri(int n) {
    return "http://x/id/utterance/00000000000000a" + n + "-" + n + "-" + (n + 1);
  }

  private static List<List<StatementId>> groups(Resolution resolution) {
    return resolution.utterances().stream().map(Utterance::members).toList();
  }

  private static List<StatementId> ids(int... ns) {
    return IntStream.of(ns).mapToObj(CorrectionsTest::id).toList();
  }

  @Test
  void sameAsJoinsUtterancesAndTheirClaims() {
    Corrections corrections =
        new Corrections(List.of(correct(statementIri(3), Action.SAME_AS, utteranceIri(1))));
    Resolution joined = corrections.apply(RESOLUTION);
    assertThat(groups(joined)).containsExactly(ids(1, 2, 3), ids(4));
    assertThat(joined.claims()).containsExactly(new Claim(id(1), "one", ids(1, 2, 3)));
    assertThat(joined.denials()).containsExactly(new Denial(id(4), id(1), 0.6, "answer", "e"));
    assertThat(joined.contradictions()).isEmpty();
    assertThat(corrections.replacedUtterances()).containsEntry(id(3), id(1));
    assertThat(corrections.replacedClaims()).containsEntry(id(3), id(1));
  }

  @Test
  void differentFromTakesAStatementOut() {
    Corrections corrections =
        new Corrections(List.of(correct(statementIri(1), Action.DIFFERENT_FROM, statementIri(2))));
    assertThat(groups(corrections.apply(RESOLUTION))).contains(ids(1), ids(2));
    assertThat(corrections.outcome().get(0).fits()).isTrue();
  }

  @Test
  void differentFromHoldsWhereTheTwoAreApartAlready() {
    Corrections corrections =
        new Corrections(List.of(correct(statementIri(3), Action.DIFFERENT_FROM, utteranceIri(1))));
    assertThat(corrections.apply(RESOLUTION)).isEqualTo(RESOLUTION);
    assertThat(corrections.outcome().get(0).fits()).isTrue();
  }

  @Test
  void aWrongUtteranceFallsApart() {
    Corrections corrections = new Corrections(List.of(correct(utteranceIri(1), Action.WRONG, "")));
    assertThat(groups(corrections.apply(RESOLUTION))).contains(ids(1), ids(2));
  }

  @Test
  void laterLinesHaveTheLastWord() {
    Corrections corrections =
        new Corrections(
            List.of(
                correct(statementIri(3), Action.SAME_AS, utteranceIri(1)),
                correct(statementIri(3), Action.DIFFERENT_FROM, utteranceIri(1))));
    assertThat(groups(corrections.apply(RESOLUTION))).contains(ids(1, 2), ids(3));
  }

  @Test
  void anArticleThatGoesTakesItsCorrectionsOutOfForce() {
    Corrections corrections = new Corrections(List.of(correct(OUTER, Action.WRONG, "")));
    corrections.apply(ARTICLE);
    Corrections takenUp = Corrections.of(corrections.outcome());
    assertThat(takenUp.outcome()).isEqualTo(corrections.outcome());
    takenUp.forget(SHA);
    assertThat(takenUp.outcome().get(0).fits()).isFalse();
    takenUp.apply(ARTICLE);
    assertThat(takenUp.outcome().get(0).fits()).isTrue();
  }
}
