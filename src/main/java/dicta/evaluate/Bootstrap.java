package dicta.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Percentile intervals by resampling articles (Efron 1979), with a fixed seed. */
public final class Bootstrap {
  private static final long SEED = 20240501;

  /** A 95 % interval. */
  public record Interval(double low, double high) {}

  private Bootstrap() {}

  static Map<String, Interval> intervals(
      List<Tally> articles, int samples, Map<String, ToDoubleFunction<Tally>> measures) {
    SplittableRandom random = new SplittableRandom(SEED);
    Map<String, double[]> drawn = new TreeMap<>();
    measures.keySet().forEach(name -> drawn.put(name, new double[samples]));
    for (int i = 0; i < samples && !articles.isEmpty(); i++) {
      List<Tally> sample = new ArrayList<>(articles.size());
      for (int j = 0; j < articles.size(); j++) {
        sample.add(articles.get(random.nextInt(articles.size())));
      }
      Tally sum = Tally.sum(sample);
      int at = i;
      drawn.forEach((name, values) -> values[at] = measures.get(name).applyAsDouble(sum));
    }
    Map<String, Interval> intervals = new TreeMap<>();
    drawn.forEach(
        (name, values) -> {
          Arrays.sort(values);
          if (samples > 0) {
            intervals.put(
                name,
                new Interval(
                    values[(int) (0.025 * samples)],
                    values[Math.min(samples - 1, (int) (0.975 * samples))]));
          }
        });
    return intervals;
  }
}
