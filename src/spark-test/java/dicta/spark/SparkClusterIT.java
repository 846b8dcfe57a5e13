package dicta.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.InputException;
import dicta.generator.GeneratedLines;
import dicta.pipeline.Cluster.Report;
import dicta.rdf.Utf8Order;
import dicta.spark.Folders.Single;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on Spark, against what one machine makes of the same inputs. */
class SparkClusterIT {
  private static final int ARTICLES = 60;

  @TempDir private static Path folder;

  private static Path lines;

  @BeforeAll
  static void writeArticles() throws IOException {
    List<String> articles = new ArrayList<>(GeneratedLines.of(ARTICLES - 3, 3).toList());
    for (int copy = 0; copy < 3; copy++) {
      // Agency copy: one article thrice more, under other ids and with a line of its own.
      String line = articles.get(5).replaceAll("story-\\d+-\\d", "copy-" + copy);
      articles.add(line.replace("\\n\"", "\\nReporting by staff " + copy + ".\\n\""));
    }
    lines = Files.write(folder.resolve("generated.jsonl"), articles);
  }

  @Test
  void givesTheQuadsOfOneMachine() throws IOException {
    Path out = folder.resolve("quads");
    Report report = new SparkCluster().run(Folders.job(out, 3, "seeds", lines.toString()));
    Single single = Single.of(Folders.FAST, "seeds", lines.toString());

    List<String> quads = Folders.lines(out.resolve("articles"));
    assertThat(new HashSet<>(quads)).isEqualTo(single.quads());
    assertThat(quads).hasSameSizeAs(single.quads());
    assertThat(report.quads()).containsEntry("articles", (long) quads.size());
    List<String> resolution = Folders.lines(out.resolve("resolution"));
    assertThat(new TreeSet<>(resolution)).isEqualTo(single.resolution());
    assertThat(resolution).filteredOn(line -> line.contains("#nearDuplicateOf>")).hasSize(3);
    assertThat(report.quads()).containsEntry("resolution", (long) resolution.size());
    assertThat(report.articles()).isEqualTo(ARTICLES + 5);
    assertThat(Folders.files(out.resolve("articles")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("part-00000.nq.gz", "part-00001.nq.gz", "part-00002.nq.gz");
    assertThat(Folders.files(out))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("_SUCCESS", "articles", "entities", "report.json", "resolution");
    JsonNode written = new ObjectMapper().readTree(out.resolve("report.json").toFile());
    assertThat(written.path("statements").asLong()).isEqualTo(report.statements());
    assertThat(written.path("seconds").path("extraction").asDouble()).isPositive();
  }

  /** Each graph stands in one file, whole and sorted. */
  @Test
  void sortsEachGraph() {
    Path out = folder.resolve("sorted");
    new SparkCluster().run(Folders.job(out, 2, "seeds"));
    HashSet<String> seen = new HashSet<>();
    for (Path file : Folders.files(out.resolve("articles"))) {
      String graph = "";
      String last = "";
      for (String line : Folders.linesOf(file)) {
        String of = line.substring(line.lastIndexOf(" <"));
        if (!of.equals(graph)) {
          assertThat(seen.add(of)).isTrue();
          assertThat(of).isGreaterThan(graph);
          graph = of;
          last = "";
        }
        assertThat(Utf8Order.COMPARATOR.compare(line, last)).isPositive();
        last = line;
      }
    }
    assertThat(seen).hasSize(5);
  }

  /** Of every format, sound and broken; the table holds what JSON lines hold elsewhere. */
  @Test
  void readsWhatOneMachineReads() throws IOException {
    Path in = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(in.resolve("a.txt"), "“We will rebuild,” said Mayor Anna Holt on Monday.\n");
    Files.writeString(in.resolve("manifest.tsv"), "id\tpublisher\na\tThe Post\n");
    Files.writeString(in.resolve("empty.txt"), "");
    Files.write(in.resolve("latin.txt"), new byte[] {(byte) 0xE9, 't', (byte) 0xE9});
    Files.createDirectories(in.resolve("deep"));
    Files.writeString(
        in.resolve("deep/page.html"),
        "<html lang=en><head><title>T</title></head><body><article><p>The minister denied that"
            + " the dam had failed, and said so again on Friday.</p></article></body></html>");
    Files.writeString(
        in.resolve("b.jsonl"),
        "{\"id\":\"b1\",\"text\":\"He said no.\"}\r\n\nnot json\n{\"id\":7,\"text\":\"She said yes.\"}");
    Files.writeString(in.resolve("none.jsonl"), "");
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("c.jsonl.gz")))) {
      gzip.write(
          "{\"id\":\"c\",\"text\":\"The union said talks failed.\"}\n{}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.write(in.resolve("cut.jsonl.gz"), cut(Files.readAllBytes(in.resolve("c.jsonl.gz"))));
    Files.writeString(in.resolve("d.warc"), warc());
    Single single = Single.of(Folders.FAST, in.toString());
    Path row = Files.writeString(folder.resolve("row.jsonl"), ROW);
    single.quads().addAll(Single.of(Folders.FAST, row.toString()).quads());
    table(row, in.resolve("table.parquet"));

    Path out = folder.resolve("read");
    Report report = new SparkCluster().run(Folders.job(out, 2, in.toString()));
    assertThat(new HashSet<>(Folders.lines(out.resolve("articles")))).isEqualTo(single.quads());
    assertThat(Folders.sorted(report.leftOut())).isEqualTo(single.leftOut());
    assertThat(report.articles()).isEqualTo(single.articles().size() + 1);
    assertThat(Folders.lines(out.resolve("left-out")))
        .hasSize((int) report.leftOut().values().stream().mapToLong(Long::longValue).sum())
        .anyMatch(line -> line.contains("latin.txt") && line.contains("not UTF-8"));
  }

  private static final String ROW =
      "{\"id\":\"p\",\"text\":\"The bank said rates would rise.\",\"publisher\":\"The Wire\","
          + "\"published\":\"2026-02-03\"}\n";

  private static String warc() {
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html lang=\"en\"><body><p>Police said that"
            + " two people were hurt, and that the road was closed.</p></body></html>";
    return String.join(
        "\r\n",
        "WARC/1.0",
        "WARC-Type: response",
        "WARC-Target-URI: https://news.example/one",
        "WARC-Date: 2026-01-01T00:00:00Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
        "Content-Type: application/http; msgtype=response",
        "Content-Length: " + page.length(),
        "",
        page,
        "",
        "");
  }

  private static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length - 12);
  }

  private static void table(Path json, Path parquet) throws IOException {
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate()) {
      Dataset<Row> rows = spark.read().json(json.toString());
      rows.coalesce(1).write().parquet(parquet + ".parts");
    }
    for (Path part : Folders.files(Path.of(parquet + ".parts"))) {
      if (part.toString().endsWith(".parquet")) {
        Files.move(part, parquet);
      }
    }
    for (Path rest : Folders.files(Path.of(parquet + ".parts"))) {
      Files.delete(rest);
    }
    Files.delete(Path.of(parquet + ".parts"));
  }

  @Test
  void aTaskThatFailsIsTriedAgainAndCountsOnce() {
    Path out = folder.resolve("retried");
    ExtractorSource faulty = new FaultyExtractors("story-0000007-2", true);
    Report report = new SparkCluster(tier -> faulty).run(Folders.job(out, 2, lines.toString()));
    List<String> quads = Folders.lines(out.resolve("articles"));
    assertThat(quads).doesNotHaveDuplicates();
    assertThat(new HashSet<>(quads)).isEqualTo(Single.of(Folders.FAST, lines.toString()).quads());
    assertThat(report.articles()).isEqualTo(ARTICLES);
    assertThat(report.quads()).containsEntry("articles", (long) quads.size());
    assertThat(report.leftOut()).isEmpty();
  }

  @Test
  void aPoisonedArticleIsLeftOutAndCounted() {
    Path out = folder.resolve("poisoned");
    ExtractorSource faulty = new FaultyExtractors("story-0000007-2", false);
    Report report = new SparkCluster(tier -> faulty).run(Folders.job(out, 2, lines.toString()));
    assertThat(report.articles()).isEqualTo(ARTICLES - 1);
    assertThat(report.leftOut()).containsExactly(java.util.Map.entry("extraction failed", 1L));
    assertThat(Folders.lines(out.resolve("left-out")))
        .singleElement()
        .asString()
        .contains("poisoned");
  }

  @Test
  void refusesAFolderThatExists() throws IOException {
    Path out = Files.createDirectory(folder.resolve("there"));
    assertThatThrownBy(() -> new SparkCluster().run(Folders.job(out, 1, "seeds")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not whole");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void refusesAnIdThatComesTwiceAndLeavesNothing() throws IOException {
    Path again = Files.copy(lines, folder.resolve("again.jsonl"));
    Path out = folder.resolve("twice");
    assertThatThrownBy(
            () -> new SparkCluster().run(Folders.job(out, 1, lines.toString(), again.toString())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("comes twice")
        .hasMessageContaining("generated.jsonl")
        .hasMessageContaining("again.jsonl");
    assertThat(out).doesNotExist();
  }

  @Test
  void namesAPathThatDoesNotExist() {
    assertThatThrownBy(
            () -> new SparkCluster().run(Folders.job(folder.resolve("x"), 1, "no/such/path")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no/such/path does not exist");
  }
}
