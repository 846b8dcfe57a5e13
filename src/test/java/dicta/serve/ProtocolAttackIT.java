package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that bend the protocol: paths, headers, lengths, and bodies that never arrive. */
class ProtocolAttackIT {
  private static final Served SERVED = Served.shipped();

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
        "/questions/..%2f..%2fpom",
        "/dump.nq.gz/../fuseki-config.ttl",
        "/id/..%2f..%2fetc%2fpasswd.ttl",
        "/doc/%2e%2e%2f%2e%2e%2fetc%2fpasswd.jsonld"
      })
  void noPathLeadsToAFile(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
    assertThat(answer).doesNotContain("root:").doesNotContain("fuseki:Service");
  }

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
    assertOthersAreAnsweredBeside("GET / HTTP/1.1\r\nHost: x\r\nX-a");
  }

  private static void assertOthersAreAnsweredBeside(String begun) throws IOException {
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket("localhost", SERVED.server().port());
        stalled.add(socket);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      }
      long start = System.nanoTime();
      assertThat(SERVED.csv("ASK {}").body()).contains("true");
      assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  /** Bodies that never arrive take no thread and no query's turn. */
  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/sparql-query"})
  void manyBodiesThatNeverArriveKeepNobodyElseOut(String type) throws IOException {
    String begun =
        "POST /dicta/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 100\r\n\r\nquery="
            .formatted(type);
    assertOthersAreAnsweredBeside(begun);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "application/sparql-query"})
  void aBodyShorterThanItsLengthIsNoFaultOfOurs(String type) throws IOException {
    try (Socket socket = new Socket("localhost", SERVED.server().port())) {
      socket
          .getOutputStream()
          .write(
              "POST /dicta/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 100\r\n\r\nquery="
                  .formatted(type)
                  .getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .matches("(?s)(HTTP/1.1 400 .*)?");
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
