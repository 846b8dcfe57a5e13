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
public final class Manifest {
  /** What it is called. */
  public static final String NAME = "manifest.tsv";

  public static final Manifest NONE = new Manifest(Map.of());

  private final Map<String, Metadata> byId;

  private Manifest(Map<String, Metadata> byId) {
    this.byId = byId;
  }

  /** The manifest of a folder; {@link #NONE} where it has none. */
  static Manifest of(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: check its permissions.");
    }
  }

  /**
   * The manifest with these bytes.
   *
   * @param file its name, for messages
   * @throws InputException when it is none
   */
  public static Manifest parse(String file, byte[] bytes) {
    String text = Utf8.decode(bytes).orElse(null);
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

  /**
   * What is said of a file's article: in the manifest beside it, by file name, else in the one at
   * the root of the input, by id.
   */
  static Metadata find(String id, Manifest beside, Manifest root) {
    Metadata metadata = beside.of(id.substring(id.lastIndexOf('/') + 1));
    return metadata != Metadata.NONE ? metadata : root.of(id);
  }
}
