package dicta.pipeline;

import dicta.article.Reading.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of a run: articles read, statements found, inputs left out by reason. */
public final class RunReport {
  private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
  private int articles;
  private long statements;

  /** What a report has counted, to be kept and taken up again. */
  record Counts(int articles, long statements, Map<Reason, Integer> leftOut) {
    static final Counts NONE = new Counts(0, 0, Map.of());
  }

  public RunReport() {
    this(Counts.NONE);
  }

  /** Goes on counting from there. */
  RunReport(Counts counts) {
    articles = counts.articles();
    statements = counts.statements();
    leftOut.putAll(counts.leftOut());
  }

  Counts counts() {
    return new Counts(articles, statements, leftOut());
  }

  /** Counts one outcome. */
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Extracted extracted) {
      articles++;
      statements += extracted.article().statements().size();
    } else if (outcome instanceof Outcome.LeftOut out) {
      leftOut.merge(out.skipped().reason(), 1, Integer::sum);
    }
  }

  public int articles() {
    return articles;
  }

  public long statements() {
    return statements;
  }

  /** Inputs left out, by reason, in the order of the reasons. */
  public Map<Reason, Integer> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** One line for people: "5 articles, 120 statements; left out: 1 empty, 2 broken JSON". */
  public String line() {
    return count(articles, "article") + ", " + count(statements, "statement") + leftOutLine();
  }

  /** "; left out: 1 empty, 2 broken JSON", or nothing. */
  String leftOutLine() {
    return leftOut.isEmpty()
        ? ""
        : "; left out: "
            + leftOut.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
