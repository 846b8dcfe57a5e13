package dicta.entity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that come with this package: UTF-8, comments begin with a number sign. */
public final class WordFile {
  private WordFile() {}

  public static List<String> lines(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream("/dicta/entity/" + name)) {
      if (stream == null) {
        throw new IOException("the class path lacks " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
