package dicta.evaluate;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Named counts that can be summed over articles: all that a micro average needs. */
final class Tally {
  private final Map<String, Double> counts = new TreeMap<>();

  void add(String name, double count) {
    counts.merge(name, count, Double::sum);
  }

  void addIf(boolean condition, String name) {
    if (condition) {
      add(name, 1);
    }
  }

  double get(String name) {
    return counts.getOrDefault(name, 0.0);
  }

  Prf prf(String right, String system, String gold) {
    return new Prf(get(right), get(system), get(gold));
  }

  static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.counts.forEach(sum::add);
    }
    return sum;
  }
}
