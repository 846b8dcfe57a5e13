package dicta.report;

import dicta.store.Answering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One page on a whole corpus, to be mailed and printed: utterances with their wordings side by
 * side, denials, figures by source and time, names by article. It needs nothing but itself, and the
 * same store gives the same bytes.
 */
public final class Report {
  /**
   * More than this of a kind is left out, and said so: a page that no browser opens helps nobody.
   */
  private static final int MAX = 400;

  private Report() {}

  /** Writes the report on what answers. */
  public static void write(Answering answering, Writer out) {
    List<Map<String, String>> articles = Rows.of(answering, "articles");
    Map<String, Object> values = new HashMap<>();
    values.put("articles", articles);
    values.put(
        "statements",
        articles.stream().mapToLong(row -> Long.parseLong(row.get("statements"))).sum());
    put(values, "utterances", Utterances.of(Rows.of(answering, "wordings")));
    put(values, "denials", Denials.of(Rows.of(answering, "denials")));
    put(values, "plots", FigurePlot.of(Rows.of(answering, "figures")));
    put(values, "recounts", Rows.of(answering, "recounts"));
    put(values, "names", NameTable.of(Rows.of(answering, "names")));
    try {
      HtmlTemplates.engine("dicta/report/").getTemplate("report").evaluate(out, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Map<String, Object> values, String name, List<?> list) {
    values.put(name, list.subList(0, Math.min(MAX, list.size())));
    values.put(name + "Left", Math.max(0, list.size() - MAX));
  }
}
