package dicta.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Wildcards in a PATH that no shell has expanded, because they were quoted or there are too many
 * files for one command line. Each match stands for a PATH of its own, as if a shell had done it.
 */
final class Globs {
  private static final String WILD = "*?[{";

  private Globs() {}

  static boolean isGlob(String path) {
    return path.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
  }

  /**
   * The files and folders that match, in the order of their paths as text; hidden ones only where
   * the pattern names the dot.
   *
   * @throws InputException when none does
   */
  static List<String> expand(String pattern) {
    List<Path> matches = new ArrayList<>();
    Path path = Path.of(pattern);
    matches.add(path.isAbsolute() ? path.getRoot() : Path.of(""));
    for (Path part : path) {
      List<Path> next = new ArrayList<>();
      for (Path match : matches) {
        next.addAll(
            isGlob(part.toString()) ? children(match, part.toString()) : child(match, part));
      }
      matches = next;
    }
    if (matches.isEmpty()) {
      throw new InputException(pattern + " matches no file: check the pattern.");
    }
    return matches.stream().map(Path::toString).sorted(Comparator.naturalOrder()).toList();
  }

  private static List<Path> child(Path folder, Path name) {
    Path child = folder.resolve(name);
    return Files.exists(child) ? List.of(child) : List.of();
  }

  private static List<Path> children(Path folder, String pattern) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> matcher.matches(entry.getFileName()))
          .filter(
              entry -> pattern.startsWith(".") || !entry.getFileName().toString().startsWith("."))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder + " cannot be listed: check its permissions.");
    }
  }
}
