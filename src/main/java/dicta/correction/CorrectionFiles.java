package dicta.correction;

import dicta.article.InputException;
import dicta.article.Utf8;
import dicta.correction.Correction.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads {@code *.tsv} in a folder of corrections, in the order of their names. The first line names
 * the columns: target, action, value, by, why; a line that begins with # says nothing.
 */
public final class CorrectionFiles {
  private static final List<String> COLUMNS = List.of("target", "action", "value", "by", "why");

  private CorrectionFiles() {}

  /** The files of a folder; none where there is no such folder. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".tsv"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(folder + " cannot be read: check its permissions.");
    }
  }

  /**
   * Reads a folder.
   *
   * @throws InputException when a line cannot be understood: a correction is never skipped in
   *     silence
   */
  public static List<Correction> read(Path folder) {
    List<Correction> corrections = new ArrayList<>();
    in(folder)
        .forEach(file -> corrections.addAll(parse(file.getFileName().toString(), text(file))));
    return List.copyOf(corrections);
  }

  /**
   * Reads the text of one file.
   *
   * @param name of the file, for reports
   */
  public static List<Correction> parse(String name, String text) {
    List<String> lines = text.lines().toList();
    List<Correction> corrections = new ArrayList<>();
    List<String> header = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
      Origin origin = new Origin(name, i + 1);
      if (header == null) {
        header = header(origin, cells);
      } else {
        corrections.add(correction(origin, header, cells));
      }
    }
    return corrections;
  }

  private static List<String> header(Origin origin, List<String> cells) {
    for (String column : COLUMNS) {
      if (!cells.contains(column)) {
        throw new InputException(
            origin
                + ": the column \""
                + column
                + "\" is missing. The first line names the columns, with a tab between them: "
                + String.join(", ", COLUMNS)
                + ".");
      }
    }
    return cells;
  }

  private static Correction correction(Origin origin, List<String> header, List<String> cells) {
    return Correction.of(
        origin,
        cell(header, cells, "target"),
        cell(header, cells, "action"),
        cell(header, cells, "value"),
        cell(header, cells, "by"),
        cell(header, cells, "why"));
  }

  private static String cell(List<String> header, List<String> cells, String column) {
    int index = header.indexOf(column);
    return index < cells.size() ? cells.get(index) : "";
  }

  private static String text(Path file) {
    try {
      return Utf8.decode(Files.readAllBytes(file))
          .orElseThrow(() -> new InputException(file + " is not UTF-8: convert it."));
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: check its permissions.");
    }
  }
}
