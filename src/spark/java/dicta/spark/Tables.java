package dicta.spark;

import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.article.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Articles in Parquet: columns {@code id} and {@code text}, and those of {@code title, url,
 * publisher, published, language} that there are. Other columns are not read.
 */
final class Tables {
  private static final List<String> COLUMNS =
      List.of("id", "text", "title", "url", "publisher", "published", "language");

  private Tables() {}

  /**
   * @throws InputException when a column that is needed is missing
   */
  static JavaRDD<Reading> read(SparkSession spark, List<String> files) {
    Dataset<Row> table =
        spark.read().option("mergeSchema", true).parquet(files.toArray(String[]::new));
    Set<String> there = Set.of(table.columns());
    if (!there.contains("id") || !there.contains("text")) {
      throw new InputException(
          files.get(0)
              + ": the table needs the columns id and text, and has "
              + String.join(", ", table.columns())
              + ".");
    }
    Column[] columns =
        COLUMNS.stream().filter(there::contains).map(table::col).toArray(Column[]::new);
    List<String> names = COLUMNS.stream().filter(there::contains).toList();
    String origin = files.size() == 1 ? files.get(0) : files.get(0) + " and others";
    return table
        .select(columns)
        .javaRDD()
        .map(row -> ArticleSource.readRow(where(origin, row), name -> cell(row, names, name)));
  }

  /** A row has no number in a table that many read: its id tells it. */
  private static String where(String origin, Row row) {
    return origin + ", id " + (row.isNullAt(0) ? "none" : row.get(0));
  }

  private static String cell(Row row, List<String> names, String name) {
    int column = names.indexOf(name);
    if (column < 0 || row.isNullAt(column)) {
      return null;
    }
    Object value = row.get(column);
    if (value instanceof java.sql.Timestamp time) {
      return time.toInstant().toString();
    }
    boolean known =
        value instanceof String
            || value instanceof java.sql.Date
            || value instanceof LocalDate
            || name.equals("id") && (value instanceof Long || value instanceof Integer);
    return known ? value.toString() : null;
  }
}
