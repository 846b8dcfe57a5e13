package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Against the sum over, and the best of, all sequences. */
class LabelLatticeTest {
  private static final int WORDS = 5;

  @RepeatedTest(10)
  void agreesWithCountingEverySequence(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] scores = random.doubles(WORDS * Labels.COUNT, -3, 3).toArray();
    double[] first = random.doubles(Labels.COUNT, -1, 1).toArray();
    double[] next = random.doubles(Labels.COUNT * Labels.COUNT, -1, 1).toArray();
    LabelLattice lattice = new LabelLattice(scores, first, next);

    double total = 0;
    double peak = Double.NEGATIVE_INFINITY;
    int[] best = null;
    double[] marginals = new double[WORDS * Labels.COUNT];
    for (int n = 0; n < Math.pow(Labels.COUNT, WORDS); n++) {
      int[] labels = new int[WORDS];
      for (int w = 0, rest = n; w < WORDS; w++, rest /= Labels.COUNT) {
        labels[w] = rest % Labels.COUNT;
      }
      if (!possible(labels)) {
        continue;
      }
      double score = first[labels[0]];
      int sources = 0;
      int contents = 0;
      for (int w = 0; w < WORDS; w++) {
        score += scores[w * Labels.COUNT + labels[w]];
        score += w > 0 ? next[labels[w - 1] * Labels.COUNT + labels[w]] : 0;
        sources += labels[w] == Labels.SOURCE ? 1 : 0;
        contents += labels[w] == Labels.CONTENT ? 1 : 0;
      }
      total += Math.exp(score);
      for (int w = 0; w < WORDS; w++) {
        marginals[w * Labels.COUNT + labels[w]] += Math.exp(score);
      }
      if (sources <= 1 && contents > 0 && score > peak) {
        peak = score;
        best = labels;
      }
    }
    assertThat(lattice.best()).isEqualTo(best);
    assertThat(lattice.probability(best)).isCloseTo(Math.exp(peak) / total, within(1e-9));
    double[] found = lattice.marginals();
    for (int i = 0; i < marginals.length; i++) {
      assertThat(found[i]).isCloseTo(marginals[i] / total, within(1e-9));
    }
  }

  private static boolean possible(int[] labels) {
    boolean possible = Labels.first()[labels[0]];
    for (int w = 1; w < labels.length; w++) {
      possible &= Labels.next()[labels[w - 1]][labels[w]];
    }
    return possible;
  }
}
