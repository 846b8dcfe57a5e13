package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class NQuadsTest {
  private static final String IRI = "https://news.example/";

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(11);
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      triples.add(
          Triple.create(
              NodeFactory.createURI(IRI + random.nextInt(20)),
              NodeFactory.createURI(IRI + "p"),
              i % 3 == 0
                  ? NodeFactory.createLiteralLang(text(random), i % 2 == 0 ? "en" : "az-Latn")
                  : i % 3 == 1
                      ? Literals.string(text(random))
                      : Literals.decimal(random.nextDouble())));
    }
    NamedGraph graph = NamedGraph.of(NodeFactory.createURI(IRI + "g"), triples);
    String written = graph.lines().collect(Collectors.joining("\n"));
    DatasetGraph read = RDFParser.fromString(written, Lang.NQUADS).toDatasetGraph();
    Set<Quad> quads = graph.quads().collect(Collectors.toSet());
    List<Quad> again = new ArrayList<>();
    read.find().forEachRemaining(again::add);
    assertThat(again).containsExactlyInAnyOrderElementsOf(quads);
  }

  @Test
  void orderOfTriplesDoesNotMatter() {
    List<Triple> triples = new ArrayList<>();
    for (String object : List.of("b", "🐟", "\uFFFD", "a", "b")) {
      triples.add(
          Triple.create(
              NodeFactory.createURI(IRI),
              NodeFactory.createURI(IRI + "p"),
              Literals.string(object)));
    }
    NamedGraph graph = NamedGraph.of(NodeFactory.createURI(IRI + "g"), triples);
    assertThat(graph.triples())
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsExactly("a", "b", "\uFFFD", "🐟");
  }

  @Test
  void blankNodesAreRefused() {
    Triple triple =
        Triple.create(
            NodeFactory.createBlankNode(), NodeFactory.createURI(IRI), Literals.string("x"));
    assertThatThrownBy(() -> NamedGraph.of(NodeFactory.createURI(IRI), List.of(triple)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(Random random) {
    List<String> parts =
        List.of(
            "\"", "\\", "\n", "\r", "\t", "\b", "\f", "\u0001", "\u007F", "é", "🐟", "\uD83D", "a",
            " ", "”");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(8); i++) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return Literals.string(text.toString()).getLiteralLexicalForm();
  }
}
