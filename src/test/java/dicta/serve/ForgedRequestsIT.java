package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would have the server fetch in its own name, from where only it may go: services, graphs,
 * contexts, imports, entities. Nobody is called in any of these cases.
 */
class ForgedRequestsIT {
  private static final Served SERVED = Served.shipped();

  /** A server inside our network that nobody may reach through us; it counts who does. */
  private static ServerSocket inside;

  private static final AtomicInteger CALLS = new AtomicInteger();

  @BeforeAll
  static void listen() throws IOException {
    inside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listener =
        new Thread(
            () -> {
              while (!inside.isClosed()) {
                try (Socket caller = inside.accept()) {
                  CALLS.incrementAndGet();
                } catch (IOException e) {
                  return;
                }
              }
            });
    listener.setDaemon(true);
    listener.start();
  }

  @AfterAll
  static void close() throws IOException {
    inside.close();
  }

  private static String inside(String path) {
    return "http://localhost:" + inside.getLocalPort() + path;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?there { <%s> } SERVICE ?there { ?s ?p ?o } }",
        "SELECT * { BIND(IRI(CONCAT('%s', '')) AS ?there) SERVICE SILENT ?there { ?s ?p ?o } }",
        "SELECT * { VALUES ?s { 1 2 } SERVICE <bulk+10:%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE <cache:%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?s { 1 } SERVICE <loop:bulk:cache:%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE <https://query.wikidata.org/sparql?x=1> { ?s ?p ?o } }",
        "SELECT * { SERVICE <https://query.wikidata.org.evil.example/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
        "SELECT * { SERVICE <https://query.wikidata.org@localhost/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <HTTPS://QUERY.WIKIDATA.ORG/sparql/../sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <http://169.254.169.254/latest/meta-data/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <%s> { ?s ?p ?o } }"
      })
  void serviceCallsNobodyWhoIsNotListed(String query) {
    int before = CALLS.get();
    HttpResponse<String> answer = SERVED.csv(query.replace("%s", inside("/sparql")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("SERVICE may call");
    assertThat(CALLS.get()).isEqualTo(before);
  }

  @Test
  void serviceInAFilterCallsNobodyEither() {
    int before = CALLS.get();
    String query = "ASK { FILTER EXISTS { SERVICE <" + inside("/") + "> { ?s ?p ?o } } }";
    assertThat(SERVED.csv(query).body()).doesNotContain("true");
    assertThat(CALLS.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"
      })
  void fromNamesGraphsOfTheStoreAndFetchesNone(String query) {
    int before = CALLS.get();
    HttpResponse<String> answer = SERVED.csv(query.replace("%s", inside("/data.ttl")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().count()).isEqualTo(1);
    assertThat(CALLS.get()).isEqualTo(before);
  }

  @Test
  void theDatasetParametersOfTheProtocolFetchNothing() {
    int before = CALLS.get();
    SERVED.get(
        "/dicta/sparql?query="
            + Served.encode("SELECT * { ?s ?p ?o }")
            + "&default-graph-uri="
            + Served.encode(inside("/data.ttl")));
    assertThat(CALLS.get()).isEqualTo(before);
  }

  /** LOAD is of another language than queries, and no endpoint speaks it. */
  @ParameterizedTest
  @CsvSource({
    "update,application/x-www-form-urlencoded",
    "query,application/x-www-form-urlencoded",
    ",application/sparql-update",
    ",application/sparql-query"
  })
  void loadLoadsNothing(String parameter, String type) {
    int before = CALLS.get();
    String load = "LOAD <" + inside("/data.ttl") + ">";
    String body = parameter == null ? load : parameter + "=" + Served.encode(load);
    assertThat(SERVED.post("/dicta/sparql", type, body).statusCode()).isIn(400, 415);
    assertThat(CALLS.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/ld+json | {\"@context\": \"%s\", \"@id\": \"urn:x\"} | 415",
        "application/rdf+xml | <!DOCTYPE x SYSTEM \"%s\"><x/> | 415",
        "text/turtle | <urn:x> <http://www.w3.org/2002/07/owl#imports> <%s> . | 400",
        "text/turtle | <urn:x> <http://www.w3.org/ns/shacl#select> \"SELECT * { SERVICE <%s> { ?s"
            + " ?p ?o } }\" . | 400",
        "text/turtle | <urn:x> <http://www.w3.org/ns/shacl#pattern> \"(x+x+)+y\" . | 400"
      })
  void shapesFetchNothingAndRunNoQuery(String type, String shapes, int status) {
    int before = CALLS.get();
    HttpResponse<String> answer =
        SERVED.post("/dicta/shacl", type, shapes.replace("%s", inside("/x")));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(CALLS.get()).isEqualTo(before);
  }

  /** A literal in a query may be a document of its own, with addresses of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "geof:distance('<%s> POINT(1 1)'^^geo:wktLiteral, 'POINT(2 2)'^^geo:wktLiteral, uom:metre)",
        "geof:distance('<!DOCTYPE x SYSTEM \"%s\"><gml:Point xmlns:gml=\"http://www.opengis.net/ont/gml\""
            + " srsName=\"%s\"><gml:pos>1 1</gml:pos></gml:Point>'^^geo:gmlLiteral,"
            + " 'POINT(2 2)'^^geo:wktLiteral, uom:metre)",
        "STR('<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]><x>&e;</x>'^^rdf:XMLLiteral)",
        "'<!DOCTYPE x SYSTEM \"%s\"><x/>'^^rdf:XMLLiteral = 'x'"
      })
  void aDocumentInALiteralFetchesNothing(String expression) {
    int before = CALLS.get();
    HttpResponse<String> answer =
        SERVED.csv(Served.GEO + "SELECT (" + expression.replace("%s", inside("/x")) + " AS ?x) {}");
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(CALLS.get()).isEqualTo(before);
  }
}
