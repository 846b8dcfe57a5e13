package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped limits at a smaller scale: what happens at each of them, and beside it. */
class LimitsIT {
  private static final Duration LIMIT = Duration.ofMillis(1500);

  /** What a query may take beyond its limit, and what another may take beside it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static Served served;

  /** How slow this machine is at nothing at all: other work on it is not the server's doing. */
  private static Duration idle = Duration.ZERO;

  @BeforeAll
  static void start() {
    String tight =
        Served.configuration()
            .replace("\"30000\"", "\"" + LIMIT.toMillis() + "\"")
            .replace("\"120000\"", "\"" + LIMIT.toMillis() + "\"")
            .replace("serve:maxQueries 16", "serve:maxQueries 3")
            .replace("serve:maxWait 5", "serve:maxWait 1")
            .replace("serve:maxResultBytes 100000000", "serve:maxResultBytes 3000000")
            .replace("serve:maxRows 500000", "serve:maxRows 20000")
            .replace("serve:maxTriples 500000", "serve:maxTriples 5000");
    served = Served.of(DictaServer.start(Served.store(), 0, SmallStore.BASE, tight));
    // The first query loads classes and warms the store; limits are for what comes after.
    served.csv("SELECT * { ?s ?p ?o } LIMIT 100");
    for (int i = 0; i < 20; i++) {
      Duration took = timed("ASK {}");
      idle = took.compareTo(idle) > 0 ? took : idle;
    }
  }

  private static Duration timed(String query) {
    long start = System.nanoTime();
    assertThat(served.csv(query).statusCode()).isEqualTo(200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @AfterAll
  static void stop() {
    served.server().stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A cross product with a condition on each combination
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(REGEX(STR(?c), STR(?f)))"
            + " }",
        // A pattern that tries every way to cut a run of x
        "SELECT (REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(.*x){12}y') AS ?r) {}",
        "SELECT (REPLACE('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(.*x){12}y', '') AS ?r) {}",
        // Sorting what no memory holds
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f LIMIT 1",
        "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        // Walking from everything to everything
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>|^!<urn:x>)* ?o }",
        // One value made of all there is
        "SELECT (STRLEN(GROUP_CONCAT(STR(?c))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        // A result that has begun when its time is over
        "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) = 77777) }",
        "ASK { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) = 77777) }",
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) ="
            + " 77777) }"
      })
  void aKillerQueryEndsAtItsLimitAndNobodyBesideItNotices(String query) {
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<String>> killer = ask(query);
    Duration worst = Duration.ZERO;
    while (!killer.isDone()) {
      Duration took = timed("ASK {}");
      worst = took.compareTo(worst) > 0 ? took : worst;
    }
    Duration total = Duration.ofNanos(System.nanoTime() - start);
    assertThat(killer.join().statusCode()).as(killer.join().body()).isEqualTo(503);
    assertThat(killer.join().body()).contains("time limit").contains("/dicta/sparql-slow");
    assertThat(total).isLessThan(LIMIT.plus(GRACE).plus(idle.multipliedBy(2)));
    assertThat(worst).isLessThan(GRACE.plus(idle.multipliedBy(2)));
  }

  /**
   * An answer at a query's limit was now and then lost: the connection had been idle for as long as
   * the query, and was closed while the answer was being written.
   */
  @Test
  void aConnectionOutlivesTheLongestQueryAndItsWaitForATurn() {
    assertThat(Served.shipped().server().idleTimeout())
        .isGreaterThan(Duration.ofSeconds(120 + 5 + 20));
  }

  /** Whoever writes shapes says how often the data is walked; validation has no limit by itself. */
  @Test
  void shapesThatWalkFromEverythingToEverythingEndAtTheirLimit() {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX x: <http://localhost:3030/x#>
        x:shape a sh:NodeShape ; sh:targetSubjectsOf <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ;
          sh:property x:property .
        x:property sh:path [ sh:zeroOrMorePath [ sh:alternativePath (
              [ sh:inversePath <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ]
              <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ) ] ] ;
          sh:maxCount 0 .
        """;
    long start = System.nanoTime();
    HttpResponse<String> answer = served.post("/dicta/shacl", "text/turtle", shapes);
    Duration total = Duration.ofNanos(System.nanoTime() - start);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(total).isLessThan(LIMIT.plus(GRACE).plus(idle.multipliedBy(2)));
  }

  /** All threads of the server waited for turns once, and nobody else was answered. */
  @Test
  void aHundredClientsWithHeavyQueriesAreAllAnsweredAndOthersBesideThem() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?i) }";
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(ask(slow));
    }
    long start = System.nanoTime();
    assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
    Duration ping = Duration.ofNanos(System.nanoTime() - start);
    assertThat(all.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsOnly(503);
    assertThat(ping).isLessThan(GRACE.plus(idle.multipliedBy(2)));
  }

  @Test
  void moreQueriesThanTurnsAreToldToComeBack() {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?i) }";
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(ask(slow));
    }
    List<HttpResponse<String>> sentAway =
        all.stream()
            .map(CompletableFuture::join)
            .filter(answer -> answer.headers().firstValue("Retry-After").isPresent())
            .toList();
    assertThat(sentAway).hasSize(3);
    assertThat(sentAway).allMatch(answer -> answer.statusCode() == 503);
    assertThat(served.csv("ASK {}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
        "SELECT (STR(?c) AS ?x) { ?a <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/"
            + "nif-core#isString> ?c . ?d ?e ?f } LIMIT 19000",
        "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }",
        "DESCRIBE ?a { ?a ?b ?c }"
      })
  void aResultThatIsTooLargeIsAnsweredByWordsAlone(String query) {
    HttpResponse<String> answer = served.csv(query);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).startsWith("The result has more than").contains("/dump.nq.gz");
  }

  @Test
  void aRequestThatIsTooLargeIsRefusedUnread() {
    String query = "ASK {} #" + "x".repeat(300_000);
    assertThat(served.post("/dicta/sparql", "application/sparql-query", query).statusCode())
        .isEqualTo(413);
    HttpRequest endless =
        served
            .request("/dicta/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8))))
            .build();
    assertThat(Served.send(endless).statusCode()).isEqualTo(411);
  }

  @Test
  void doublingAStringEndsInNoValueAndNotInNoMemory() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?a60) AS ?n) { BIND('ab' AS ?a0) ");
    for (int i = 1; i <= 60; i++) {
      query.append("BIND(CONCAT(?a" + (i - 1) + ", ?a" + (i - 1) + ") AS ?a" + i + ") ");
    }
    HttpResponse<String> answer = served.csv(query + "}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().strip()).isEqualTo("n");
    String all = "$0".repeat(200);
    String replaced =
        "REPLACE(REPLACE('%s', 'a', '%s'), 'a+', '%s')"
            .formatted("a".repeat(100), "a".repeat(100), all);
    assertThat(served.csv("SELECT (STRLEN(" + replaced + ") AS ?n) {}").body().strip())
        .isEqualTo("n");
  }

  @Test
  void whatTheGuardsReplaceStillDoesWhatItDid() {
    String query =
        "SELECT (REGEX('Abc', '^a', 'i') AS ?a) (REGEX('a.c', 'a.c', 'q') AS ?b)"
            + " (REPLACE('abcb', 'b', 'x') AS ?c) (REPLACE('ABC', '(b)', '[$1]', 'i') AS ?d)"
            + " (CONCAT('a', 'b', 'c') AS ?e) (REGEX(1, 'a') AS ?f) {}";
    assertThat(served.csv(query).body()).isEqualTo("a,b,c,d,e,f\r\ntrue,true,axcx,A[B]C,abc,\r\n");
    assertThat(served.csv("SELECT (REGEX('a', '[') AS ?g) {}").statusCode()).isEqualTo(400);
  }

  private static CompletableFuture<HttpResponse<String>> ask(String query) {
    HttpRequest request =
        served.request("/dicta/sparql?query=" + Served.encode(query), "Accept", "text/csv").build();
    return Served.CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
