package dicta.entity.gazetteer;

import dicta.entity.EntityLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Links as a table that people can read: {@code links.tsv}, a line for each, in the order of the
 * entities' keys. The label says for people who is meant; the program goes by the key.
 */
public final class LinkTable {
  private static final String HEADER = "entity\tlabel\titem\titem label\tmethod\tconfidence";

  /**
   * A link with words for people.
   *
   * @param label of the entity
   * @param itemLabel of the item
   */
  public record Row(EntityLink link, String label, String itemLabel) {}

  private LinkTable() {}

  /**
   * The rows of a table.
   *
   * @param file how faults name it
   * @throws IllegalArgumentException when a line is none; its message names the line
   */
  public static List<Row> read(String file, String text) {
    List<Row> rows = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 6
          || !cells[0].matches("(actor|place)/[0-9a-f]{16}")
          || !cells[2].matches("Q[1-9]\\d*")
          || !cells[5].matches("0(\\.\\d+)?|1(\\.0+)?")) {
        throw new IllegalArgumentException(
            new Fault(i + 1, "this is no link; a line is " + HEADER.replace("\t", ", ")).in(file));
      }
      EntityLink link =
          new EntityLink(
              cells[0], Terms.WIKIDATA + cells[2], cells[4], Double.parseDouble(cells[5]));
      rows.add(new Row(link, cells[1], cells[3]));
    }
    return rows;
  }

  /** The table of some rows, sorted. */
  public static String of(List<Row> rows) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.link().key())
                .thenComparing(row -> row.link().item()))
        .forEach(
            row ->
                text.append(
                    String.join(
                            "\t",
                            row.link().key(),
                            cell(row.label()),
                            item(row),
                            cell(row.itemLabel()),
                            cell(row.link().method()),
                            String.format(Locale.ROOT, "%.4f", row.link().confidence()))
                        + "\n"));
    return text.toString();
  }

  /** Keys and items of some rows, a blank between. */
  public static TreeSet<String> pairs(List<Row> rows) {
    TreeSet<String> pairs = new TreeSet<>();
    rows.forEach(row -> pairs.add(row.link().key() + " " + item(row)));
    return pairs;
  }

  private static String item(Row row) {
    return row.link().item().substring(Terms.WIKIDATA.length());
  }

  private static String cell(String value) {
    return value.replaceAll("[\t\r\n]+", " ");
  }
}
