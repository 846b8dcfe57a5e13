package dicta.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists and tables that come with the program: UTF-8, a line each; # begins a comment's line. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines that are neither blank nor comments.
   *
   * @param beside a class of the resource's package
   * @throws UncheckedIOException if there is no such resource
   */
  public static List<String> of(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("the class path lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
