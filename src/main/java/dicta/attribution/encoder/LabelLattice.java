package dicta.attribution.encoder;

import java.util.stream.IntStream;

/**
 * The labels of a row of words as a linear-chain conditional random field sees them: the best
 * sequence with at most one source (Viterbi), and the probability of each label of each word
 * (forward and backward sums).
 */
final class LabelLattice {
  private static final int LABELS = Labels.COUNT;
  private static final double NEVER = -1e9;

  /** A state is a label and what has begun so far: bit 0 a source, bit 1 a content. */
  private static final int STATES = 4 * LABELS;

  /** For each state, in order, those that it can follow. */
  private static final int[][] BEFORE = new int[STATES][];

  static {
    for (int s = 0; s < STATES; s++) {
      int state = s;
      BEFORE[s] =
          IntStream.range(0, STATES)
              .filter(p -> follows(p / LABELS, state / LABELS, state % LABELS))
              .toArray();
    }
  }

  private final double[] scores;
  private final double[] first;
  private final double[] next;
  private final int length;
  private final double[] forward;
  private final double total;

  /**
   * @param scores words by labels
   * @param first score of each label at the start
   * @param next score of each label (column) after each (row)
   */
  LabelLattice(double[] scores, double[] first, double[] next) {
    this.scores = scores;
    this.length = scores.length / LABELS;
    this.first = first.clone();
    this.next = next.clone();
    for (int i = 0; i < LABELS; i++) {
      if (!Labels.first()[i]) {
        this.first[i] = NEVER;
      }
      for (int j = 0; j < LABELS; j++) {
        if (!Labels.next()[i][j]) {
          this.next[i * LABELS + j] = NEVER;
        }
      }
    }
    forward = forward();
    double[] last = new double[LABELS];
    System.arraycopy(forward, (length - 1) * LABELS, last, 0, LABELS);
    total = logSum(last);
  }

  private double[] forward() {
    double[] sums = new double[length * LABELS];
    double[] terms = new double[LABELS];
    for (int w = 0; w < length; w++) {
      for (int j = 0; j < LABELS; j++) {
        if (w == 0) {
          sums[j] = first[j] + scores[j];
          continue;
        }
        for (int i = 0; i < LABELS; i++) {
          terms[i] = sums[(w - 1) * LABELS + i] + next[i * LABELS + j];
        }
        sums[w * LABELS + j] = logSum(terms) + scores[w * LABELS + j];
      }
    }
    return sums;
  }

  /** Probability of each label of each word, words by labels. */
  double[] marginals() {
    double[] marginals = new double[length * LABELS];
    double[] after = new double[LABELS];
    double[] terms = new double[LABELS];
    for (int w = length - 1; w >= 0; w--) {
      double[] before = new double[LABELS];
      for (int i = 0; i < LABELS; i++) {
        if (w < length - 1) {
          for (int j = 0; j < LABELS; j++) {
            terms[j] = next[i * LABELS + j] + scores[(w + 1) * LABELS + j] + after[j];
          }
          before[i] = logSum(terms);
        }
        marginals[w * LABELS + i] = Math.exp(forward[w * LABELS + i] + before[i] - total);
      }
      after = before;
    }
    return marginals;
  }

  /** Probability of a sequence of labels among all that are possible. */
  double probability(int[] labels) {
    double score = first[labels[0]];
    for (int w = 0; w < length; w++) {
      score += scores[w * LABELS + labels[w]];
      if (w > 0) {
        score += next[labels[w - 1] * LABELS + labels[w]];
      }
    }
    return Math.exp(score - total);
  }

  /**
   * The best sequence with some content and at most one source. That there is content is a
   * condition because it has many possible bounds, which share its probability, and none has only
   * one way to be: the single best sequence would too often be none.
   */
  int[] best() {
    return best(2, 3);
  }

  /** The best sequence with one source and no content. */
  int[] bestSource() {
    return best(1, 1);
  }

  private int[] best(int leastBegun, int mostBegun) {
    int states = STATES;
    double[] values = new double[states];
    int[] from = new int[length * states];
    for (int s = 0; s < states; s++) {
      int label = s % LABELS;
      values[s] = s / LABELS == begins(label) ? first[label] + scores[label] : NEVER;
    }
    for (int w = 1; w < length; w++) {
      double[] now = new double[states];
      for (int s = 0; s < states; s++) {
        int label = s % LABELS;
        double peak = Double.NEGATIVE_INFINITY;
        for (int p : BEFORE[s]) {
          double value = values[p] + next[p % LABELS * LABELS + label];
          if (value > peak) {
            peak = value;
            from[w * states + s] = p;
          }
        }
        now[s] = Math.max(peak, NEVER) + scores[w * LABELS + label];
      }
      values = now;
    }
    int state = leastBegun * LABELS;
    for (int s = state; s < (mostBegun + 1) * LABELS; s++) {
      if (values[s] > values[state]) {
        state = s;
      }
    }
    int[] labels = new int[length];
    for (int w = length - 1; w >= 0; w--) {
      labels[w] = state % LABELS;
      state = from[w * states + state];
    }
    return labels;
  }

  private static int begins(int label) {
    return label == Labels.SOURCE ? 1 : label == Labels.CONTENT ? 2 : 0;
  }

  private static boolean follows(int begunBefore, int begun, int label) {
    return begun == (begunBefore | begins(label))
        && (label != Labels.SOURCE || (begunBefore & 1) == 0);
  }

  private static double logSum(double[] terms) {
    double peak = terms[0];
    for (double term : terms) {
      peak = Math.max(peak, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - peak);
    }
    return peak + Math.log(sum);
  }
}
