package dicta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of input files, told by how their names end. */
public enum Format {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  JSON_LINES(".jsonl", ".jsonl.gz"),
  WARC(".warc", ".warc.gz");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of a file with this name; empty where Dicta does not read such files. */
  public static Optional<Format> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a file at this path below a folder, parts divided by "/", is an article or holds some.
   */
  public static boolean isArticleFile(String path) {
    List<String> parts = List.of(path.split("/"));
    String name = parts.get(parts.size() - 1);
    return !name.startsWith(".")
        && !name.startsWith("manifest.")
        && !parts.contains("gazetteer")
        && of(name).isPresent();
  }

  String withoutEnding(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(ending -> path.substring(0, path.length() - ending.length()))
        .orElse(path);
  }
}
