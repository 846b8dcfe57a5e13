package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One case for each distinct weakness that such a server may have, each named after what it would
 * break. Where to begin: the OWASP Top Ten and its cheat sheets, the advisories of Jena (script
 * functions CVE-2023-22665, XML entities CVE-2021-39239, configuration by upload CVE-2025-50151),
 * Jetty and Lucene, and what was found in Fuseki itself. Here is what would write, run code or give
 * everything away; {@link ForgedRequestsIT}, {@link BombIT}, {@link BrowserAttackIT}, {@link
 * ProtocolAttackIT} and {@link LimitsIT} have the rest.
 */
class AttackIT {
  private static final Served SERVED = Served.shipped();

  @ParameterizedTest
  @CsvSource({
    "POST,/dicta/update,application/sparql-update",
    "POST,/dicta,application/sparql-update",
    "POST,/dicta/sparql,application/sparql-update",
    "POST,/dicta/upload,multipart/form-data; boundary=x",
    "POST,/dicta/data?graph=http://x/,text/turtle",
    "PUT,/dicta/data?graph=http://x/,text/turtle",
    "DELETE,/dicta/data?graph=http://localhost:3030/graph/entities,text/plain",
    "PATCH,/dicta,application/rdf-patch",
    "POST,/$/datasets,application/x-www-form-urlencoded",
    "POST,/$/compact/dicta,text/plain",
    "POST,/$/backup/dicta,text/plain",
    "POST,/$/reload,text/plain",
    "DELETE,/$/datasets/dicta,text/plain"
  })
  void nothingWritesAndNothingAdministers(String method, String path, String type) {
    HttpResponse<String> answer =
        Served.send(
            SERVED
                .request(path)
                .header("Content-Type", type)
                .method(
                    method,
                    HttpRequest.BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
                .build());
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(SERVED.csv("ASK { <urn:a> ?p ?o }").body()).contains("false");
  }

  @Test
  void anUpdateIsNoQuery() {
    HttpResponse<String> answer = SERVED.get("/dicta/sparql?update=" + Served.encode("CLEAR ALL"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(SERVED.csv("ASK { ?s ?p ?o }").body()).contains("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$/server", "/$/stats", "/$/tasks", "/$/datasets", "/$/validate/query"})
  void nothingTellsOfTheServersInside(String path) {
    assertThat(SERVED.get(path).statusCode()).isEqualTo(404);
  }

  // ---- Code from outside

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:org.apache.jena.sparql.function.library.wait>(1)",
        "<http://jena.apache.org/ARQ/function#wait>(60000)",
        "<http://jena.apache.org/ARQ/function#context>()",
        "<http://jena.apache.org/ARQ/function#SystemVar>('x')",
        "<http://jena.apache.org/ARQ/function#sprintf>('%999999999d', 1)",
        "<http://jena.apache.org/ARQ/jsFunction#exec>('1')",
        "<http://www.w3.org/2005/xpath-functions#apply>"
            + "(<http://jena.apache.org/ARQ/function#wait>, 60000)",
        "<http://www.w3.org/2005/xpath-functions#matches>('a', '(x+x+)+y')"
      })
  void noFunctionRunsCodeOrTellsOfTheServer(String call) {
    long start = System.nanoTime();
    HttpResponse<String> answer = SERVED.csv("SELECT (" + call + " AS ?x) {}");
    assertThat(answer.body().replace("x", "").strip().replace("\"\"", "")).doesNotContain("1");
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  /** Classes by name come in as properties too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x <java:org.apache.jena.sparql.pfunction.library.wait> 60000",
        "?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ')"
      })
  void noPropertyRunsCodeEither(String pattern) {
    HttpResponse<String> answer = SERVED.csv("SELECT * { " + pattern + " }");
    assertThat(answer.statusCode()).isIn(200, 400);
    assertThat(answer.body().lines().count()).isLessThanOrEqualTo(1);
  }

  // ---- The text index's own language

  /** What would make Lucene build an automaton without end, or overflow its parser's stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/(.*a){900}/", "/(a|aa|aaa)*(b|bb)*{300}x/", "*a* OR ?* OR **", "(", "a~9 b^^"})
  void wordsToSearchForAreBoundedAndNeverAFault(String words) {
    String repeated = words.equals("(") ? "(".repeat(2_000) : words;
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) { ?s text:query \""
            + repeated
            + "\" }";
    assertThat(SERVED.csv(query).statusCode()).isIn(200, 400);
    assertThat(SERVED.get("/search?q=" + Served.encode(repeated)).statusCode()).isEqualTo(200);
  }

  @Test
  void aStyleSheetOrCallbackOfTheClientsIsNotPutIntoTheAnswer() {
    for (String parameter : new String[] {"stylesheet", "callback", "force-accept", "query-ref"}) {
      HttpResponse<String> answer =
          SERVED.get("/dicta/sparql?query=ASK%7B%7D&" + parameter + "=https://evil.example/x");
      assertThat(answer.statusCode()).as(parameter).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("evil.example");
    }
  }

  // ---- The whole store by accident

  @ParameterizedTest
  @ValueSource(strings = {"/dicta/data", "/dicta/data?default", "/dicta/data?graph=union"})
  void theGraphStoreGivesOneNamedGraphAndNeverEverything(String path) {
    assertThat(SERVED.get(path).statusCode()).isEqualTo(400);
  }
}
