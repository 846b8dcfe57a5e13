package dicta.spark;

import dicta.article.Reading.Reason;
import dicta.pipeline.Cluster;
import dicta.pipeline.Outcome;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;

/** Counts of a run, added up over tasks; a task that fails and is tried again counts once. */
final class RunCounts extends AccumulatorV2<Outcome, Cluster.Counts> {
  private static final long serialVersionUID = 1L;

  private final EnumMap<Reason, Long> leftOut = new EnumMap<>(Reason.class);
  private long articles;
  private long statements;

  @Override
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Extracted extracted) {
      articles++;
      statements += extracted.article().statements().size();
    } else if (outcome instanceof Outcome.LeftOut out) {
      leftOut.merge(out.skipped().reason(), 1L, Long::sum);
    }
  }

  @Override
  public void merge(AccumulatorV2<Outcome, Cluster.Counts> other) {
    RunCounts counts = (RunCounts) other;
    articles += counts.articles;
    statements += counts.statements;
    counts.leftOut.forEach((reason, count) -> leftOut.merge(reason, count, Long::sum));
  }

  @Override
  public boolean isZero() {
    return articles == 0 && statements == 0 && leftOut.isEmpty();
  }

  @Override
  public AccumulatorV2<Outcome, Cluster.Counts> copy() {
    RunCounts copy = new RunCounts();
    copy.merge(this);
    return copy;
  }

  @Override
  public void reset() {
    articles = 0;
    statements = 0;
    leftOut.clear();
  }

  @Override
  public Cluster.Counts value() {
    return counts();
  }

  Cluster.Counts counts() {
    return new Cluster.Counts(
        articles,
        statements,
        leftOut.entrySet().stream()
            .map(RunCounts::line)
            .toList());
  }

  private static String line(Map.Entry<Reason, Long> entry) {
    return entry.getValue() + " " + entry.getKey().label();
  }
}
