package dicta.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.entity.Kind;
import dicta.entity.resolve.EntityKey;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class EntitiesGraphTest {
  private static final Iris IRIS = new Iris("https://news.example");
  private static final String GAZETTEER =
      """
      PREFIX dicta: <https://w3id.org/dicta#>
      PREFIX gaz: <https://w3id.org/dicta/gazetteer/>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      gaz:harbour a dicta:Place ; dicta:entityType dicta:type-City ;
        rdfs:label "Harbour / Hafen"@en ; skos:altLabel "Harbour"@en , "Hafen"@de , "Գավառ"@hy ;
        dicta:seatOf gaz:league ; geo:lat "54.50" ; geo:long "-1.25" ;
        dicta:geoNamesId "7" ; schema:sameAs <http://www.wikidata.org/entity/Q1> ;
        dcterms:source gaz:source-atlas .
      gaz:league a dicta:Actor ; dicta:entityType dicta:type-State ;
        rdfs:label "League"@en ; dicta:demonym "Leaguer"@en ; dicta:context gaz:harbour .
      gaz:source-atlas dcterms:title "Atlas"@en .
      """;

  private final Graph graph =
      EntitiesGraph.of(IRIS, RDFParser.fromString(GAZETTEER, Lang.TURTLE).toGraph()).graph();
  private final Node harbour = IRIS.entity(EntityKey.curated(Kind.PLACE, "harbour"));
  private final Node league = IRIS.entity(EntityKey.curated(Kind.ACTOR, "league"));

  @Test
  void entriesHaveTheNamesThatArticlesUse() {
    assertThat(objects(harbour, Dicta.SEAT_OF)).containsExactly(league);
    assertThat(objects(harbour, Vocabulary.TYPE)).contains(Dicta.PLACE, Vocabulary.CITY);
    assertThat(objects(league, Vocabulary.TYPE))
        .contains(Dicta.ACTOR, Vocabulary.ORGANIZATION)
        .doesNotContain(Vocabulary.COUNTRY);
  }

  @Test
  void noNameIsPreferredAndEachTellsItsScript() {
    assertThat(objects(harbour, Dicta.HAS_NAME))
        .containsExactlyInAnyOrder(IRIS.name("Harbour"), IRIS.name("Hafen"), IRIS.name("Գավառ"));
    assertThat(objects(IRIS.name("Գավառ"), Dicta.SCRIPT)).containsExactly(Literals.string("Armn"));
    assertThat(objects(IRIS.name("Hafen"), Dicta.SCRIPT)).containsExactly(Literals.string("Latn"));
  }

  @Test
  void positionIsAPointWithTheLongitudeFirst() {
    Node geometry = objects(harbour, NodeFactory.createURI(Vocabulary.GEO + "hasGeometry")).get(0);
    assertThat(objects(geometry, NodeFactory.createURI(Vocabulary.GEO + "asWKT")).get(0))
        .extracting(Node::getLiteralLexicalForm)
        .isEqualTo("POINT(-1.25 54.5)");
  }

  @Test
  void otherDataSetsAreLinkedWithAMethod() {
    Node wikidata = NodeFactory.createURI("http://www.wikidata.org/entity/Q1");
    Node sameAs = NodeFactory.createURI(Vocabulary.SCHEMA + "sameAs");
    assertThat(objects(harbour, sameAs)).containsExactly(wikidata);
    List<Triple> links = graph.find(Node.ANY, Vocabulary.OBJECT, wikidata).toList();
    assertThat(links).hasSize(1);
    assertThat(objects(links.get(0).getSubject(), Dicta.METHOD))
        .containsExactly(Literals.string("gazetteer"));
  }

  @Test
  void hintsToTheLinkerStayBehindAndSourcesAreKept() {
    assertThat(graph.find().toList())
        .noneMatch(t -> t.getPredicate().equals(Dicta.term("context")))
        .anyMatch(t -> t.getPredicate().getURI().equals(Vocabulary.DCTERMS + "source"));
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
