package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.corpus.ReadArticle;
import dicta.corpus.Resolver;
import dicta.entity.gazetteer.GazetteerReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
  private static final String SHAPES = "https://w3id.org/dicta/shapes#";
  private static final Path EXAMPLES = Path.of("ontology/examples");
  private static final Shapes DICTA = Shapes.dicta();

  static Stream<String> shapes() {
    return Ontology.shapes()
        .find(Node.ANY, Vocabulary.TYPE, SHACL.NodeShape)
        .mapWith(triple -> triple.getSubject().getURI().substring(SHAPES.length()))
        .toList()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void validExampleConforms(String shape) {
    assertThat(DICTA.validate(read(EXAMPLES.resolve("valid").resolve(shape + ".ttl")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void invalidExampleBreaksTheRuleThatItNames(String shape) throws IOException {
    Path file = EXAMPLES.resolve("invalid").resolve(shape + ".ttl");
    String rule = Files.readAllLines(file).get(0).replaceAll(".*shape:|\\.$", "");
    assertThat(rule).startsWith(shape);
    assertThat(DICTA.validate(read(file)))
        .extracting(Shapes.Violation::rule)
        .containsOnly(NodeFactory.createURI(SHAPES + rule));
  }

  @ParameterizedTest
  @EnumSource
  void goldConforms(TextChoice choice) {
    assertThat(DICTA.validate(goldGraph(choice))).isEmpty();
  }

  /** What the stages themselves make, with the gazetteer: whole, so that it must conform. */
  @Test
  void whatTheStagesMakeConformsAndIsConsistent() {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    List<ReadArticle> articles = Gold.castByRule();
    ArticleGraph graphs = new ArticleGraph(iris, TextChoice.FULL, ArticleGraphTest.PROVENANCE);
    Graph union = GraphFactory.createDefaultGraph();
    Stream.concat(
            articles.stream().map(graphs::of),
            Stream.of(
                EntitiesGraph.of(iris, GazetteerReader.builtInModel().getGraph()),
                ResolutionGraph.of(
                    iris,
                    TextChoice.FULL,
                    Resolver.resolve(articles),
                    Gold.labels(iris, articles))))
        .forEach(graph -> graph.triples().forEach(union::add));
    assertThat(DICTA.validate(union)).isEmpty();
    assertThat(Consistency.contradictions(union)).isEmpty();
  }

  /** In the union of a store's graphs, where several articles may speak of one actor or place. */
  @ParameterizedTest
  @ValueSource(strings = {"Actor", "Place"})
  void whatIsCalledTwoThingsBreaksTheRule(String kind) {
    Graph graph = read(EXAMPLES.resolve("valid").resolve(kind + ".ttl"));
    Node entity = graph.find(Node.ANY, Vocabulary.LABEL, Node.ANY).next().getSubject();
    graph.add(entity, Vocabulary.LABEL, Literals.string("Another"));
    assertThat(DICTA.validate(graph))
        .extracting(Shapes.Violation::rule)
        .containsOnly(NodeFactory.createURI(SHAPES + kind + "-label"));
  }

  @Test
  void emojiDoNotDisturbLengths() {
    Graph graph = read(EXAMPLES.resolve("valid/Containment.ttl"));
    Node passage = graph.find(Node.ANY, Vocabulary.ANCHOR_OF, Node.ANY).next().getSubject();
    graph.remove(passage, Vocabulary.ANCHOR_OF, Node.ANY);
    graph.add(passage, Vocabulary.ANCHOR_OF, Literals.string("🐟".repeat(length(graph, passage))));
    assertThat(DICTA.validate(graph)).isEmpty();
  }

  @Test
  void reasonerFindsGoldConsistent() {
    assertThat(Consistency.contradictions(goldGraph(TextChoice.FULL))).isEmpty();
  }

  @Test
  void reasonerFindsAPlantedContradiction() {
    Graph graph = goldGraph(TextChoice.FULL);
    Node speaker = graph.find(Node.ANY, Dicta.SAID_BY, Node.ANY).next().getObject();
    graph.add(Triple.create(speaker, Vocabulary.TYPE, Dicta.PLACE));
    assertThat(Consistency.contradictions(graph)).isNotEmpty();
  }

  /** The contradiction shows only by the range of a property and a subclass axiom. */
  @Test
  void reasonerFindsAContradictionThatMustBeInferred() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node port = NodeFactory.createURI("https://news.example/id/place/port");
    Node article = NodeFactory.createURI("https://news.example/id/article/00");
    graph.add(Triple.create(port, Vocabulary.TYPE, Dicta.PLACE));
    graph.add(Triple.create(article, Dicta.PUBLISHED_BY, port));
    assertThat(Consistency.contradictions(graph)).isNotEmpty();
  }

  /** Everything that a build of the gold articles has. */
  static Graph goldGraph(TextChoice choice) {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    List<ReadArticle> articles = Gold.articles();
    ArticleGraph graphs = new ArticleGraph(iris, choice, ArticleGraphTest.PROVENANCE);
    Graph union = GraphFactory.createDefaultGraph();
    Census census = new Census();
    Stream.concat(
            articles.stream().map(graphs::of),
            Stream.of(
                ResolutionGraph.of(
                    iris, choice, Gold.resolution(articles), Gold.labels(iris, articles)),
                OntologyGraph.of(iris),
                VoidGraph.of(iris, choice, census)))
        .forEach(graph -> graph.triples().forEach(union::add));
    return union;
  }

  private static int length(Graph graph, Node passage) {
    return number(graph, passage, Vocabulary.END_INDEX)
        - number(graph, passage, Vocabulary.BEGIN_INDEX);
  }

  private static int number(Graph graph, Node passage, Node property) {
    return Integer.parseInt(
        graph.find(passage, property, Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private static Graph read(Path file) {
    return RDFParser.source(file).toGraph();
  }
}
