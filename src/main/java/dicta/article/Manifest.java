package dicta.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.tsv} beside text files: a header line with {@code id} and any of {@code title,
 * url, publisher, published, language}, then a line for each article; an empty cell says nothing.
 */
final class Manifest {
  static final Manifest NONE = new Manifest(Map.of());

  private final Map<String, Metadata> byId;

  private Manifest(Map<String, Metadata> byId) {
    this.byId = byId;
  }

  /** The manifest of a folder; {@link #NONE} where it has none. */
  static Manifest of(Path folder) {
    Path file = folder.resolve("manifest.tsv");
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    String text;
    try {
      text = Utf8.decode(Files.readAllBytes(file)).orElse(null);
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: check its permissions.");
    }
    if (text == null) {
      throw new InputException(file + " is not UTF-8: convert it.");
    }
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      return NONE;
    }
    List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split("\t", -1));
    if (!header.contains("id")) {
      throw new InputException(file + ": the first line names the columns, one of them \"id\".");
    }
    Map<String, Metadata> byId = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        byId.put(
            cell(header, cells, "id"),
            new Metadata(
                cell(header, cells, "title"),
                cell(header, cells, "url"),
                cell(header, cells, "publisher"),
                cell(header, cells, "published"),
                cell(header, cells, "language")));
      }
    }
    return new Manifest(byId);
  }

  private static String cell(List<String> header, String[] cells, String name) {
    int column = header.indexOf(name);
    return column < 0 || column >= cells.length || cells[column].isBlank()
        ? null
        : cells[column].strip();
  }

  Metadata of(String id) {
    return byId.getOrDefault(id, Metadata.NONE);
  }
}
