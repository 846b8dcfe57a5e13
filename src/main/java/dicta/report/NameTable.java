package dicta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of one thing that has several: which article uses which, how often and in whose voice.
 *
 * @param label what it is called here
 * @param place whether it is a place
 * @param articles the columns
 * @param rows a row for each name
 */
public record NameTable(String label, boolean place, List<String> articles, List<Row> rows) {
  /**
   * A name.
   *
   * @param uses parallel to the articles: "2 narrator, 1 speaker", or ""
   */
  public record Row(String name, List<String> uses) {}

  /** Places first, since their names are what people disagree on. */
  static List<NameTable> of(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byThing = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      byThing.computeIfAbsent(row.get("thing"), t -> new ArrayList<>()).add(row);
    }
    List<NameTable> tables = new ArrayList<>();
    byThing.forEach((thing, uses) -> tables.add(table(thing.contains("/id/place/"), uses)));
    tables.sort(
        java.util.Comparator.comparing((NameTable table) -> !table.place())
            .thenComparing(NameTable::label));
    return tables;
  }

  private static NameTable table(boolean place, List<Map<String, String>> uses) {
    TreeSet<String> articles = new TreeSet<>();
    Map<String, Map<String, String>> byName = new TreeMap<>();
    for (Map<String, String> use : uses) {
      articles.add(use.get("article"));
      byName
          .computeIfAbsent(use.get("name"), name -> new TreeMap<>())
          .merge(
              use.get("article"),
              use.get("uses") + " " + use.get("voice"),
              (first, second) -> first + ", " + second);
    }
    List<Row> rows = new ArrayList<>();
    byName.forEach(
        (name, inArticle) ->
            rows.add(
                new Row(
                    name,
                    articles.stream()
                        .map(article -> inArticle.getOrDefault(article, ""))
                        .toList())));
    return new NameTable(uses.get(0).get("label"), place, List.copyOf(articles), rows);
  }
}
