package dicta.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Generated articles as a file that Dicta reads. */
public final class JsonLinesFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLinesFile() {}

  /** Writes articles {@code from} to {@code to - 1} of a generator. */
  public static Path write(Path file, Generator generator, long from, long to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long n = from; n < to; n++) {
        GeneratedArticle article = generator.article(n);
        out.write(JSON.writeValueAsString(Map.of("id", article.id(), "text", article.text())));
        out.write('\n');
      }
    }
    return file;
  }
}
