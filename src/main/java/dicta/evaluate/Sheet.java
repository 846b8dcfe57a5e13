package dicta.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures under headings, as a table for people and as JSON for programs. */
public final class Sheet {
  private sealed interface Row permits Found, Share {}

  private record Found(Prf prf) implements Row {}

  private record Share(int right, int of) implements Row {
    double value() {
      return of == 0 ? 0 : (double) right / of;
    }
  }

  private final Map<String, Map<String, Row>> sections = new LinkedHashMap<>();

  void found(String section, String name, Prf prf) {
    section(section).put(name, new Found(prf));
  }

  void share(String section, String name, int right, int of) {
    section(section).put(name, new Share(right, of));
  }

  private Map<String, Row> section(String section) {
    return sections.computeIfAbsent(section, s -> new LinkedHashMap<>());
  }

  /** F1 of a row of precision and recall, or the share of a row that is one. */
  public double value(String section, String name) {
    Row row = sections.getOrDefault(section, Map.of()).get(name);
    if (row == null) {
      throw new IllegalArgumentException("no row " + section + " / " + name);
    }
    return row instanceof Found found ? found.prf().f1() : ((Share) row).value();
  }

  /** A heading for each section, a line for each figure, in percent. */
  public String table() {
    StringBuilder out = new StringBuilder();
    sections.forEach(
        (section, rows) -> {
          out.append(String.format(Locale.ROOT, "%s%n", section));
          rows.forEach((name, row) -> out.append(line(name, row)));
        });
    return out.toString();
  }

  private static String line(String name, Row row) {
    if (row instanceof Found found) {
      Prf prf = found.prf();
      return String.format(
          Locale.ROOT,
          "  %-38s P %6.2f  R %6.2f  F1 %6.2f   (%.0f right, %.0f given, %.0f in the gold)%n",
          name,
          100 * prf.precision(),
          100 * prf.recall(),
          100 * prf.f1(),
          prf.right(),
          prf.system(),
          prf.gold());
    }
    Share share = (Share) row;
    return String.format(
        Locale.ROOT,
        "  %-38s %6.2f %%   (%d of %d)%n",
        name,
        100 * share.value(),
        share.right,
        share.of);
  }

  /** The same as JSON, rounded to four digits. */
  public ObjectNode json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    sections.forEach(
        (section, rows) -> {
          ObjectNode node = out.putObject(section);
          rows.forEach((name, row) -> put(node.putObject(name), row));
        });
    return out;
  }

  private static void put(ObjectNode node, Row row) {
    if (row instanceof Found found) {
      Prf prf = found.prf();
      node.put("P", StatementScore.round(prf.precision()))
          .put("R", StatementScore.round(prf.recall()))
          .put("F1", StatementScore.round(prf.f1()))
          .put("right", (int) prf.right())
          .put("system", (int) prf.system())
          .put("gold", (int) prf.gold());
    } else if (row instanceof Share share) {
      node.put("share", StatementScore.round(share.value()))
          .put("right", share.right())
          .put("of", share.of());
    }
  }
}
