package dicta.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which system statement stands for which gold statement of an article: one to one and greedy, most
 * shared content tokens first, then highest token F1, then first in the text.
 */
final class StatementAlignment {
  /**
   * @param overlap token F1 of the two contents
   */
  record Pair(int gold, int system, double overlap) {
    /** Whether the contents agree enough to speak of the same statement. */
    boolean isMatch() {
      return overlap >= 0.5;
    }
  }

  private record Candidate(
      int shared, double overlap, int goldStart, int systemStart, int gold, int system) {}

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::shared)
          .thenComparingDouble(Candidate::overlap)
          .reversed()
          .thenComparingInt(Candidate::goldStart)
          .thenComparingInt(Candidate::systemStart)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::system);

  private StatementAlignment() {}

  static List<Pair> align(List<ScoredStatement> gold, List<ScoredStatement> system) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size(); s++) {
        int shared = ScoredStatement.shared(gold.get(g).content, system.get(s).content);
        if (shared > 0) {
          double overlap = ScoredStatement.overlap(gold.get(g).content, system.get(s).content);
          candidates.add(
              new Candidate(shared, overlap, gold.get(g).start, system.get(s).start, g, s));
        }
      }
    }
    candidates.sort(ORDER);
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] systemTaken = new boolean[system.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!goldTaken[c.gold()] && !systemTaken[c.system()]) {
        goldTaken[c.gold()] = true;
        systemTaken[c.system()] = true;
        pairs.add(new Pair(c.gold(), c.system(), c.overlap()));
      }
    }
    return pairs;
  }
}
