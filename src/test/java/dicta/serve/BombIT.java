package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short requests that grow in the reading or in one step that no time limit stops. Each is answered
 * at once, by words or by no value; the long ones that a time limit stops are in {@link LimitsIT}.
 */
class BombIT {
  private static final Served SERVED = Served.shipped();

  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private static HttpResponse<String> atOnce(String query) {
    long start = System.nanoTime();
    HttpResponse<String> answer = SERVED.post("/dicta/sparql", "application/sparql-query", query);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    return answer;
  }

  private static String steps(int count, String step) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> step.formatted(i - 1, i))
        .collect(Collectors.joining(" "));
  }

  /** A number squared forty times has a million million digits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "99999 | ?a%1$d * ?a%1$d",
        "9.9999 | ?a%1$d * ?a%1$d",
        "0 | <http://www.w3.org/2005/xpath-functions/math#pow>(99999999, 99999999)",
        "0 | <http://www.w3.org/2005/xpath-functions#round>(1.5, 999999999)",
        "0 | <http://www.w3.org/2005/xpath-functions#round-half-to-even>(1.5, 999999999)",
        // A date far away is counted up to month by month
        "0 | '2000-01-01T00:00:00'^^xsd:dateTime + 'P2000000000D'^^xsd:duration",
        "0 | '2000-01-01T00:00:00'^^xsd:dateTime - 'PT999999999H'^^xsd:duration",
        // The same functions under the names of their own that SPARQL gives them
        "'ab' | <http://www.w3.org/ns/sparql#concat>(?a%1$d, ?a%1$d)",
        "2 | <http://www.w3.org/ns/sparql#multiply>(?a%1$d, ?a%1$d)",
        "0 | <http://www.w3.org/ns/sparql#regex>('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(.*x){12}y')",
        "0 | <http://w3id.org/awslabs/neptune/SPARQL-CDTs/List>(?a%1$d, ?a%1$d)"
      })
  void whatDoublesWithEachStepEndsInNoValue(String first, String expression) {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (STRLEN(STR(?a40)) AS ?n) { BIND("
            + first
            + " AS ?a0) "
            + steps(40, "BIND(" + expression + " AS ?a%2$d)")
            + " }";
    HttpResponse<String> answer = atOnce(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"value\"");
  }

  @Test
  void whatIsBoundedStillDoesWhatItDid() {
    String query =
        """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
        PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
        SELECT (3 * 4 AS ?a) (1.5 * 2 AS ?b) (math:pow(2, 100) AS ?c) (fn:round(1.2345, 2) AS ?d)
          ('2023-09-19T00:00:00'^^xsd:dateTime + 'P1M1D'^^xsd:duration AS ?e) (7 - 2 AS ?f) {}
        """;
    assertThat(SERVED.csv(query).body())
        .isEqualTo(
            "a,b,c,d,e,f\r\n12,3.0,1267650600228229401496703205376,1.23,2023-10-20T00:00:00,5\r\n");
  }

  /** ARQ's own additions to SPARQL, of which some grow before the query has begun. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <urn:p>{99999999} ?o }",
        "SELECT * { BIND(<<( <urn:s> <urn:p> <urn:o> )>> AS ?t) }",
        "SELECT (CALL(<http://jena.apache.org/ARQ/function#wait>, 60000) AS ?x) {}",
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }"
      })
  void onlySparqlItselfIsUnderstood(String query) {
    HttpResponse<String> answer = atOnce(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("Parse error: ");
  }

  static Stream<String> nested() {
    return Stream.of(
        "ASK { FILTER(%s1%s) }".formatted("(".repeat(60_000), ")".repeat(60_000)),
        "SELECT (1%s AS ?x) {}".formatted("+1".repeat(60_000)),
        "ASK { %s%s }".formatted("{".repeat(60_000), "}".repeat(60_000)),
        "ASK { {} %s }".formatted("UNION {} ".repeat(20_000)),
        "ASK { %s%s }".formatted("OPTIONAL { ".repeat(10_000), "}".repeat(10_000)),
        "ASK { %s%s }".formatted("{ SELECT * { ".repeat(8_000), "} }".repeat(8_000)),
        "ASK { ?s %s<urn:p> ?o }".formatted("<urn:p>/".repeat(20_000)),
        "ASK { ?s ?p %s1%s }".formatted("(".repeat(50_000), ")".repeat(50_000)));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void aQueryNestedTooDeeplyIsRefused(String query) {
    HttpResponse<String> answer = atOnce(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nested too deeply");
  }

  /** Each level of these takes the optimiser twice as long as the one before. */
  @Test
  void existsInExistsIsRefusedBeforeItTakesForEver() {
    String query =
        "ASK { ?s <urn:p> ?o "
            + steps(30, "FILTER NOT EXISTS { ?s <urn:p%1$d> ?o%2$d")
            + "}".repeat(31);
    HttpResponse<String> answer = atOnce(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("EXISTS may be nested");
  }

  @Test
  void shapesNestedTooDeeplyAreRefused() {
    for (String bracket : new String[] {"[ <http://x/p> ", "( "}) {
      HttpResponse<String> answer =
          SERVED.post(
              "/dicta/shacl", "text/turtle", "<http://x/s> <http://x/p> " + bracket.repeat(15_000));
      assertThat(answer.statusCode()).as(bracket).isEqualTo(400);
    }
  }

  /** A thousand million laughs from ten short lines. */
  @ParameterizedTest
  @ValueSource(strings = {"rdf:XMLLiteral", "geo:gmlLiteral"})
  void entitiesInALiteralDoNotMultiply(String type) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    laughs.append("]><gml:Point xmlns:gml=\"http://www.opengis.net/ont/gml\">&a9;</gml:Point>");
    String literal = "'" + laughs + "'^^" + type;
    long start = System.nanoTime();
    HttpResponse<String> answer =
        SERVED.csv(
            Served.GEO
                + ("SELECT (geof:isEmpty(%s) AS ?x) (STRLEN(STR(%s)) AS ?y) (%s = 'x' AS ?z) {}")
                    .replace("%s", literal));
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body().length()).isLessThan(10_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
