package dicta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who denies what, beside the claim that is denied, where an article has it. */
final class Denials {
  private Denials() {}

  /**
   * A denial.
   *
   * @param claims what it answers; empty where no article says who claimed it
   */
  public record Denied(
      String article, String denier, String cue, String words, List<Claimed> claims) {}

  /** A statement that puts the denied claim forward. */
  public record Claimed(String article, String claimant, String words) {}

  static List<Denied> of(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byStatement = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      byStatement.computeIfAbsent(row.get("statement"), s -> new ArrayList<>()).add(row);
    }
    return byStatement.values().stream().map(Denials::denied).toList();
  }

  private static Denied denied(List<Map<String, String>> rows) {
    Map<String, String> first = rows.get(0);
    List<Claimed> claims =
        rows.stream()
            .filter(row -> row.containsKey("claimed"))
            .map(
                row ->
                    new Claimed(
                        row.get("elsewhere"),
                        row.getOrDefault("claimant", "no source named"),
                        row.get("claimed")))
            .distinct()
            .toList();
    return new Denied(
        first.get("article"),
        first.getOrDefault("denier", "no source named"),
        first.getOrDefault("cue", ""),
        first.getOrDefault("words", ""),
        claims);
  }
}
