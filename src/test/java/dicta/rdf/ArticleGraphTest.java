package dicta.rdf;

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
import dicta.corpus.StatementId;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import dicta.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleGraphTest {
  static final Provenance PROVENANCE =
      new Provenance("0.1.0", Map.of("tagger", "abc"), Map.of("threshold", "0.5"));
  private static final Iris IRIS = new Iris("https://news.example/");
  private static final String TEXT =
      "🐟 Harbour news.\n“At least 12 boats were lost,” said mayor Ada Lund on Facebook on Monday."
          + " Skipper Bo Rye denied it.";

  @Test
  void statementCarriesWhoWhatWhereHow() {
    Graph graph = graph(TextChoice.FULL);
    Node statement = IRIS.statement(id(0));
    Node attribution = only(graph, statement, Dicta.ATTRIBUTION);
    assertThat(only(graph, statement, Dicta.TEXT))
        .isEqualTo(text("“At least 12 boats were lost,”"));
    assertThat(only(graph, statement, Dicta.SAID_BY)).isEqualTo(IRIS.entity("actor/lund"));
    assertThat(only(graph, statement, Dicta.IN_ARTICLE)).isEqualTo(IRIS.article(article(TEXT)));
    assertThat(words(graph, only(graph, statement, Dicta.CUE_PASSAGE))).isEqualTo("said");
    assertThat(words(graph, only(graph, statement, Dicta.SOURCE_PASSAGE)))
        .isEqualTo("mayor Ada Lund");
    assertThat(words(graph, only(graph, statement, Dicta.SENTENCE_PASSAGE))).endsWith("denied it.");
    assertThat(only(graph, attribution, Dicta.SPEAKER)).isEqualTo(IRIS.entity("actor/lund"));
    assertThat(only(graph, attribution, Dicta.IN_POST)).isEqualTo(text("mayor"));
    assertThat(only(graph, attribution, Dicta.ON_BEHALF_OF)).isEqualTo(IRIS.entity("actor/town"));
    assertThat(only(graph, attribution, Dicta.ADDRESSEE)).isEqualTo(IRIS.entity("actor/rye"));
    assertThat(only(graph, attribution, Dicta.VIA)).isEqualTo(IRIS.entity("actor/facebook"));
    assertThat(only(graph, attribution, Dicta.MEDIUM))
        .isEqualTo(Concepts.of(MediumKind.SOCIAL_MEDIA));
    assertThat(only(graph, attribution, Dicta.MEDIUM_TEXT)).isEqualTo(text("Facebook"));
    assertThat(only(graph, attribution, Dicta.STANCE)).isEqualTo(Concepts.of(Stance.ASSERT));
    assertThat(only(graph, attribution, Dicta.MODE)).isEqualTo(Concepts.of(Mode.DIRECT));
    assertThat(only(graph, attribution, Dicta.CUE)).isEqualTo(text("said"));
    assertThat(only(graph, attribution, Dicta.HEDGE)).isEqualTo(Literals.bool(false));
    assertThat(only(graph, attribution, Dicta.SAID_AT)).isEqualTo(text("Monday"));
    assertThat(only(graph, attribution, Dicta.CONFIDENCE).getLiteralLexicalForm()).isEqualTo("0.5");
  }

  @Test
  void offsetsAreCodePoints() {
    Graph graph = graph(TextChoice.FULL);
    Node passage = only(graph, IRIS.statement(id(0)), Dicta.PASSAGE);
    int begin = TEXT.codePointCount(0, TEXT.indexOf('“'));
    assertThat(only(graph, passage, Vocabulary.BEGIN_INDEX)).isEqualTo(Literals.offset(begin));
    assertThat(begin).isNotEqualTo(TEXT.indexOf('“'));
  }

  @Test
  void figureStandsInItsStatement() {
    Graph graph = graph(TextChoice.FULL);
    Node statement = IRIS.statement(id(0));
    Node figure = only(graph, statement, Dicta.STATES);
    assertThat(only(graph, figure, Dicta.REPORTED_IN)).isEqualTo(statement);
    assertThat(only(graph, figure, Dicta.SAID_BY)).isEqualTo(IRIS.entity("actor/lund"));
    assertThat(only(graph, figure, Dicta.COUNT)).isEqualTo(Literals.integer(12));
    assertThat(only(graph, figure, Dicta.MEASURE)).isEqualTo(Concepts.of(Measure.VEHICLES));
    assertThat(only(graph, figure, Dicta.PRECISION)).isEqualTo(Concepts.of(Precision.AT_LEAST));
    assertThat(only(graph, figure, Dicta.OF_WHOM)).isEqualTo(text("boats"));
    assertThat(words(graph, only(graph, figure, Dicta.PASSAGE))).isEqualTo("At least 12");
  }

  @Test
  void nameIsUsedInTheNarratorsVoice() {
    Graph graph = graph(TextChoice.FULL);
    List<Triple> uses = graph.find(Node.ANY, Vocabulary.TYPE, Dicta.NAME_USE).toList();
    assertThat(uses).hasSize(1);
    Node use = uses.get(0).getSubject();
    assertThat(only(graph, use, Dicta.OF_NAME)).isEqualTo(IRIS.name("Harbour"));
    assertThat(only(graph, use, Dicta.VOICE)).isEqualTo(Concepts.of(Voice.NARRATOR));
    assertThat(only(graph, use, Dicta.ACCORDING_TO)).isEqualTo(IRIS.article(article(TEXT)));
    assertThat(graph.contains(use, Dicta.USED_BY, Node.ANY)).isFalse();
  }

  /** A place neither speaks nor listens; a link that says so would contradict the ontology. */
  @Test
  void linkFromAnAttributionToAPlaceIsLeftOut() {
    Graph graph = graph(TextChoice.FULL);
    assertThat(graph.contains(Node.ANY, Dicta.SAID_BY, IRIS.entity("place/harbour"))).isFalse();
  }

  @Test
  void curatedEntitiesAreDescribedElsewhere() {
    Graph graph = graph(TextChoice.FULL);
    assertThat(graph.contains(IRIS.entity("actor/town"), Vocabulary.LABEL, Node.ANY)).isFalse();
    assertThat(graph.contains(IRIS.entity("actor/lund"), Vocabulary.TYPE, Dicta.ACTOR)).isTrue();
  }

  /** Another article may call them something else. */
  @Test
  void labelsOfThoseWhomArticlesShareStandElsewhere() {
    Graph graph = graph(TextChoice.FULL);
    assertThat(graph.contains(IRIS.entity("actor/lund"), Vocabulary.LABEL, Node.ANY)).isFalse();
    assertThat(graph.contains(IRIS.entity("actor/lund"), Dicta.ENTITY_TYPE, Node.ANY)).isFalse();
    assertThat(graph.contains(IRIS.entity("actor/lund"), Dicta.HAS_NAME, Node.ANY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void textChoiceChangesWordsOnly(TextChoice choice) {
    Graph full = graph(TextChoice.FULL);
    Graph graph = graph(choice);
    Set<Node> worded = Set.of(Vocabulary.ANCHOR_OF, Vocabulary.IS_STRING, Dicta.TEXT);
    assertThat(without(graph, worded)).isEqualTo(without(full, worded));
    boolean words = choice != TextChoice.NONE;
    boolean whole = choice == TextChoice.FULL;
    assertThat(graph.contains(Node.ANY, Dicta.TEXT, Node.ANY)).isEqualTo(words);
    assertThat(graph.contains(Node.ANY, Vocabulary.IS_STRING, Node.ANY)).isEqualTo(whole);
    Node statement = IRIS.statement(id(0));
    Node sentence = only(graph, statement, Dicta.SENTENCE_PASSAGE);
    Node cue = only(graph, statement, Dicta.CUE_PASSAGE);
    assertThat(graph.contains(sentence, Vocabulary.ANCHOR_OF, Node.ANY)).isEqualTo(whole);
    assertThat(graph.contains(cue, Vocabulary.ANCHOR_OF, Node.ANY)).isEqualTo(words);
  }

  @Test
  void superclassesAndSuperpropertiesAreWrittenOut() {
    NamedGraph graph = named(TextChoice.FULL);
    assertThat(Set.copyOf(Closure.ofOntology().close(graph.triples())))
        .isEqualTo(Set.copyOf(graph.triples()));
    Node statement = IRIS.statement(id(0));
    assertThat(graph.graph().contains(statement, Vocabulary.TYPE, Vocabulary.PROV_ENTITY)).isTrue();
  }

  @Test
  void sameArticleSameBytesAndAnotherTextAnotherGraph() {
    assertThat(named(TextChoice.FULL).lines().toList())
        .isEqualTo(named(TextChoice.FULL).lines().toList())
        .isSortedAccordingTo(Utf8Order.COMPARATOR)
        .doesNotHaveDuplicates();
    assertThat(graphs().of(read(TEXT + " ")).name()).isNotEqualTo(named(TextChoice.FULL).name());
  }

  @Test
  void goldNestsAsItSays() {
    ReadArticle read = Gold.article(Gold.IDS.get(0));
    Graph graph = graphs().of(read).graph();
    long nested = read.statements().stream().filter(s -> s.partOf() != null).count();
    assertThat(nested).isPositive();
    assertThat(graph.find(Node.ANY, Dicta.EMBEDS, Node.ANY).toList()).hasSize((int) nested);
  }

  // ---- an article of our own making

  private static ArticleGraph graphs() {
    return new ArticleGraph(IRIS, TextChoice.FULL, PROVENANCE);
  }

  private static NamedGraph named(TextChoice choice) {
    return new ArticleGraph(IRIS, choice, PROVENANCE).of(read(TEXT));
  }

  private static Graph graph(TextChoice choice) {
    return named(choice).graph();
  }

  private static Article article(String text) {
    return Article.of("harbour", text, Metadata.NONE);
  }

  private static ReadArticle read(String text) {
    List<Statement> statements =
        List.of(
            new Statement(
                span("mayor Ada Lund"),
                span("said"),
                List.of(span("“At least 12 boats were lost,”")),
                Mode.DIRECT,
                Stance.ASSERT,
                false,
                "Facebook",
                span("Facebook"),
                "Monday",
                List.of(),
                null,
                0.5),
            new Statement(
                span("Skipper Bo Rye"),
                span("denied"),
                List.of(span("it")),
                Mode.INDIRECT,
                Stance.DENY,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                1));
    Cast cast =
        new Cast(
            List.of(
                actor("actor/facebook", EntityType.MEDIA_OUTLET, "Facebook", true),
                actor("actor/lund", EntityType.PERSON, "Ada Lund", false),
                actor("actor/rye", EntityType.PERSON, "Bo Rye", false),
                actor("actor/town", EntityType.GOVERNMENT_BODY, "Town", true),
                new Entity(
                    "place/harbour",
                    Kind.PLACE,
                    EntityType.CITY,
                    "Harbour",
                    List.of("Harbour"),
                    false,
                    false)),
            List.of(new Mention(span("Ada Lund"), "actor/lund", "Ada Lund", false)),
            List.of(
                new Attribution(
                    List.of(new Speaker("actor/lund", "Ada Lund")),
                    List.of("actor/town"),
                    "mayor",
                    List.of("actor/rye"),
                    "actor/facebook"),
                new Attribution(
                    List.of(new Speaker("place/harbour", "Harbour")),
                    List.of(),
                    null,
                    List.of("place/harbour"),
                    null)),
            List.of(new NameUse("Harbour", "place/harbour", span("Harbour"), null, false, null)));
    Figure figure =
        new Figure(
            span("At least 12"), 0, Measure.VEHICLES, 12, Precision.AT_LEAST, "boats", null, null);
    return new ReadArticle(article(text), Gold.annotate(text), statements, cast, List.of(figure));
  }

  private static Entity actor(String key, EntityType type, String label, boolean curated) {
    return new Entity(key, Kind.ACTOR, type, label, List.of(label), curated, false);
  }

  private static Span span(String words) {
    int start = TEXT.codePointCount(0, TEXT.indexOf(words));
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  private static StatementId id(int index) {
    return StatementId.of(article(TEXT).sha16(), read(TEXT).statements().get(index));
  }

  private static Node text(String value) {
    return Literals.string(value);
  }

  private static String words(Graph graph, Node passage) {
    return only(graph, passage, Vocabulary.ANCHOR_OF).getLiteralLexicalForm();
  }

  private static Node only(Graph graph, Node subject, Node property) {
    List<Triple> found = graph.find(subject, property, Node.ANY).toList();
    assertThat(found).as("%s of %s", property, subject).hasSize(1);
    return found.get(0).getObject();
  }

  private static Set<Triple> without(Graph graph, Set<Node> properties) {
    return graph
        .find()
        .filterDrop(triple -> properties.contains(triple.getPredicate()))
        .toList()
        .stream()
        .collect(Collectors.toSet());
  }
}
