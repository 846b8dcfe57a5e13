package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of somebody else's, in a real browser, asks this server: by hand, and through Comunica,
 * which federates over us and a second endpoint.
 */
class CrossOriginIT {
  private static final Served SERVED = Served.shipped();
  private static final Path SOURCE = Path.of("src/test/comunica");
  private static final Path CLIENT = Path.of("target/comunica");

  private static final String FETCH =
      """
      const list = document.getElementById("rows");
      const endpoint = "%s";
      async function attempt(name, options) {
        const item = document.createElement("li");
        try {
          const answer = await fetch(endpoint + (options.query ?? ""), options);
          item.textContent = name + ": " + answer.status + " " + (await answer.text()).trim();
        } catch (problem) {
          item.textContent = name + ": refused";
        }
        list.append(item);
      }
      const query = "ASK { ?s a <https://w3id.org/dicta#Article> }";
      const headers = { Accept: "application/sparql-results+json" };
      await attempt("get", { headers, query: "?query=" + encodeURIComponent(query) });
      await attempt("post", {
        headers: { ...headers, "Content-Type": "application/sparql-query" },
        method: "POST",
        body: query,
      });
      await attempt("put", { method: "PUT", body: "" });
      await attempt("credentials", {
        credentials: "include",
        query: "?query=" + encodeURIComponent(query),
      });
      """;

  @TempDir private static Path folder;

  private static final Map<String, String> FILES = new ConcurrentHashMap<>();
  private static Browser browser;
  private static HttpServer elsewhere;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.find(folder);
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext("/", CrossOriginIT::serve);
    elsewhere.start();
  }

  @AfterAll
  static void stop() {
    if (elsewhere != null) {
      elsewhere.stop(0);
    }
  }

  /** Another origin: a page with a script, and the script. */
  private static void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean script = FILES.containsKey(path);
    String body =
        script
            ? FILES.get(path)
            : "<!DOCTYPE html><title>Elsewhere</title><ul id=rows></ul><script type=module src=\""
                + path
                + ".js\"></script>";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", script ? "text/javascript;charset=utf-8" : "text/html;charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static List<String> rows(String pathAndQuery) throws Exception {
    URI page = URI.create("http://127.0.0.1:" + elsewhere.getAddress().getPort() + pathAndQuery);
    // a busy machine may use up the usual five seconds before the answers are there
    String html = browser.open(page, "--virtual-time-budget=120000").page();
    return Jsoup.parse(html).select("#rows li").eachText();
  }

  @Test
  void aPageOfAnotherOriginAsksAndMayNeitherWriteNorBringCredentials() throws Exception {
    FILES.put("/fetch.js", FETCH.formatted(SERVED.at("/dicta/sparql")));
    List<String> rows = rows("/fetch");
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("get: 200").contains("\"boolean\" : true");
    assertThat(rows.get(1)).startsWith("post: 200").contains("\"boolean\" : true");
    assertThat(rows.get(2)).isEqualTo("put: refused");
    assertThat(rows.get(3)).isEqualTo("credentials: refused");
  }

  @Test
  void comunicaFederatesOverUsAndAnotherEndpoint() throws Exception {
    FILES.put("/comunica.js", bundle());
    DatasetGraph numbers = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            wd:Q9000001 wdt:P1082 51234 . wd:Q9000002 wdt:P1082 7 .
            """,
            Lang.TURTLE)
        .parse(numbers);
    FusekiServer other =
        FusekiServer.create()
            .port(0)
            .fusekiModules(FusekiModules.create())
            .enableCors(true, null)
            .add("/numbers", numbers, false)
            .build()
            .start();
    try {
      String query =
          """
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX schema: <https://schema.org/>
          PREFIX wdt: <http://www.wikidata.org/prop/direct/>
          SELECT ?name ?people {
            ?place schema:sameAs ?item ; rdfs:label ?name .
            ?item wdt:P1082 ?people .
          }
          """;
      List<String> rows =
          rows(
              "/comunica?query="
                  + Served.encode(query)
                  + "&source="
                  + Served.encode(SERVED.at("/dicta/sparql").toString())
                  + "&source="
                  + Served.encode("http://localhost:" + other.getPort() + "/numbers/sparql"));
      assertThat(rows).containsExactly("name=Northport people=51234");
    } finally {
      other.stop();
    }
  }

  /** Comunica and the script that uses it, as one script for browsers, of pinned versions. */
  private static String bundle() throws Exception {
    Optional<Path> npm = Browser.program("npm");
    assumeTrue(
        npm.isPresent(), "no npm here: apt-get install npm, and the test with Comunica runs");
    Files.createDirectories(CLIENT);
    boolean fresh = !sameLock();
    for (String file : List.of("package.json", "package-lock.json", "client.js")) {
      Files.copy(SOURCE.resolve(file), CLIENT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    if (fresh || !Files.isDirectory(CLIENT.resolve("node_modules"))) {
      assumeTrue(
          run(npm.get().toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund") == 0,
          "Comunica cannot be installed (no network?): the test with it is not run");
    }
    int built =
        run(
            "node_modules/.bin/esbuild",
            "client.js",
            "--bundle",
            "--minify",
            "--format=esm",
            "--platform=browser",
            "--define:global=globalThis",
            "--define:process.env.NODE_ENV=\"production\"",
            "--outfile=bundle.js");
    assertThat(built).as("esbuild").isZero();
    return Files.readString(CLIENT.resolve("bundle.js"));
  }

  private static boolean sameLock() throws IOException {
    Path installed = CLIENT.resolve("package-lock.json");
    return Files.exists(installed)
        && Files.mismatch(installed, SOURCE.resolve("package-lock.json")) == -1;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(CLIENT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("client.log").toFile())
            .start();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
