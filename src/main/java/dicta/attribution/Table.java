package dicta.attribution;

import dicta.text.ResourceLines;
import java.util.List;

/** Rows of a tab-separated resource beside this class. */
final class Table {
  private Table() {}

  static List<String[]> rows(String name) {
    return ResourceLines.of(Table.class, name).stream().map(line -> line.split("\t")).toList();
  }
}
