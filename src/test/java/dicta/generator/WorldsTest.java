package dicta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.rdf.ArticleGraph;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.Provenance;
import dicta.rdf.TextChoice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class WorldsTest {
  private static final String NIF =
      "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> ";

  private static final List<String> ARTICLES = articles();
  private static final Worlds WORLDS = new Worlds(ARTICLES);

  private static List<String> articles() {
    ArticleGraph graph =
        new ArticleGraph(
            new Iris(Iris.DEFAULT_BASE),
            TextChoice.FULL,
            new Provenance("0.1.0", Map.of(), Map.of()));
    return Gold.articles().stream().flatMap(article -> graph.of(article).lines()).toList();
  }

  private static Model model(int world) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(String.join("\n", WORLDS.world(world).toList()), Lang.NQUADS)
        .toDatasetGraph()
        .find()
        .forEachRemaining(quad -> model.getGraph().add(quad.asTriple()));
    return model;
  }

  @Test
  void theFirstWorldIsTheArticlesThemselves() {
    assertThat(WORLDS.world(0)).containsExactlyElementsOf(ARTICLES);
  }

  @Test
  void noTwoWorldsShareAnArticleAndNoneIsSmaller() {
    Set<Node> seen = new HashSet<>();
    for (int world : new int[] {0, 1, 2, 200, 201}) {
      assertThat(WORLDS.world(world).distinct()).hasSameSizeAs(ARTICLES);
      model(world)
          .listSubjectsWithProperty(model(world).createProperty("https://w3id.org/dicta#sourceId"))
          .forEach(article -> assertThat(seen.add(article.asNode())).isTrue());
    }
  }

  @Test
  void wordsDifferAndOffsetsStillPointAtThem() {
    Model model = model(3);
    String wrong =
        NIF
            + "SELECT * { ?p nif:anchorOf ?w ; nif:beginIndex ?b ; nif:endIndex ?e ;"
            + " nif:referenceContext/nif:isString ?t FILTER(SUBSTR(?t, ?b + 1, ?e - ?b) != ?w) }";
    try (var execution = org.apache.jena.query.QueryExecutionFactory.create(wrong, model)) {
      assertThat(execution.execSelect().hasNext()).isFalse();
    }
    assertThat(String.join("\n", WORLDS.world(3).toList()))
        .doesNotContain("Peskov")
        .contains("stance-deny");
  }
}
