package dicta.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of one measure: a row for each source, a column for each article in the order of
 * time, a dot for each figure, its area in proportion to the count. Nothing is summed or joined by
 * lines: two counts of one source may be of different things.
 *
 * @param measure what is counted
 * @param width of the drawing, in its own units, as the other lengths
 * @param height of the drawing
 * @param columns the articles
 * @param rows the sources
 * @param dots the figures
 */
public record FigurePlot(
    String measure, int width, int height, List<Column> columns, List<Row> rows, List<Dot> dots) {
  private static final int LABELS = 230;
  private static final int COLUMN = 120;
  private static final int ROW = 46;
  private static final int HEAD = 40;
  private static final int LARGEST = 17;
  private static final int SMALLEST = 4;
  private static final int GAP = 6;
  private static final int LETTER = 8;

  /** An article. */
  public record Column(int x, String label) {}

  /** A source. */
  public record Row(int y, String label) {}

  /**
   * A figure.
   *
   * @param radius of its dot
   * @param text the count with the sign of its precision
   * @param part whether it is a part of another figure; its dot is hollow
   * @param title all that is known of it, to read on its own
   */
  public record Dot(int x, int y, int radius, String text, boolean part, String title) {
    private Dot right(int by) {
      return new Dot(x + by, y, radius, text, part, title);
    }
  }

  /** A plot for each measure. */
  static List<FigurePlot> of(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byMeasure = new TreeMap<>();
    for (Map<String, String> row : onePerFigure(rows)) {
      byMeasure.computeIfAbsent(row.get("measure"), m -> new ArrayList<>()).add(row);
    }
    List<FigurePlot> plots = new ArrayList<>();
    byMeasure.forEach((measure, figures) -> plots.add(plot(measure, figures)));
    return plots;
  }

  /** A figure of several speakers has a row for each; here they are one source. */
  private static List<Map<String, String>> onePerFigure(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      figures.merge(row.get("figure"), new HashMap<>(row), FigurePlot::withBothSources);
    }
    return List.copyOf(figures.values());
  }

  private static Map<String, String> withBothSources(
      Map<String, String> first, Map<String, String> second) {
    first.put("source", first.get("source") + ", " + second.get("source"));
    return first;
  }

  private static FigurePlot plot(String measure, List<Map<String, String>> figures) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    long largest = 1;
    for (Map<String, String> figure : figures) {
      articles.add(column(figure));
      sources.add(source(figure));
      largest = Math.max(largest, count(figure));
    }
    List<String> columns = List.copyOf(articles);
    List<String> rows = List.copyOf(sources);
    // how far each cell is filled; the fullest one makes its column as wide as it is
    Map<String, Integer> filled = new HashMap<>();
    int[] widths = new int[columns.size()];
    Arrays.fill(widths, COLUMN);
    List<Dot> dots = new ArrayList<>();
    List<Integer> columnOf = new ArrayList<>();
    for (Map<String, String> figure : figures) {
      int column = columns.indexOf(column(figure));
      int row = rows.indexOf(source(figure));
      int radius = radius(count(figure), largest);
      String text = sign(figure.get("precision")) + grouped(count(figure));
      int x = filled.getOrDefault(column + " " + row, 0) + radius + GAP;
      int end = x + radius + text.length() * LETTER + GAP;
      filled.put(column + " " + row, end);
      widths[column] = Math.max(widths[column], end);
      columnOf.add(column);
      dots.add(new Dot(x, y(row), radius, text, figure.containsKey("partOf"), title(figure)));
    }
    int[] starts = new int[columns.size()];
    int width = LABELS;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = width;
      width += widths[i];
    }
    List<Dot> placed = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      placed.add(dots.get(i).right(starts[columnOf.get(i)]));
    }
    List<Column> heads = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      heads.add(new Column(starts[i], columns.get(i)));
    }
    return new FigurePlot(
        measure,
        width + COLUMN / 2,
        HEAD + rows.size() * ROW,
        heads,
        rows.stream().map(label -> new Row(y(rows.indexOf(label)), label)).toList(),
        placed);
  }

  private static int y(int row) {
    return HEAD + row * ROW + ROW / 2;
  }

  private static int radius(long count, long largest) {
    return (int) Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt((double) count / largest)));
  }

  private static long count(Map<String, String> figure) {
    return Long.parseLong(figure.get("count"));
  }

  private static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String column(Map<String, String> figure) {
    String published = figure.get("published");
    return published == null
        ? figure.get("article")
        : published.substring(0, Math.min(10, published.length())) + " " + figure.get("article");
  }

  private static String source(Map<String, String> figure) {
    return figure.getOrDefault("source", "the article itself");
  }

  private static String sign(String precision) {
    return switch (precision) {
      case "at-least", "at least" -> "≥ ";
      case "at-most", "at most" -> "≤ ";
      case "more-than", "more than" -> "> ";
      case "about" -> "~ ";
      default -> "";
    };
  }

  private static String title(Map<String, String> figure) {
    return figure.get("precision")
        + " "
        + figure.get("count")
        + " "
        + figure.get("measure")
        + (figure.containsKey("of") ? " (" + figure.get("of") + ")" : "")
        + (figure.containsKey("partOf") ? ", of " + figure.get("partOf") : "")
        + (figure.containsKey("asOf") ? ", as of " + figure.get("asOf") : "")
        + ", according to "
        + source(figure)
        + ", in "
        + figure.get("article");
  }
}
