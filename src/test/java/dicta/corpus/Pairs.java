package dicta.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Unordered pairs of statements, and how well one set of them meets another. */
final class Pairs {
  private Pairs() {}

  static String of(StatementId a, StatementId b) {
    return a.compareTo(b) <= 0 ? a + " ~ " + b : b + " ~ " + a;
  }

  /** All pairs inside each group. */
  static Set<String> within(List<List<StatementId>> groups) {
    Set<String> pairs = new TreeSet<>();
    for (List<StatementId> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs.add(of(group.get(i), group.get(j)));
        }
      }
    }
    return pairs;
  }

  static double f1(Set<String> found, Set<String> wanted) {
    long hits = found.stream().filter(wanted::contains).count();
    return found.isEmpty() && wanted.isEmpty() ? 1 : 2.0 * hits / (found.size() + wanted.size());
  }
}
