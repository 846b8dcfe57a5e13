package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class VoidGraphTest {
  private static final Iris IRIS = new Iris("https://news.example");

  @Test
  void countsOnceWhatSeveralGraphsSay() {
    NamedGraph graph = graph();
    Census census = new Census();
    Stream.concat(graph.triples().stream(), graph.triples().stream())
        .sorted(java.util.Comparator.comparing(triple -> NQuads.line(triple, graph.name())))
        .forEach(census::countSorted);
    assertThat(census.triples()).isEqualTo(graph.triples().size());
    long statements =
        graph.triples().stream().filter(t -> t.getObject().equals(Dicta.STATEMENT)).count();
    assertThat(statements).isPositive();
    assertThat(census.classes()).containsEntry(Dicta.STATEMENT, statements);
    assertThat(census.properties()).containsEntry(Dicta.ATTRIBUTION, statements);
  }

  @Test
  void itsCountsCanBeReadBackAndCountedOn() {
    Census census = new Census();
    List<Triple> triples = graph().triples();
    triples.forEach(census::add);
    Graph description = VoidGraph.of(IRIS, TextChoice.FULL, census).graph();
    Census again = VoidGraph.census(description);
    assertThat(again.triples()).isEqualTo(census.triples());
    assertThat(again.classes()).isEqualTo(census.classes());
    assertThat(again.properties()).isEqualTo(census.properties());
    triples.forEach(again::remove);
    assertThat(again.triples()).isZero();
    assertThat(again.classes()).isEmpty();
    assertThat(again.properties()).isEmpty();
  }

  @Test
  void saysWhatItIs() {
    Graph description = VoidGraph.of(IRIS, TextChoice.QUOTES, new Census()).graph();
    assertThat(
            description
                .find(IRIS.dataset(), Vocabulary.DESCRIPTION, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm())
        .contains("quotes");
  }

  /** What clients look for before they ask anything: DCAT catalogues, VoID readers. */
  @Test
  void saysUnderWhichLicenceInWhichTermsAndWhereToGetIt() {
    Census census = new Census();
    graph().triples().forEach(census::add);
    Graph description = VoidGraph.of(IRIS, TextChoice.FULL, census).graph();
    assertThat(objects(description, Vocabulary.VOID + "vocabulary"))
        .contains(Dicta.NAMESPACE, Vocabulary.NIF, Vocabulary.PROV, Vocabulary.SKOSXL)
        .doesNotContain(Vocabulary.DCAT, Vocabulary.VOID);
    assertThat(objects(description, Vocabulary.DCTERMS + "license"))
        .containsOnly("https://creativecommons.org/licenses/by/4.0/");
    assertThat(objects(description, Vocabulary.DCAT + "downloadURL"))
        .isEqualTo(objects(description, Vocabulary.VOID + "dataDump"))
        .hasSize(1);
    assertThat(objects(description, Vocabulary.DCAT + "endpointURL"))
        .isEqualTo(objects(description, Vocabulary.VOID + "sparqlEndpoint"))
        .hasSize(1);
  }

  private static Set<String> objects(Graph graph, String property) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .toSet();
  }

  private static NamedGraph graph() {
    return new ArticleGraph(IRIS, TextChoice.FULL, ArticleGraphTest.PROVENANCE)
        .of(Gold.article(Gold.IDS.get(0)));
  }
}
