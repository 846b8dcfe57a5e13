package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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

  private static NamedGraph graph() {
    return new ArticleGraph(IRIS, TextChoice.FULL, ArticleGraphTest.PROVENANCE)
        .of(Gold.article(Gold.IDS.get(0)));
  }
}
