package dicta.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as they need, long cells wrapped between words. */
final class TextTable {
  private static final int WIDEST = 60;

  private TextTable() {}

  static String of(List<String> header, List<List<String>> rows) {
    int[] widths = new int[header.size()];
    List<List<List<String>>> wrapped = new ArrayList<>();
    wrapped.add(header.stream().map(List::of).toList());
    for (List<String> row : rows) {
      wrapped.add(row.stream().map(TextTable::wrap).toList());
    }
    for (List<List<String>> row : wrapped) {
      for (int column = 0; column < widths.length; column++) {
        for (String line : row.get(column)) {
          widths[column] = Math.max(widths[column], length(line));
        }
      }
    }
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < wrapped.size(); i++) {
      print(table, wrapped.get(i), widths);
      if (i == 0) {
        for (int column = 0; column < widths.length; column++) {
          table.append(column == 0 ? "" : "  ").append("-".repeat(widths[column]));
        }
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static void print(StringBuilder table, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder printed = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = cells.get(column);
        String text = line < cell.size() ? cell.get(line) : "";
        printed
            .append(column == 0 ? "" : "  ")
            .append(text)
            .append(" ".repeat(widths[column] - length(text)));
      }
      table.append(printed.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String cell) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.strip().split("\\s+")) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
