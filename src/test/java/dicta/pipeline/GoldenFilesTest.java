package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.ArticleSource;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each stage makes of the seeds, by the fast tier, as files: a change of behaviour is a diff
 * that shows which stage moved. {@code mvn test -Dtest=GoldenFilesTest -Ddicta.golden.update=true}
 * writes them anew.
 */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  List<DynamicTest> stages() {
    Map<Path, String> files = new TreeMap<>();
    List<ReadArticle> articles = new ArrayList<>();
    Extractor extractor = Models.load(Tier.FAST).newExtractor();
    new ArticleSource(List.of("seeds"), InputStream.nullInputStream())
        .forEach(
            reading -> {
              dicta.article.Reading.Read read = (dicta.article.Reading.Read) reading;
              Outcome outcome = extractor.extract(read.article(), read.origin());
              articles.add(((Outcome.Extracted) outcome).article());
            });
    for (ReadArticle article : articles) {
      Path folder = GOLDEN.resolve(article.article().id());
      StageText.of(article).forEach((name, text) -> files.put(folder.resolve(name), text));
    }
    files.put(
        GOLDEN.resolve("5-resolution.txt"),
        StageText.resolution(Resolver.resolve(articles), articles));
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    GOLDEN.relativize(file.getKey()).toString(),
                    () -> compare(file.getKey(), file.getValue())))
        .toList();
  }

  private static void compare(Path file, String text) throws IOException {
    if (Boolean.getBoolean("dicta.golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }
}
