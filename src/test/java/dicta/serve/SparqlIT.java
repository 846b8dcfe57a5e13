package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program can ask. */
class SparqlIT {
  private static final Served SERVED = Served.shipped();
  private static final String PREFIXES =
      """
      PREFIX dicta: <https://w3id.org/dicta#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX spatialF: <http://jena.apache.org/function/spatial#>
      PREFIX spatial: <http://jena.apache.org/spatial#>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/dicta", "/dicta/sparql", "/dicta/sparql-slow"})
  void threeWaysToAsk(String endpoint) {
    String query = "ASK { ?s a <https://w3id.org/dicta#Article> }";
    String encoded = "query=" + Served.encode(query);
    assertThat(SERVED.get(endpoint + "?" + encoded).body()).contains("true");
    assertThat(SERVED.post(endpoint, "application/x-www-form-urlencoded", encoded).body())
        .contains("true");
    assertThat(SERVED.post(endpoint, "application/sparql-query", query).body()).contains("true");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT ?s { ?s ?p ?o } LIMIT 1,application/sparql-results+json",
    "SELECT ?s { ?s ?p ?o } LIMIT 1,application/sparql-results+xml",
    "SELECT ?s { ?s ?p ?o } LIMIT 1,text/csv",
    "SELECT ?s { ?s ?p ?o } LIMIT 1,text/tab-separated-values",
    "ASK {},application/sparql-results+json",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/dicta#Article> },text/turtle",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/dicta#Article> },application/ld+json",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/dicta#Article> },application/n-triples",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/dicta#Article> },application/rdf+xml",
    "DESCRIBE <http://localhost:3030/id/actor/dmitry-peskov>,text/turtle"
  })
  void resultsInTheFormAskedFor(String query, String accept) {
    HttpResponse<String> answer =
        SERVED.get("/dicta/sparql?query=" + Served.encode(query), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
    assertThat(answer.body()).isNotBlank();
  }

  @Test
  void whoSaidWhatOverAllGraphsAtOnce() {
    String rows =
        SERVED
            .csv(
                PREFIXES
                    + "SELECT ?text { ?s dicta:saidBy/rdfs:label \"Dmitry Peskov\" ;"
                    + " dicta:text ?text ; dicta:attribution/dicta:stance dicta:stance-deny }")
            .body();
    assertThat(rows).contains("notified the peacekeepers");
  }

  @Test
  void fullTextSearchInsideAQuery() {
    String rows =
        SERVED
            .csv(
                PREFIXES
                    + "SELECT ?text { (?s ?score) text:query (dicta:text \"peacekeepers AND"
                    + " offensive\") . ?s dicta:text ?text }")
            .body();
    assertThat(rows).contains("notified the peacekeepers about its offensive beforehand");
    assertThat(SERVED.csv(PREFIXES + "SELECT * { ?s text:query \"zzzunheard\" }").body().strip())
        .isEqualTo("s");
  }

  @Test
  void distanceBetweenPlaces() {
    String near =
        SERVED
            .csv(
                PREFIXES
                    + "SELECT ?label { <http://localhost:3030/id/place/north> geo:hasGeometry/geo:asWKT ?here ."
                    + " ?place geo:hasGeometry/geo:asWKT ?there ; rdfs:label ?label ."
                    + " FILTER(spatialF:distance(?here, ?there, uom:metre) < 50000) }")
            .body();
    assertThat(near).contains("Northport").contains("Southport").doesNotContain("Farpoint");
    String within =
        SERVED
            .csv(
                PREFIXES
                    + "SELECT ?label { ?place spatial:nearby (50.0 10.0 50"
                    + " <http://www.opengis.net/def/uom/OGC/1.0/kilometer>) ; rdfs:label ?label }")
            .body();
    assertThat(within).contains("Southport").doesNotContain("Farpoint");
  }

  @Test
  void shapesAreValidated() {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX dicta: <https://w3id.org/dicta#>
        PREFIX x: <http://localhost:3030/x#>
        x:shape a sh:NodeShape ; sh:targetClass dicta:Statement ; sh:property x:property .
        x:property sh:path %s ; sh:minCount 1 .
        """;
    String good = shapes.formatted("dicta:inArticle");
    String bad = shapes.formatted("dicta:nothingHasThis");
    assertThat(SERVED.post("/dicta/shacl", "text/turtle", good, "Accept", "text/turtle").body())
        .containsPattern("sh:conforms\\s+true");
    assertThat(SERVED.post("/dicta/shacl", "text/turtle", bad, "Accept", "text/turtle").body())
        .containsPattern("sh:conforms\\s+false");
  }

  @Test
  void anEndpointDescribesItselfToProgramsAndSendsPeopleToTheEditor() {
    HttpResponse<String> program = SERVED.get("/dicta/sparql");
    assertThat(program.statusCode()).isEqualTo(200);
    assertThat(program.body())
        .contains("SPARQL11Query")
        .contains("UnionDefaultGraph")
        .contains("BasicFederatedQuery")
        .contains("geosparql/distance")
        .contains("/.well-known/void");
    HttpResponse<String> person = SERVED.get("/dicta/sparql", "Accept", "text/html");
    assertThat(person.statusCode()).isEqualTo(303);
    assertThat(person.headers().firstValue("Location")).contains("/sparql");
  }

  @Test
  void theDatasetIsDescribedWithItsCounts() {
    assertThat(SERVED.get("/.well-known/void").body())
        .contains("void:classPartition")
        .contains("void:triples")
        .contains("void:vocabulary")
        .contains("dcterms:license")
        .contains("dcat:DataService")
        .contains("dump.nq.gz");
  }

  @Test
  void oneGraphAtATimeFromTheGraphStore() {
    String graph = Served.encode("http://localhost:3030/graph/entities");
    HttpResponse<String> answer =
        SERVED.get("/dicta/data?graph=" + graph, "Accept", "application/n-triples");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Northport").doesNotContain("Peskov");
  }

  @Test
  void theWholeDatasetCanBeTaken() throws Exception {
    HttpResponse<InputStream> answer =
        Served.CLIENT.send(
            SERVED.request("/dump.nq.gz").build(), HttpResponse.BodyHandlers.ofInputStream());
    String quads = unzip(answer.body().readAllBytes());
    String count = SERVED.csv("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").body();
    assertThat(count.strip()).endsWith(String.valueOf(quads.lines().count()));
  }

  private static String unzip(byte[] zipped) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPageOfAnotherOriginMayReadAndBringsNoCredentials() {
    HttpResponse<String> answer =
        SERVED.get("/dicta/sparql?query=ASK%7B%7D", "Origin", "https://elsewhere.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> preflight =
        Served.send(
            SERVED
                .request("/dicta/sparql", "Origin", "https://elsewhere.example")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST")
        .doesNotContain("PUT");
  }

  @Test
  void itTellsThatItIsThereAndHowItIs() {
    assertThat(SERVED.get("/$/ping").statusCode()).isEqualTo(200);
    assertThat(SERVED.get("/$/metrics").body()).contains("fuseki_requests");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELEKT * {}", "SELECT * { ?s ?p }", "SELECT ?x { BIND(1 AS ?x) } GROUP BY ?y"})
  void aMalformedQueryIsToldWhatIsWrong(String query) {
    HttpResponse<String> answer = SERVED.csv(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isNotBlank().doesNotContain("\tat ");
  }
}
