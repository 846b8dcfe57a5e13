package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.FigureId;
import dicta.corpus.Measure;
import dicta.corpus.Recount;
import dicta.corpus.Recount.Relation;
import dicta.corpus.Resolution;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.Resolution.Worded;
import dicta.corpus.StatementId;
import dicta.corpus.Wording;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class ResolutionGraphTest {
  private static final Iris IRIS = new Iris("https://news.example");
  private static final StatementId A = new StatementId("0a", 1, 2);
  private static final StatementId B = new StatementId("0b", 1, 2);
  private static final StatementId C = new StatementId("0c", 1, 2);

  private static final FigureId FIRST = new FigureId("0a", 5, 6, 0);
  private static final FigureId LATER = new FigureId("0b", 5, 6, 0);
  private static final FigureId OTHER = new FigureId("0c", 5, 6, 1);

  /** A and B report one utterance, C answers it with a denial, and C's own claim contradicts. */
  private static final Resolution RESOLUTION =
      new Resolution(
          List.of(
              new Utterance(A, List.of(A, B), 0.75, "content"),
              new Utterance(C, List.of(C), 1, "single")),
          List.of(
              new Claim(A, "the port is open", List.of(A, B)),
              new Claim(C, "the port is shut", List.of(C))),
          List.of(new Denial(C, A, 0.6, "answer", "two sentences before")),
          List.of(new Contradiction(A, C, 0.4, "opposites", "open / shut")),
          List.of(
              new Worded(
                  A,
                  B,
                  0.75,
                  "content",
                  "same speaker",
                  Wording.between("the port is open", "the harbour is open"))),
          List.of(
              new Recount(Relation.UPDATES, LATER, FIRST, Measure.KILLED, 0.6, "of two days"),
              new Recount(Relation.COMPATIBLE, FIRST, OTHER, Measure.KILLED, 0.4, "both hold")));

  private final Graph graph = graph(RESOLUTION);

  @Test
  void shortcutsStandOnStatementsAndUtterances() {
    Node claim = IRIS.claim(A);
    assertThat(objects(IRIS.statement(B), Dicta.REPORTS)).containsExactly(IRIS.utterance(A));
    assertThat(objects(IRIS.statement(B), Dicta.EXPRESSES)).containsExactly(claim);
    assertThat(objects(IRIS.utterance(A), Dicta.EXPRESSES)).containsExactly(claim);
    assertThat(objects(IRIS.statement(C), Dicta.DENIES)).containsExactly(claim);
    assertThat(objects(IRIS.utterance(C), Dicta.DENIES)).containsExactly(claim);
    assertThat(objects(IRIS.utterance(C), Dicta.RESPONDS_TO)).containsExactly(IRIS.utterance(A));
  }

  @Test
  void contradictionHoldsBothWaysAndOnStatements() {
    assertThat(objects(IRIS.claim(A), Dicta.CONTRADICTS)).containsExactly(IRIS.claim(C));
    assertThat(objects(IRIS.claim(C), Dicta.CONTRADICTS)).containsExactly(IRIS.claim(A));
    assertThat(objects(IRIS.statement(B), Dicta.CONTRADICTS)).containsExactly(IRIS.claim(C));
    assertThat(objects(IRIS.statement(C), Dicta.CONTRADICTS)).containsExactly(IRIS.claim(A));
  }

  @Test
  void twoReportsStandSideBySide() {
    Node wording = IRIS.wording(A, B);
    assertThat(objects(IRIS.utterance(A), Dicta.WORDING)).containsExactly(wording);
    assertThat(objects(wording, Dicta.FIRST_REPORT)).containsExactly(IRIS.statement(A));
    assertThat(objects(wording, Dicta.SECOND_REPORT)).containsExactly(IRIS.statement(B));
    assertThat(objects(wording, Dicta.ONLY_FIRST)).containsExactly(Literals.string("port"));
    assertThat(objects(wording, Dicta.ONLY_SECOND)).containsExactly(Literals.string("harbour"));
    assertThat(objects(wording, Dicta.DIFFERENCE))
        .containsExactly(Literals.string("the [-port-] {+harbour+} is open"));
    assertThat(objects(wording, Dicta.EVIDENCE)).containsExactly(Literals.string("same speaker"));
    assertThat(objects(IRIS.denial(C, A), Dicta.EVIDENCE))
        .containsExactly(Literals.string("two sentences before"));
  }

  @Test
  void countsOfOneThingMakeASeriesAndOnlyTheLaterOneUpdates() {
    Node series = IRIS.series(FIRST);
    assertThat(objects(series, Dicta.HAS_FIGURE))
        .containsExactlyInAnyOrder(IRIS.figure(FIRST), IRIS.figure(LATER), IRIS.figure(OTHER));
    assertThat(objects(series, Dicta.MEASURE)).containsExactly(Concepts.of(Measure.KILLED));
    assertThat(objects(IRIS.figure(LATER), Dicta.UPDATES)).containsExactly(IRIS.figure(FIRST));
    assertThat(objects(IRIS.figure(FIRST), Dicta.UPDATES)).isEmpty();
    assertThat(graph.contains(Node.ANY, Dicta.CONFLICTS_WITH, Node.ANY)).isFalse();
    assertThat(objects(IRIS.recount(LATER, FIRST), Dicta.EVIDENCE))
        .containsExactly(Literals.string("of two days"));
  }

  /** People who take two reports apart take their comparison away too. */
  @Test
  void reportsOfDifferentUtterancesAreNotCompared() {
    Resolution apart =
        new Resolution(
            List.of(
                new Utterance(A, List.of(A), 1, "corrected"),
                new Utterance(B, List.of(B), 1, "corrected")),
            List.of(),
            List.of(),
            List.of(),
            RESOLUTION.wordings(),
            List.of());
    assertThat(graph(apart).contains(Node.ANY, Dicta.WORDING, Node.ANY)).isFalse();
  }

  @Test
  void eachLinkSaysByWhichMethodAndHowSure() {
    Node link = IRIS.denial(C, A);
    assertThat(objects(link, Vocabulary.SUBJECT)).containsExactly(IRIS.statement(C));
    assertThat(objects(link, Vocabulary.PREDICATE)).containsExactly(Dicta.DENIES);
    assertThat(objects(link, Vocabulary.OBJECT)).containsExactly(IRIS.claim(A));
    assertThat(objects(link, Dicta.METHOD)).containsExactly(Literals.string("answer"));
    assertThat(objects(link, Dicta.CONFIDENCE)).containsExactly(Literals.decimal(0.6));
    assertThat(objects(IRIS.utterance(A), Dicta.CONFIDENCE))
        .containsExactly(Literals.decimal(0.75));
  }

  @Test
  void withoutTextsAClaimHasNone() {
    Graph none = ResolutionGraph.of(IRIS, TextChoice.NONE, RESOLUTION).graph();
    assertThat(none.contains(Node.ANY, Dicta.TEXT, Node.ANY)).isFalse();
    assertThat(graph.contains(Node.ANY, Dicta.TEXT, Node.ANY)).isTrue();
  }

  @Test
  void aMergedUtteranceLeadsToItsHeirAndStaysSo() {
    Graph apart =
        graph(
            utterances(new Utterance(A, List.of(A), 1, "x"), new Utterance(B, List.of(B), 1, "x")));
    Graph together = graph(utterances(new Utterance(A, List.of(A, B), 1, "x")));
    Triple replaced =
        Triple.create(IRIS.utterance(B), Vocabulary.IS_REPLACED_BY, IRIS.utterance(A));
    assertThat(Replacements.between(apart, together)).containsExactly(replaced);
    together.add(replaced);
    assertThat(
            Replacements.between(
                together, graph(utterances(new Utterance(A, List.of(A, B), 1, "x")))))
        .containsExactly(replaced);
    assertThat(Replacements.between(together, apart)).isEmpty();
  }

  /** Its first member's article is gone: the rest of the group has a new name. */
  @Test
  void aGroupThatLosesItsFirstMemberLeadsToItsNewName() {
    Graph before = graph(utterances(new Utterance(A, List.of(A, B), 1, "x")));
    Graph after = graph(utterances(new Utterance(B, List.of(B), 1, "x")));
    assertThat(Replacements.between(before, after))
        .containsExactly(
            Triple.create(IRIS.utterance(A), Vocabulary.IS_REPLACED_BY, IRIS.utterance(B)));
  }

  private static Resolution utterances(Utterance... utterances) {
    return new Resolution(
        List.of(utterances), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Graph graph(Resolution resolution) {
    return ResolutionGraph.of(IRIS, TextChoice.FULL, resolution).graph();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
