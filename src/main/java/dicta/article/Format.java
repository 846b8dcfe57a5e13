package dicta.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of input files, told by how their names end. */
enum Format {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  JSON_LINES(".jsonl", ".jsonl.gz"),
  WARC(".warc", ".warc.gz");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  static Optional<Format> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
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
