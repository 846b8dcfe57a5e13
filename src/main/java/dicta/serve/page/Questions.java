package dicta.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of {@code queries/} as this build of Dicta carries them, in order. */
final class Questions {
  private static final List<Question> ALL = load();

  private Questions() {}

  static List<Question> all() {
    return ALL;
  }

  static Optional<Question> named(String name) {
    return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  private static List<Question> load() {
    URL folder = Questions.class.getResource("/queries");
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return read(jar.getPath("/queries"));
        }
      }
      return read(Path.of(uri));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has only well-formed addresses", e);
    }
  }

  private static List<Question> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted(java.util.Comparator.comparing(file -> file.getFileName().toString()))
          .map(Questions::question)
          .toList();
    }
  }

  private static Question question(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
      return Question.of(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
