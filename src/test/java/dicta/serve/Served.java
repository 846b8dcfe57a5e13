package dicta.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A running server and a client that follows nothing on its own. */
final class Served {
  /** Prefixes of GeoSPARQL. */
  static final String GEO =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static Served shipped;

  private final DictaServer server;

  private Served(DictaServer server) {
    this.server = server;
  }

  /** The small store under the configuration as shipped; one for all tests that only read. */
  static synchronized Served shipped() {
    if (shipped == null) {
      shipped = new Served(DictaServer.start(store(), 0, SmallStore.BASE));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> shipped.server.stop()));
    }
    return shipped;
  }

  /** A server of one's own. */
  static Served of(DictaServer server) {
    return new Served(server);
  }

  /** A fresh small store. */
  static Path store() {
    return SmallStore.in(TempFolder.untilExit());
  }

  /** The configuration as shipped, to change a word of. */
  static String configuration() {
    try {
      return Files.readString(Path.of("fuseki-config.ttl"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  DictaServer server() {
    return server;
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  /** GET with headers given as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** A query by GET, its answer as CSV. */
  HttpResponse<String> csv(String query) {
    return get("/dicta/sparql?query=" + encode(query), "Accept", "text/csv");
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
