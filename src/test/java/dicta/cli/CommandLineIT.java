package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dicta.cli.DictaProcess.Result;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, as processes. */
class CommandLineIT {
  @TempDir static Path folder;

  private static Path store;

  @BeforeAll
  static void buildAStore() {
    store = folder.resolve("store");
    Result built = DictaProcess.run("build", "--fast", "--store", store.toString(), "seeds");
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.err()).contains("5 articles");
    assertThat(built.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "build",
        "serve",
        "extract",
        "query",
        "validate",
        "evaluate",
        "add",
        "remove",
        "gazetteer",
        "link"
      })
  void everyCommandExplainsItselfWithExamples(String command) {
    Result help = DictaProcess.run(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Usage: dicta " + command, "Example", "./dicta " + command);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(DictaProcess.run("--version").out()).matches("dicta \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void wrongWordsAreUsageErrors() {
    assertThat(DictaProcess.run("nonsense").exitCode()).isEqualTo(2);
    assertThat(DictaProcess.run("extract").exitCode()).isEqualTo(2);
    assertThat(DictaProcess.run().exitCode()).isEqualTo(2);
  }

  @Test
  void extractGivesOneValidLineForEachArticleInOrder() throws IOException {
    Result result = DictaProcess.run("extract", "--fast", "seeds");
    assertThat(result.exitCode()).as(result.err()).isZero();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/extract.schema.json")));
    ObjectMapper json = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    for (String line : result.out().lines().toList()) {
      List<Error> errors = schema.validate(line, com.networknt.schema.InputFormat.JSON);
      assertThat(errors).isEmpty();
      JsonNode article = json.readTree(line);
      ids.add(article.path("id").asText());
      String text = article.path("text").asText();
      int length = text.codePointCount(0, text.length());
      assertThat(text)
          .isEqualTo(Files.readString(Path.of("seeds", article.path("id").asText() + ".txt")));
      assertThat(article.path("statements")).isNotEmpty();
      for (JsonNode statement : article.path("statements")) {
        assertThat(statement.path("speaker").size())
            .isEqualTo(statement.path("speakerLabel").size());
        for (String role : List.of("source", "cue", "content")) {
          for (JsonNode span : statement.path(role)) {
            assertThat(span.get(0).asInt()).isLessThan(span.get(1).asInt());
            assertThat(span.get(1).asInt()).isLessThanOrEqualTo(length);
          }
        }
      }
    }
    assertThat(ids).isSorted().hasSize(5);
    assertThat(DictaProcess.run("extract", "--fast", "seeds").out()).isEqualTo(result.out());
  }

  @Test
  void quadsOfExtractAreThoseOfTheStore() throws IOException {
    Result quads = DictaProcess.run("extract", "--fast", "--format", "nquads", "seeds");
    Set<String> extracted = new TreeSet<>(quads.out().lines().toList());
    assertThat(extracted)
        .hasSizeGreaterThan(1_000)
        .noneMatch(line -> line.startsWith("_:") || line.contains(" _:"));
    Path query =
        Files.writeString(
            folder.resolve("count.rq"),
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), \"/graph/article/\")) }");
    Result count =
        DictaProcess.run("query", "--store", store.toString(), "--format", "csv", query.toString());
    assertThat(count.out().lines().toList())
        .containsExactly("n", Integer.toString(extracted.size()));
  }

  @Test
  void buildingTwiceGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    DictaProcess.run("build", "--fast", "--store", again.toString(), "seeds");
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(again.resolve("gen-1/store.json").toFile()).path("sha256").asText())
        .hasSize(64)
        .isEqualTo(
            json.readTree(store.resolve("gen-1/store.json").toFile()).path("sha256").asText());
  }

  @Test
  void aStoreConforms() {
    Result result = DictaProcess.run("validate", "--store", store.toString());
    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(result.err()).contains("broken rules: 0");
  }

  @Test
  void badInputIsSaidAndTheRestIsRead() throws IOException {
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    Files.writeString(
        mixed.resolve("good.txt"), "“We will rebuild,” Mayor Ada Berg said on Monday.");
    Files.write(mixed.resolve("empty.txt"), new byte[0]);
    Files.write(mixed.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Files.writeString(
        mixed.resolve("lines.jsonl"),
        "{\"id\":\"x\"\n{\"id\":\"y\",\"text\":\"Ada Berg denied it.\"}\n");
    Result result = DictaProcess.run("extract", "--fast", mixed.toString());
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.err())
        .contains(
            "empty.txt (empty)",
            "latin.txt (not UTF-8)",
            "lines.jsonl:1 (broken JSON)",
            "2 articles")
        .doesNotContain("Exception");
  }

  @Test
  void ownEntriesAreKnownToEveryReadingCommand() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("own.tsv"),
            "name\ttype\tcountry\twikidata\n"
                + "Orla Finn\tPerson\tIE\tQ900000007\nQuayside\tCity\tIE\t\n");
    Path articles = Files.createDirectories(folder.resolve("quays"));
    Files.writeString(
        articles.resolve("quay.txt"),
        "“The quay is closed,” Orla Finn said in Quayside on Monday.");
    String gazetteer = folder.resolve("own").toString();
    String before =
        DictaProcess.run("extract", "--fast", "--gazetteer", gazetteer, articles.toString()).out();
    Result added = DictaProcess.run("gazetteer", "add", "--gazetteer", gazetteer, table.toString());
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.err()).contains("2 entries");
    String after =
        DictaProcess.run("extract", "--fast", "--gazetteer", gazetteer, articles.toString()).out();
    assertThat(after).as("who is meant has another IRI").contains("Orla Finn").isNotEqualTo(before);
    String built = folder.resolve("own-store").toString();
    DictaProcess.run(
        "build", "--fast", "--gazetteer", gazetteer, "--store", built, articles.toString());
    Path query =
        Files.writeString(
            folder.resolve("own.rq"),
            "SELECT ?item { ?s <https://w3id.org/dicta#saidBy>/<https://schema.org/sameAs> ?item }");
    assertThat(
            DictaProcess.run("query", "--store", built, "--format", "csv", query.toString()).out())
        .contains("http://www.wikidata.org/entity/Q900000007");
    assertThat(DictaProcess.run("validate", "--store", built).exitCode()).isZero();
    Result wrong = DictaProcess.run("gazetteer", "add", "--gazetteer", gazetteer, "README.md");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("neither a .tsv nor a .ttl").doesNotContain("Exception");
  }

  @Test
  void aReviewedLinkIsInTheNextBuild() throws IOException {
    String key = entityOf("Andrei Kartapolov");
    String out = folder.resolve("links").toString();
    Path review =
        Files.writeString(
            folder.resolve("review.tsv"),
            "verdict\tentity\tlabel\titem\titem label\nyes\t"
                + key
                + "\tAndrei Kartapolov\tQ900000009\tinvented\n");
    Result accepted = DictaProcess.run("link", "--accept", review.toString(), "--out", out);
    assertThat(accepted.exitCode()).as(accepted.err()).isZero();
    String linked = folder.resolve("linked").toString();
    DictaProcess.run(
        "build", "--fast", "--gazetteer", out, "--store", linked, "seeds/000_0d6112f1ee697a18.txt");
    Path query =
        Files.writeString(
            folder.resolve("link.rq"),
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
                + " PREFIX dicta: <https://w3id.org/dicta#>"
                + " SELECT ?method ?confidence { ?link rdf:object"
                + " <http://www.wikidata.org/entity/Q900000009> ;"
                + " dicta:method ?method ; dicta:confidence ?confidence }");
    assertThat(
            DictaProcess.run("query", "--store", linked, "--format", "csv", query.toString())
                .out()
                .lines())
        .containsExactly("method,confidence", "reviewed,1.0");
    assertThat(DictaProcess.run("validate", "--store", linked).exitCode()).isZero();
  }

  @Test
  void anEndpointThatIsNotThereIsSaid() {
    Result away =
        DictaProcess.run(
            "link",
            "--endpoint",
            "http://localhost:1/sparql",
            "--store",
            store.toString(),
            "--out",
            folder.resolve("away").toString());
    assertThat(away.exitCode()).isEqualTo(1);
    assertThat(away.err()).contains("cannot be reached").doesNotContain("Exception");
    assertThat(DictaProcess.run("link").exitCode()).isEqualTo(2);
  }

  private static String entityOf(String label) throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("who.rq"),
            "SELECT ?entity { ?entity <http://www.w3.org/2000/01/rdf-schema#label> \""
                + label
                + "\" }");
    return DictaProcess.run(
            "query", "--store", store.toString(), "--format", "csv", query.toString())
        .out()
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow()
        .replaceFirst(".*/id/", "");
  }

  @Test
  void nothingToReadIsTheUsersToMend() throws IOException {
    Result missing = DictaProcess.run("extract", folder.resolve("nowhere").toString());
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("nowhere does not exist").doesNotContain("Exception");
    Path none = Files.createDirectories(folder.resolve("none"));
    Result empty =
        DictaProcess.run(
            "build", "--fast", "--store", folder.resolve("s").toString(), none.toString());
    assertThat(empty.exitCode()).isEqualTo(1);
    assertThat(empty.err()).contains("No article was read").doesNotContain("Exception");
    Result noStore = DictaProcess.run("serve", "--store", folder.resolve("void").toString());
    assertThat(noStore.exitCode()).isEqualTo(1);
    assertThat(noStore.err()).contains("dicta build").doesNotContain("Exception");
  }

  @Test
  void serverAnswersUntilItIsStoppedAndLetsGoOfPortAndStore() throws Exception {
    int port = freePort();
    String at = "http://localhost:" + port;
    try (DictaProcess server =
        DictaProcess.start(
            "serve", "--store", store.toString(), "--port", Integer.toString(port))) {
      server.awaitTalk("Stop with Ctrl-C");
      assertThat(status(at + "/$/ping")).isEqualTo(200);

      // A second one is told where the first is, and a query asks the first.
      Result second = DictaProcess.run("serve", "--store", store.toString(), "--port", "0");
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.err()).contains("served already", at).doesNotContain("Exception");
      Result asked =
          DictaProcess.run("query", "--store", store.toString(), "queries/03-articles-quoting.rq");
      assertThat(asked.exitCode()).as(asked.err()).isZero();
      assertThat(asked.out()).contains("000_0d6112f1ee697a18", "003_fcd129825950e3f3");

      Path other = folder.resolve("again2");
      DictaProcess.run(
          "build", "--fast", "--store", other.toString(), "seeds/004_142b83a68ab208d7.txt");
      Result taken =
          DictaProcess.run("serve", "--store", other.toString(), "--port", Integer.toString(port));
      assertThat(taken.exitCode()).isEqualTo(1);
      assertThat(taken.err()).contains("--port").doesNotContain("Exception");

      server.stop();
    }
    try (ServerSocket free = new ServerSocket(port)) {
      assertThat(free.isBound()).isTrue();
    }
    Result itself =
        DictaProcess.run("query", "--store", store.toString(), "queries/03-articles-quoting.rq");
    assertThat(itself.exitCode()).as(itself.err()).isZero();
  }

  @Test
  void brokenQuestionIsSaid() throws IOException {
    Path query = Files.writeString(folder.resolve("broken.rq"), "SELECT ?x WHERE {");
    Result result = DictaProcess.run("query", "--store", store.toString(), query.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("no SPARQL query").doesNotContain("Exception");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static int status(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
