package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.ArticleSource;
import dicta.article.Reading;
import dicta.article.Reading.Reason;
import dicta.attribution.Statement;
import dicta.corpus.ReadArticle;
import dicta.generator.Generator;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.TextChoice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated inputs never crash a stage: each gives articles with spans inside their text, or a
 * counted reason. A small dose here, ten thousand under {@code -Psoak}.
 */
class FuzzTest {
  private static final int DOSE = Boolean.getBoolean("dicta.soak") ? 10_000 : 150;
  private static final List<String> ODD =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "«",
          "\n\n",
          "\r",
          "\t",
          "\u00A0",
          "\u2028",
          "😀",
          "\uFEFF",
          "said",
          ", he said.",
          " denied that ",
          "According to ",
          "- ",
          ": ",
          "{",
          "\"text\":",
          "<p>",
          "</p>",
          "<!--",
          "&quot;",
          "\\ud83d",
          "é",
          "ﬁ",
          "\u202E",
          "(((",
          "12,000",
          "1e999",
          "\0");

  @TempDir Path folder;

  @Test
  void mutatedInputsGiveArticlesOrReasons() throws IOException {
    Models models = Models.load(Tier.FAST);
    Extractor extractor = models.newExtractor();
    ArticleGraph graphs =
        new ArticleGraph(new Iris(Iris.DEFAULT_BASE), TextChoice.FULL, models.provenance());
    int read = 0;
    for (int i = 0; i < DOSE; i++) {
      SplittableRandom random = new SplittableRandom(i);
      String ending = List.of(".txt", ".jsonl", ".html").get(random.nextInt(3));
      Path file = folder.resolve("input" + ending);
      Files.write(file, mutated(original(i, ending), random));
      for (Reading reading : readings(file)) {
        Outcome outcome = Outcome.of(reading, extractor);
        if (outcome instanceof Outcome.Extracted extracted) {
          read++;
          check(extracted.article());
          assertThat(graphs.of(extracted.article()).triples()).isNotEmpty();
        } else {
          assertThat(((Outcome.LeftOut) outcome).skipped().reason())
              .as("input %d", i)
              .isNotEqualTo(Reason.EXTRACTION_FAILED);
        }
      }
    }
    assertThat(read).isGreaterThan(DOSE / 4);
  }

  private static List<Reading> readings(Path file) {
    List<Reading> readings = new ArrayList<>();
    new ArticleSource(List.of(file.toString()), InputStream.nullInputStream())
        .forEach(readings::add);
    return readings;
  }

  private static void check(ReadArticle article) {
    int length = article.text().text().length();
    for (Statement statement : article.statements()) {
      assertThat(statement.extent().end()).isLessThanOrEqualTo(length);
    }
    article
        .cast()
        .mentions()
        .forEach(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(length));
    article
        .figures()
        .forEach(figure -> assertThat(figure.span().end()).isLessThanOrEqualTo(length));
  }

  private static String original(int i, String ending) {
    String text = new Generator(11).article(i).text();
    return switch (ending) {
      case ".jsonl" ->
          "{\"id\":\"a\",\"text\":\"" + text.replace("\n", "\\n").replace("\"", "\\\"") + "\"}\n";
      case ".html" -> "<html><body><article><p>" + text.replace("\n", "</p><p>") + "</p></article>";
      default -> text;
    };
  }

  private static byte[] mutated(String original, SplittableRandom random) {
    byte[] bytes = original.getBytes(StandardCharsets.UTF_8);
    int mutations = 1 + random.nextInt(12);
    for (int i = 0; i < mutations && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(8)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes = splice(bytes, at, Arrays.copyOfRange(bytes, 0, at / 2));
        default ->
            bytes =
                splice(
                    bytes,
                    at,
                    ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes;
  }

  private static byte[] splice(byte[] bytes, int at, byte[] part) {
    byte[] spliced = Arrays.copyOf(bytes, bytes.length + part.length);
    System.arraycopy(part, 0, spliced, at, part.length);
    System.arraycopy(bytes, at, spliced, at + part.length, bytes.length - at);
    return spliced;
  }
}
