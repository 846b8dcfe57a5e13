package dicta.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows that a reader finds for one question, and how they compare with an answer's. A cell may
 * list several answers that a reader would accept; case, quotation marks, leading articles and
 * outer punctuation do not count. A row of the answer stands for one row of the reader at most.
 */
public final class ReaderRows {
  private final List<String> columns;
  private final List<String> lines;

  private ReaderRows(List<String> columns, List<String> lines) {
    this.columns = columns;
    this.lines = lines;
  }

  /** Reads a table whose first line names the columns that are compared. */
  public static ReaderRows read(Path file) throws IOException {
    return of(Files.readAllLines(file));
  }

  static ReaderRows of(List<String> lines) {
    return new ReaderRows(
        Arrays.asList(lines.get(0).split("\t")), List.copyOf(lines.subList(1, lines.size())));
  }

  public List<String> columns() {
    return columns;
  }

  public List<String> lines() {
    return lines;
  }

  /**
   * The outcome of a comparison.
   *
   * @param missing the reader's rows that the answer lacks, as they stand in the file
   * @param surplus rows of the answer that the reader does not have
   */
  public record Comparison(List<String> missing, List<Map<String, String>> surplus) {}

  /** Compares with an answer: for each row, its cells by column; an unbound cell is absent. */
  public Comparison compare(List<Map<String, String>> answer) {
    List<Map<String, String>> surplus = new ArrayList<>(distinct(answer));
    List<String> missing = new ArrayList<>();
    for (String line : lines) {
      Map<String, String> found = null;
      for (Map<String, String> row : surplus) {
        if (accepts(line, row)) {
          found = row;
          break;
        }
      }
      if (found == null) {
        missing.add(line);
      } else {
        surplus.remove(found);
      }
    }
    return new Comparison(missing, surplus);
  }

  /** Only the compared columns, equal rows as often as the answer has them. */
  private List<Map<String, String>> distinct(List<Map<String, String>> answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : answer) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.forEach(column -> cells.put(column, row.getOrDefault(column, "")));
      rows.add(cells);
    }
    return rows;
  }

  private boolean accepts(String line, Map<String, String> row) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < columns.size(); i++) {
      String wanted = i < cells.length ? cells[i] : "";
      String given = plain(row.get(columns.get(i)));
      if (Arrays.stream(wanted.split("\\|", -1)).noneMatch(one -> plain(one).equals(given))) {
        return false;
      }
    }
    return true;
  }

  static String plain(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\"'“”‘’«»]", "")
        .replace("…", "...")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("^(the|a|an|that) ", "")
        .replaceAll("[.,;:]+$", "");
  }
}
