package dicta.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores attributed statements (source, cue, content) against a gold, micro-averaged over articles.
 * A statement is matched when the token F1 of its content with its gold partner's is at least 0.5;
 * it is right end to end when, besides, cue and source each overlap the gold's (or are empty on
 * both sides).
 */
public final class StatementScore {
  private static final List<String> METRICS = List.of("exact", "partial", "e2e", "e2e_source");

  private final Map<String, ArticleScore> articles;
  private final Tally sum;

  private StatementScore(Map<String, ArticleScore> articles) {
    this.articles = articles;
    this.sum = Tally.sum(articles.values().stream().map(a -> a.tally).toList());
  }

  /**
   * A gold article that the system lacks counts as one with no system statement.
   *
   * @throws IllegalArgumentException when an id comes twice, the system has an article that the
   *     gold lacks, the two texts of an article differ, or a span leaves its text
   */
  public static StatementScore of(List<StatementLine> gold, List<StatementLine> system) {
    Map<String, StatementLine> golds = byId(gold);
    Map<String, StatementLine> systems = byId(system);
    Set<String> unknown = new TreeSet<>(systems.keySet());
    unknown.removeAll(golds.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("articles unknown to the gold: " + unknown);
    }
    Map<String, ArticleScore> articles = new TreeMap<>();
    golds.forEach((id, line) -> articles.put(id, score(line, systems.get(id))));
    return new StatementScore(articles);
  }

  private static ArticleScore score(StatementLine gold, StatementLine system) {
    if (system == null) {
      return new ArticleScore(gold.text(), gold.statements(), List.of());
    }
    if (system.text() != null && !system.text().equals(gold.text())) {
      throw new IllegalArgumentException("texts differ: " + gold.id());
    }
    return new ArticleScore(gold.text(), gold.statements(), system.statements());
  }

  private static Map<String, StatementLine> byId(List<StatementLine> lines) {
    Map<String, StatementLine> byId = new LinkedHashMap<>();
    for (StatementLine line : lines) {
      if (byId.put(line.id(), line) != null) {
        throw new IllegalArgumentException("id twice: " + line.id());
      }
    }
    return byId;
  }

  /** {@code exact}, {@code exact_lenient}, {@code partial} or {@code token}. */
  public Prf content(String measure) {
    return measure.equals("token")
        ? sum.prf("content.token", "content.token.system", "content.token.gold")
        : sum.prf(measure, "system", "gold");
  }

  /** Right end to end. */
  public Prf endToEnd() {
    return sum.prf("e2e", "system", "gold");
  }

  /** Each system statement's confidence, and whether it is right. */
  public Calibration calibration() {
    List<Calibration.Judged> judged = new ArrayList<>();
    articles.values().forEach(article -> judged.addAll(article.judged));
    return Calibration.of(judged, (int) sum.get("gold"));
  }

  /** 95 % intervals of three F1 measures, articles resampled with a fixed seed. */
  public Map<String, Bootstrap.Interval> intervals(int samples) {
    return Bootstrap.intervals(
        articles.values().stream().map(a -> a.tally).toList(),
        samples,
        Map.of(
            "content.partial", t -> t.prf("partial", "system", "gold").f1(),
            "content.token",
                t -> t.prf("content.token", "content.token.system", "content.token.gold").f1(),
            "e2e", t -> t.prf("e2e", "system", "gold").f1()));
  }

  /** All figures, rounded to four digits. */
  public ObjectNode json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("articles", articles.size());
    out.put("gold_statements", (int) sum.get("gold"));
    out.put("system_statements", (int) sum.get("system"));
    out.put("skipped_gold", (int) sum.get("skipped.gold"));
    out.put("skipped_system", (int) sum.get("skipped.system"));
    ObjectNode content = out.putObject("content");
    for (String measure : List.of("exact", "exact_lenient", "partial", "token")) {
      put(content, measure, content(measure));
    }
    put(out.putObject("cue"), "token", role("cue.token"));
    put(out.putObject("source"), "token", role("source.token"));
    for (String role : List.of("content", "cue", "source")) {
      put((ObjectNode) out.get(role), "span", role(role + ".span"));
    }
    ObjectNode matched = out.putObject("matched");
    double pairs = sum.get("matched");
    matched.put("pairs", (int) pairs);
    for (String share :
        List.of("cue_overlap", "cue_exact", "source_tokF1", "source_overlap", "source_exact")) {
      matched.put(share, pairs == 0 ? 0 : round(sum.get("matched." + share) / pairs));
    }
    double headed = sum.get("matched.headed");
    matched.put("source_head", headed == 0 ? 0 : round(sum.get("matched.source_head") / headed));
    matched.put("with_gold_source", (int) headed);
    put(out, "e2e", endToEnd());
    put(out, "e2e_source", sum.prf("e2e_source", "system", "gold"));
    ObjectNode types = out.putObject("by_type");
    for (ScoredStatement.Type type : ScoredStatement.Type.values()) {
      byType(types.putObject(type.label()), type.label());
    }
    return out;
  }

  private Prf role(String role) {
    return sum.prf(role, role + ".system", role + ".gold");
  }

  /** A hit counts for precision under the system's type, for recall under the gold's. */
  private void byType(ObjectNode out, String type) {
    double gold = sum.get("gold." + type);
    double system = sum.get("system." + type);
    out.put("gold", (int) gold);
    out.put("system", (int) system);
    for (String metric : METRICS) {
      double precision = system == 0 ? 0 : sum.get(metric + ".system." + type) / system;
      double recall = gold == 0 ? 0 : sum.get(metric + ".gold." + type) / gold;
      put(out, metric, precision, recall, Prf.harmonic(precision, recall));
    }
  }

  private static void put(ObjectNode out, String name, Prf prf) {
    put(out, name, prf.precision(), prf.recall(), prf.f1());
  }

  private static void put(ObjectNode out, String name, double p, double r, double f1) {
    out.putObject(name).put("P", round(p)).put("R", round(r)).put("F1", round(f1));
  }

  static double round(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  /** The same as a table for people. */
  public String table() {
    return StatementTable.of(json());
  }
}
