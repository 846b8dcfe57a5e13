package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One case for each distinct weakness that such a server may have, each named after what it would
 * break. Where to begin: the OWASP Top Ten and its cheat sheets, the advisories of Jena (script
 * functions CVE-2023-22665, XML entities CVE-2021-39239, configuration by upload CVE-2025-50151),
 * Jetty and Lucene, and what was found in Fuseki itself.
 */
class AttackIT {
  private static final Served SERVED = Served.shipped();

  private static final String GEO =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

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

  // ---- Requests forged in the server's name

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
        SERVED.csv(GEO + "SELECT (" + expression.replace("%s", inside("/x")) + " AS ?x) {}");
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(CALLS.get()).isEqualTo(before);
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
            GEO
                + ("SELECT (geof:isEmpty(%s) AS ?x) (STRLEN(STR(%s)) AS ?y) (%s = 'x' AS ?z) {}")
                    .replace("%s", literal));
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body().length()).isLessThan(10_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  // ---- Writing, and what would let one write

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../fuseki-config.ttl",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/doc/..%2f..%2fetc/passwd",
        "/assets/yasgui.min.js.map",
        "/WEB-INF/web.xml",
        "/%2e/WEB-INF/web.xml",
        "/.%00/WEB-INF/web.xml",
        "/%u002e/WEB-INF/web.xml",
        "/assets;/../WEB-INF/web.xml",
        "/static?/WEB-INF/web.xml",
        "/questions/..%2f..%2fpom"
      })
  void noPathLeadsToAFile(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
    assertThat(answer).doesNotContain("root:").doesNotContain("fuseki:Service");
  }

  // ---- What a browser would run

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/doc/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/questions/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void whatIsTypedComesBackAsText(String path) {
    String body = SERVED.get(path, "Accept", "text/html").body();
    assertThat(body).doesNotContain("<script>alert");
  }

  @Test
  void anErrorMessageIsNoPage() {
    HttpResponse<String> answer = SERVED.get("/dicta/sparql?query=%3Cscript%3Ealert(1)");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/dicta/sparql?query=ASK%7B%7D", "/doc/none", "/$/ping"})
  void everyAnswerSaysWhatABrowserMayDo(String path) {
    HttpResponse<String> answer = SERVED.get(path, "Accept", "text/html");
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'");
    assertThat(policy).doesNotContain("script-src 'unsafe").doesNotContain("unsafe-eval");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  // ---- Broken protocol

  @Test
  void aHeaderCannotBeSmuggledThroughAPath() throws IOException {
    String answer =
        raw("GET /id/x%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).doesNotContain("\nSet-Cookie");
  }

  @Test
  void aRequestWithTwoLengthsIsRefused() throws IOException {
    String answer =
        raw(
            "POST /dicta/sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400");
  }

  /** A number with a sign, a chunk and a length, a body that never was asked for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /dicta/sparql HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\nConnection: close\r\n\r\n12345",
        "GET /$/ping HTTP/1.1\r\nHost: x\r\nX : y\r\nConnection: close\r\n\r\n",
        "GET /$/ping HTTP/1.1\r\nHost: x\r\n folded: y\r\nConnection: close\r\n\r\n",
        "GET /$/ping HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /$/ping HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n"
      })
  void aRequestThatAProxyCouldReadOtherwiseIsRefused(String request) throws IOException {
    assertThat(raw(request)).startsWith("HTTP/1.1 400");
  }

  /**
   * Streams that are reset as soon as they open cost a server of HTTP/2 dear; this one has none.
   */
  @Test
  void anUpgradeToAnotherProtocolIsIgnored() throws IOException {
    String answer =
        raw(
            "GET /$/ping HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200");
  }

  /** What a client has packed stays packed: a small body cannot become a large one here. */
  @Test
  void aPackedBodyIsRefused() throws Exception {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (OutputStream out = new java.util.zip.GZIPOutputStream(packed)) {
      out.write("ASK {}".getBytes(StandardCharsets.US_ASCII));
      out.write(" ".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII));
    }
    HttpRequest request =
        SERVED
            .request("/dicta/sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()))
            .build();
    assertThat(Served.send(request).statusCode()).isBetween(400, 499);
  }

  /** Requests that never end hold a connection each, and no thread. */
  @Test
  void manyHalfRequestsKeepNobodyElseOut() throws IOException {
    java.util.List<Socket> half = new java.util.ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket("localhost", SERVED.server().port());
        half.add(socket);
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: x\r\nX-a".getBytes(StandardCharsets.US_ASCII));
      }
      long start = System.nanoTime();
      assertThat(SERVED.csv("ASK {}").body()).contains("true");
      assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void noHeaderOfAProxysMakesAnotherMethodOrHost() {
    HttpResponse<String> answer =
        SERVED.get(
            "/dicta/sparql?query=ASK%7B%7D",
            "X-HTTP-Method-Override", "DELETE", "X-Forwarded-Host", "evil.example");
    assertThat(answer.statusCode()).isEqualTo(200);
    String page = SERVED.get("/", "Accept", "text/html", "X-Forwarded-Host", "evil.example").body();
    assertThat(page).doesNotContain("evil.example");
    assertThat(SERVED.get("/id/x", "X-Forwarded-Host", "evil.example").headers().map().toString())
        .doesNotContain("evil.example");
  }

  @Test
  void aHostHeaderDoesNotChangeWhereOneIsSent() throws IOException {
    String answer = raw("GET /id/x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("Location: /doc/x").doesNotContain("evil.example");
  }

  @Test
  void noTraceOfARequestIsSentBack() {
    HttpResponse<String> answer =
        Served.send(
            SERVED.request("/").method("TRACE", HttpRequest.BodyPublishers.noBody()).build());
    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void anErrorTellsNoStack() {
    for (String path : new String[] {"/doc/%00", "/search?q=%22%5B*", "/dicta/nothing", "/%ff"}) {
      HttpResponse<String> answer = SERVED.get(path);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("org.eclipse.jetty");
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", SERVED.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
