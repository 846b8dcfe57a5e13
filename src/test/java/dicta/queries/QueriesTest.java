package dicta.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.rdf.ArticleGraph;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import dicta.rdf.Provenance;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries as queries: over graphs of the gold, so that only they can be wrong. */
class QueriesTest {
  private static final Path QUERIES = Path.of("queries");
  private static final Model GRAPH = ModelFactory.createDefaultModel();

  @BeforeAll
  static void graphsOfTheGold() {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    ArticleGraph graph =
        new ArticleGraph(iris, TextChoice.FULL, new Provenance("0", Map.of(), Map.of()));
    Gold.articles().forEach(article -> load(graph.of(article)));
    load(
        ResolutionGraph.of(
            iris,
            TextChoice.FULL,
            Gold.resolution(Gold.articles()),
            Gold.labels(iris, Gold.articles())));
    load(OntologyGraph.of(iris));
  }

  private static void load(NamedGraph graph) {
    graph.triples().forEach(GRAPH.getGraph()::add);
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  private static Path expected(Path query) {
    return Path.of(query.toString().replace(".rq", ".expected.tsv"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isAQuestionWithColumnsThatAReaderCanFill(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text)
        .startsWith("# " + Integer.parseInt(file.getFileName().toString().split("-")[0]));
    Query query = QueryFactory.create(text);
    for (String prefix : query.getPrefixMapping().getNsPrefixMap().keySet()) {
      assertThat(text.split("\\b" + prefix + ":", -1)).as("use of " + prefix).hasSizeGreaterThan(2);
    }
    if (!Files.exists(expected(file))) {
      assertThat(text).as("no rows are expected where other servers answer").contains("SERVICE");
      return;
    }
    ReaderRows rows = ReaderRows.read(expected(file));
    assertThat(query.getResultVars()).containsAll(rows.columns());
    assertThat(rows.lines()).isNotEmpty();
    for (String line : rows.lines()) {
      assertThat(line.split("\t", -1)).as(line).hasSize(rows.columns().size());
    }
  }

  /** Questions whose whole answer lies in the articles that have gold. */
  @ParameterizedTest
  @ValueSource(
      strings = {"02-direct-quotations", "03-articles-quoting", "16-one-speaker-across-articles"})
  void findsWhatAReaderFinds(String name) throws IOException {
    ReaderRows rows = ReaderRows.read(QUERIES.resolve(name + ".expected.tsv"));
    ReaderRows.Comparison comparison =
        rows.compare(answer(Files.readString(QUERIES.resolve(name + ".rq"))));
    assertThat(comparison).isEqualTo(new ReaderRows.Comparison(List.of(), List.of()));
  }

  private static List<Map<String, String>> answer(String query) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, GRAPH)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution solution = results.next();
        Map<String, String> row = new TreeMap<>();
        solution
            .varNames()
            .forEachRemaining(
                name ->
                    row.put(
                        name,
                        solution.get(name).isLiteral()
                            ? solution.getLiteral(name).getLexicalForm()
                            : solution.get(name).toString()));
        rows.add(row);
      }
    }
    return rows;
  }
}
