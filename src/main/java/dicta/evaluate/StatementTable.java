package dicta.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The figures of a {@link StatementScore} as lines for people, in percent. */
final class StatementTable {
  private StatementTable() {}

  static String of(JsonNode score) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "statements: gold %d, system %d (left out without a word: %d and %d)%n",
            score.get("gold_statements").asInt(),
            score.get("system_statements").asInt(),
            score.get("skipped_gold").asInt(),
            score.get("skipped_system").asInt()));
    for (String measure : List.of("exact", "exact_lenient", "partial", "token", "span")) {
      row(out, "content " + measure, score.get("content").get(measure));
    }
    for (String role : List.of("cue", "source")) {
      row(out, role + " token", score.get(role).get("token"));
      row(out, role + " span", score.get(role).get("span"));
    }
    JsonNode matched = score.get("matched");
    out.append(String.format(Locale.ROOT, "  matched pairs %d:", matched.get("pairs").asInt()));
    for (String share :
        List.of(
            "cue_overlap",
            "cue_exact",
            "source_tokF1",
            "source_overlap",
            "source_exact",
            "source_head")) {
      out.append(
          String.format(Locale.ROOT, "  %s %.2f", share, 100 * matched.get(share).asDouble()));
    }
    out.append(String.format(Locale.ROOT, "%n"));
    row(out, "END TO END", score.get("e2e"));
    row(out, "end to end, cue unseen", score.get("e2e_source"));
    score
        .get("by_type")
        .properties()
        .forEach(
            type -> {
              JsonNode one = type.getValue();
              out.append(
                  String.format(
                      Locale.ROOT,
                      "  %s: gold %d, system %d%n",
                      type.getKey(),
                      one.get("gold").asInt(),
                      one.get("system").asInt()));
              for (String metric : List.of("exact", "partial", "e2e")) {
                row(out, "  " + type.getKey() + " " + metric, one.get(metric));
              }
            });
    return out.toString();
  }

  private static void row(StringBuilder out, String name, JsonNode prf) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-26s P %6.2f  R %6.2f  F1 %6.2f%n",
            name,
            100 * prf.get("P").asDouble(),
            100 * prf.get("R").asDouble(),
            100 * prf.get("F1").asDouble()));
  }
}
