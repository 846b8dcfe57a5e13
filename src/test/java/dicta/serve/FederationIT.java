package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.rdf.NamedGraph;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions that ask Wikidata as well, against a Fuseki that stands in for it. */
class FederationIT {
  private static final int SPEAKERS = 120;
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";
  private static final String PREFIXES =
      """
      PREFIX dicta: <https://w3id.org/dicta#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX p: <http://localhost:3030/id/>
      """;

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final Set<String> AGENTS = ConcurrentHashMap.newKeySet();
  private static FusekiServer wikidata;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    DatasetGraph items = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(items(), Lang.TURTLE).parse(items.getDefaultGraph());
    wikidata =
        FusekiServer.create()
            .port(0)
            .fusekiModules(FusekiModules.create())
            .add("/wikidata", items, false)
            .addFilter("/*", new Counter())
            .start();
    String configuration =
        Served.configuration()
            .replace(
                "<" + WIKIDATA + ">",
                "<" + WIKIDATA + "> , <" + standIn() + "> , <" + moved() + "> , <" + hostile()
                    + ">");
    Path store = SmallStore.in(TempFolder.untilExit(), speakers());
    served = Served.of(DictaServer.start(store, 0, SmallStore.BASE, configuration));
  }

  @AfterAll
  static void stop() {
    served.server().stop();
    wikidata.stop();
  }

  @BeforeEach
  void reset() {
    CALLS.set(0);
  }

  private static String standIn() {
    return "http://localhost:" + wikidata.getPort() + "/wikidata/sparql";
  }

  /** An allowed address that sends elsewhere. */
  private static String moved() {
    return "http://localhost:" + wikidata.getPort() + "/moved";
  }

  /** An allowed address whose answers are not what they should be. */
  private static String hostile() {
    return "http://localhost:" + wikidata.getPort() + "/hostile";
  }

  /** Wikidata-shaped: birth dates, parties, posts, official names in languages. */
  private static String items() {
    StringBuilder turtle = new StringBuilder(PREFIXES);
    turtle.append("wd:Q1 rdfs:label \"Green League\"@en . wd:Q2 rdfs:label \"mayor\"@en .\n");
    for (int i = 0; i < SPEAKERS; i++) {
      turtle.append(
          "wd:Q%d wdt:P569 \"19%02d-01-01T00:00:00Z\"^^xsd:dateTime ; wdt:P102 wd:Q1 ; wdt:P39 wd:Q2 .\n"
              .formatted(1000 + i, i % 100));
    }
    turtle.append("wd:Q500 wdt:P1448 \"Nordhafen\"@de , \"Northport\"@en .\n");
    return turtle.toString();
  }

  private static List<NamedGraph> speakers() {
    StringBuilder turtle = new StringBuilder(PREFIXES);
    for (int i = 0; i < SPEAKERS; i++) {
      turtle.append(
          "<http://localhost:3030/id/s%d> a dicta:Statement ; dicta:saidBy p:a%d . p:a%d a schema:Person, dicta:Actor ; rdfs:label \"Speaker %03d\" ; schema:sameAs wd:Q%d .\n"
              .formatted(i, i, i, i, 1000 + i));
    }
    turtle.append(
        "p:use dicta:usedFor p:port . p:port a dicta:Place ; rdfs:label \"Northport\" ; schema:sameAs wd:Q500 .\n");
    Graph graph = RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph();
    List<Triple> triples = new ArrayList<>();
    graph.find().forEachRemaining(triples::add);
    return List.of(
        NamedGraph.of(NodeFactory.createURI(SmallStore.BASE + "/graph/entities"), triples));
  }

  @Test
  void question25AsksInBatchesAndSaysWhoIsAsking() throws IOException {
    String query = Files.readString(Path.of("queries/25-federated.rq"));
    assertThat(query).contains(WIKIDATA);
    HttpResponse<String> answer = served.csv(query.replace(WIKIDATA, standIn()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body().lines().filter(row -> row.contains("born")).count())
        .isEqualTo(SPEAKERS);
    assertThat(answer.body())
        .contains("Speaker 119")
        .contains("Green League")
        .contains("mayor")
        .contains("\"official name, de\",Nordhafen");
    assertThat(CALLS.get()).isBetween(2, 6);
    assertThat(AGENTS).allMatch(agent -> agent.startsWith("Dicta/"));
  }

  @Test
  void anAnswerThatIsCachedIsNotAskedForAgain() {
    String query =
        PREFIXES
            + "SELECT ?who ?born { ?a schema:sameAs ?item ; rdfs:label ?who . SERVICE <cache:bulk+50:"
            + standIn()
            + "> { ?item wdt:P569 ?born } }";
    String first = served.csv(query).body();
    int calls = CALLS.get();
    assertThat(calls).isBetween(2, 6);
    assertThat(served.csv(query).body().lines().sorted().toList())
        .isEqualTo(first.lines().sorted().toList());
    assertThat(CALLS.get()).isEqualTo(calls);
  }

  @Test
  void membersOfAPartyByAPlainCall() {
    String query =
        PREFIXES
            + "SELECT (COUNT(DISTINCT ?a) AS ?n) { SERVICE <"
            + standIn()
            + "> { ?item wdt:P102 ?party . ?party rdfs:label \"Green League\"@en }"
            + " ?a schema:sameAs ?item }";
    assertThat(served.csv(query).body()).contains(String.valueOf(SPEAKERS));
    assertThat(CALLS.get()).isEqualTo(1);
  }

  @Test
  void anEndpointInAVariable() {
    String query =
        PREFIXES
            + "SELECT ?name { VALUES ?there { <"
            + standIn()
            + "> } SERVICE ?there { wd:Q500 wdt:P1448 ?name } }";
    assertThat(served.csv(query).body()).contains("Nordhafen");
  }

  @Test
  void aRedirectIsNotFollowed() {
    String query = "SELECT * { SERVICE <" + moved() + "> { ?s ?p ?o } }";
    HttpResponse<String> answer = served.csv(query);
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(CALLS.get()).isZero();
  }

  @Test
  void anEndpointThatIsAwayIsToldAsSuch() {
    String query = "SELECT * { SERVICE <" + moved() + "> { ?s ?p ?o } }";
    assertThat(served.csv(query).body()).contains("Another endpoint did not answer");
    assertThat(served.csv(query.replace("SERVICE", "SERVICE SILENT")).statusCode()).isEqualTo(200);
  }

  /** An answer in XML may name entities: a file here, or a server that only this one can reach. */
  @Test
  void anAnswerThatIsADocumentOfItsOwnFetchesNothing() {
    HttpResponse<String> answer =
        served.csv("SELECT * { SERVICE <" + hostile() + "> { ?s ?p ?x } }");
    assertThat(answer.statusCode()).isIn(200, 502);
    assertThat(answer.body()).doesNotContain("root:");
    assertThat(CALLS.get()).isZero();
  }

  private static final class Counter extends HttpFilter {
    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (request.getRequestURI().equals("/moved")) {
        response.setStatus(302);
        response.setHeader("Location", standIn() + "?" + request.getQueryString());
        return;
      }
      if (request.getRequestURI().equals("/hostile")) {
        response.setContentType("application/sparql-results+xml");
        response
            .getOutputStream()
            .print(
                """
                <?xml version="1.0"?>
                <!DOCTYPE sparql SYSTEM "%s?query=ASK%%7B%%7D" [<!ENTITY f SYSTEM "file:///etc/passwd">]>
                <sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="x"/></head>
                <results><result><binding name="x"><literal>a&f;b</literal></binding></result></results>
                </sparql>
                """
                    .formatted(standIn()));
        return;
      }
      CALLS.incrementAndGet();
      AGENTS.add(String.valueOf(request.getHeader("User-Agent")));
      chain.doFilter(request, response);
    }
  }
}
