package dicta.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Generated articles as JSON lines: {@code GeneratedLines COUNT [SEED]} writes them to stdout. */
public final class GeneratedLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GeneratedLines() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream out = new BufferedOutputStream(System.out)) {
      for (String line :
          (Iterable<String>)
              of(Long.parseLong(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 1)
                  ::iterator) {
        out.write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  /** The first articles of a seed, a line each. */
  public static Stream<String> of(long count, long seed) {
    Generator generator = new Generator(seed);
    return LongStream.range(0, count).mapToObj(n -> line(generator.article(n)));
  }

  private static String line(GeneratedArticle article) {
    try {
      return JSON.writeValueAsString(Map.of("id", article.id(), "text", article.text()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
