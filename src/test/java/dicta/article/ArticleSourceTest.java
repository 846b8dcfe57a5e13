package dicta.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.article.Reading.Read;
import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSourceTest {
  @TempDir Path folder;

  private List<Reading> read(String... paths) {
    return read(new byte[0], paths);
  }

  private List<Reading> read(byte[] standardInput, String... paths) {
    List<Reading> readings = new ArrayList<>();
    new ArticleSource(List.of(paths), new ByteArrayInputStream(standardInput))
        .forEach(readings::add);
    return readings;
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static Article only(List<Reading> readings) {
    assertThat(readings).singleElement().isInstanceOf(Read.class);
    return ((Read) readings.get(0)).article();
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(reading -> ((Read) reading).article().id()).toList();
  }

  @Test
  void aPatternStandsForTheFilesAndFoldersThatMatch() throws IOException {
    write("2024/a.txt", "One.");
    write("2025/b.txt", "Two.");
    write("2025/c.jsonl", "{\"id\":\"c\",\"text\":\"Three.\"}");
    write("other/d.txt", "Four.");
    write(".hidden/e.txt", "Five.");
    assertThat(ids(read(folder + "/20*/?.{txt,jsonl}"))).containsExactly("a", "b", "c");
    assertThat(ids(read(folder + "/*5"))).containsExactly("b", "c");
    assertThat(ids(read(folder + "/*/d.txt"))).containsExactly("d");
    assertThatThrownBy(() -> read(folder + "/20*/*.warc"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("matches no file");
  }

  @Test
  void aFileWithAWildcardInItsNameIsItself() throws IOException {
    Path odd = write("what [now]?.txt", "One.");
    write("what n?.txt", "Two.");
    assertThat(ids(read(odd.toString()))).containsExactly("what [now]?");
  }

  @Test
  void keepsEveryCharacterOfAText() throws IOException {
    String text = "\uFEFFA “quote”\r\nand\u00A0a 😀 face.\r\n";
    Article article = only(read(write("a.txt", text).toString()));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.id()).isEqualTo("a");
  }

  @Test
  void versionIsTheHashOfTheText() throws IOException {
    // printf 'abc' | sha256sum
    assertThat(only(read(write("a.txt", "abc").toString())).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void folderGivesPathsWithoutEndingInOrder() throws IOException {
    write("b/two.txt", "Two.");
    write("a.v2.txt", "One.");
    write("c.html", "<p>Three.</p>");
    write("manifest.tsv", "id\ttitle\nb/two\tBy its path\n");
    write("gazetteer/people.txt", "No article.");
    write("notes.md", "No article.");
    assertThat(ids(read(folder.toString()))).containsExactly("a.v2", "b/two", "c");
  }

  @Test
  void manifestTellsWhatItKnowsAndNothingElse() throws IOException {
    write("one.txt", "One.");
    write("two.txt", "Two.");
    write(
        "manifest.tsv", "id\ttitle\turl\tpublisher\tpublished\tlanguage\none\t\t\tThe Post\t\t\n");
    List<Reading> readings = read(folder.toString());
    assertThat(((Read) readings.get(0)).article().metadata())
        .isEqualTo(new Metadata(null, null, "The Post", null, null));
    assertThat(((Read) readings.get(1)).article().metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void sameIdTwiceNamesBothInputs() throws IOException {
    write("x.txt", "One.");
    write("x.html", "<p>Two.</p>");
    assertThatThrownBy(() -> read(folder.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("x.html")
        .hasMessageContaining("x.txt");
  }

  @Test
  void missingPathIsSaidBeforeAnythingIsRead() {
    assertThatThrownBy(() -> read(folder.resolve("nowhere").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void brokenLinesDoNotLoseGoodOnes() {
    String lines =
        """
        {"id":"a","text":"First."}
        {"id":"b","text":
        {"id":"","text":"No id."}
        {"id":"c"}
        ["d"]

        {"id":7,"text":"Last, with a lone surrogate \\ud83d here."}
        """;
    List<Reading> readings = read(lines.getBytes(StandardCharsets.UTF_8), "-");
    assertThat(readings)
        .map(r -> r instanceof Skipped skipped ? skipped.reason() : "read")
        .containsExactly(
            "read", Reason.BROKEN_JSON, Reason.NO_ID, Reason.NO_TEXT, Reason.BROKEN_JSON, "read");
    assertThat(((Skipped) readings.get(1)).origin()).isEqualTo("standard input:2");
    assertThat(((Read) readings.get(5)).article().text())
        .isEqualTo("Last, with a lone surrogate \uFFFD here.");
  }

  static Stream<Arguments> leftOut() {
    return Stream.of(
        Arguments.of("empty.txt", new byte[0], Reason.EMPTY),
        Arguments.of(
            "latin.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_UTF8),
        Arguments.of("binary.txt", new byte[] {'a', 0, 'b'}, Reason.NOT_TEXT),
        Arguments.of("blank.txt", " \n\t…\n".getBytes(StandardCharsets.UTF_8), Reason.NO_TEXT),
        Arguments.of("page.html", "<nav><p>Home</p></nav>".getBytes(), Reason.NO_TEXT),
        Arguments.of("huge.txt", huge(), Reason.TOO_LARGE),
        Arguments.of("empty.jsonl", new byte[0], Reason.EMPTY),
        Arguments.of("cut.jsonl.gz", cutGzip(), Reason.UNREADABLE),
        Arguments.of("plain.jsonl.gz", "{}".getBytes(), Reason.UNREADABLE),
        Arguments.of("broken.warc", "no WARC at all".getBytes(), Reason.UNREADABLE),
        Arguments.of("paper.pdf", "%PDF".getBytes(), Reason.UNKNOWN_FORMAT));
  }

  private static byte[] huge() {
    byte[] bytes = new byte[ArticleSource.MAX_BYTES + 1];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] cutGzip() {
    byte[] whole = gzip("{\"id\":\"a\",\"text\":\"" + "b".repeat(9999) + "\"}\n");
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] gzip(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("leftOut")
  void leavesOutWithAReason(String name, byte[] bytes, Reason reason) throws IOException {
    String path = write(name, bytes).toString();
    assertThat(read(path))
        .singleElement()
        .isInstanceOfSatisfying(
            Skipped.class,
            skipped -> {
              assertThat(skipped.reason()).isEqualTo(reason);
              assertThat(skipped.origin()).startsWith(path);
              assertThat(skipped.hint()).endsWith(".").hasSizeGreaterThan(15);
            });
  }

  @Test
  void compressedLinesAreLines() throws IOException {
    String path = write("a.jsonl.gz", gzip("{\"id\":\"a\",\"text\":\"One.\"}")).toString();
    assertThat(only(read(path)).text()).isEqualTo("One.");
  }

  @Test
  void pageGivesMainTextAndItsOwnMetadata() throws IOException {
    String page =
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Site - Story</title>
        <meta property="og:site_name" content="The Harbour Times">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"NewsArticle","headline":"Ferry returns","datePublished":"2024-05-01"}]}</script>
        </head><body><nav><li>Home</li><li>Sport</li></nav>
        <article><h1>Ferry returns</h1><p>The ferry is back, <b>its owner</b> said.</p>
        <script>alert(1)</script>
        <p>&ldquo;We missed it,&rdquo; said Ada&nbsp;Berg.</p>%s</article>
        <footer><p>Cookies</p></footer></body></html>
        """
            .formatted("<p>" + "It sails at dawn. ".repeat(12) + "</p>");
    Article article = only(read(write("p.html", page).toString()));
    assertThat(article.text().lines().limit(3))
        .containsExactly(
            "Ferry returns",
            "The ferry is back, its owner said.",
            "“We missed it,” said Ada Berg.");
    assertThat(article.text()).doesNotContain("Home", "Cookies", "alert");
    assertThat(article.metadata())
        .isEqualTo(new Metadata("Ferry returns", null, "The Harbour Times", "2024-05-01", "en-GB"));
  }

  @Test
  void pageExpandsNoEntityOfItsOwn() throws IOException {
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>Before &x; after.</p>";
    assertThat(only(read(write("x.html", page).toString())).text()).doesNotContain("root:");
  }

  @Test
  void webArchiveGivesItsPages() throws IOException {
    String html = "<html><body><p>The mayor said no.</p></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\n"
            + "WARC-Date: 2024-05-01T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    Article article = only(read(write("a.warc", record).toString()));
    assertThat(article.id()).isEqualTo("http://example.org/a");
    assertThat(article.text()).isEqualTo("The mayor said no.");
    assertThat(article.metadata().url()).isEqualTo("http://example.org/a");
  }
}
