package dicta.queries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import dicta.serve.DictaServer;
import dicta.store.StoreDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the graph of the five seeds answers, over HTTP, against what a reader of the articles finds.
 * With {@code -Ddicta.queries.update=true} it writes down what is missing and surplus instead.
 */
class QueriesIT {
  private static final Path QUERIES = Path.of("queries");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static DictaServer server;

  @BeforeAll
  static void buildAndServe() {
    Path store = folder.resolve("store");
    BuildPlan plan =
        new BuildPlan(
            new StoreDirectory(store),
            new Iris(Iris.DEFAULT_BASE),
            Tier.STANDARD,
            TextChoice.FULL,
            List.of("seeds"));
    new StoreBuild(plan, Models.load(Tier.STANDARD), new Talk(System.err))
        .run(InputStream.nullInputStream(), 2);
    server = DictaServer.start(store, 0, Iris.DEFAULT_BASE);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  static List<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".expected.tsv"))
          .map(name -> name.replace(".expected.tsv", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAsAReaderWould(String question) throws Exception {
    ReaderRows rows = ReaderRows.read(QUERIES.resolve(question + ".expected.tsv"));
    ReaderRows.Comparison comparison =
        rows.compare(ask(Files.readString(QUERIES.resolve(question + ".rq"))));
    Path missing = QUERIES.resolve(question + ".missing");
    Path extra = QUERIES.resolve(question + ".extra");
    if (Boolean.getBoolean("dicta.queries.update")) {
      Files.writeString(
          missing,
          comparison.missing().stream().map(row -> row + "\n").collect(Collectors.joining()));
      Files.writeString(extra, comparison.surplus().size() + "\n");
    }
    assertThat(comparison.missing())
        .as("rows that a reader finds and the graph does not, as listed in %s", missing)
        .containsExactlyElementsOf(Files.readAllLines(missing));
    assertThat(comparison.surplus())
        .as("rows that no reader finds; their allowed number stands in %s", extra)
        .hasSizeLessThanOrEqualTo(Integer.parseInt(Files.readString(extra).strip()));
  }

  private static List<Map<String, String>> ask(String query)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/dicta/sparql"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(
                BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode binding : JSON.readTree(response.body()).at("/results/bindings")) {
      Map<String, String> row = new TreeMap<>();
      binding
          .properties()
          .forEach(cell -> row.put(cell.getKey(), cell.getValue().get("value").asText()));
      rows.add(row);
    }
    return rows;
  }
}
