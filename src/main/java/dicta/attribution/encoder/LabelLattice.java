package dicta.attribution.encoder;

/**
 * The labels of a row of words as a linear-chain conditional random field sees them: the best
 * sequence with at most one source (Viterbi), and the probability of each label of each word
 * (forward and backward sums).
 */
final class LabelLattice {
  private static final int LABELS = Labels.COUNT;
  private static final double NEVER = -1e9;

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

  /** The best sequence in which at most one source begins. */
  int[] best() {
    // States: labels before any source has begun, then labels after.
    double[] values = new double[2 * LABELS];
    int[] from = new int[length * 2 * LABELS];
    for (int s = 0; s < 2 * LABELS; s++) {
      boolean begun = s >= LABELS;
      int label = s % LABELS;
      values[s] = begun == (label == Labels.SOURCE) ? first[label] + scores[label] : NEVER;
    }
    for (int w = 1; w < length; w++) {
      double[] now = new double[2 * LABELS];
      for (int s = 0; s < 2 * LABELS; s++) {
        int label = s % LABELS;
        boolean begun = s >= LABELS;
        double peak = 4 * NEVER;
        int best = 0;
        for (int p = 0; p < 2 * LABELS; p++) {
          boolean begunBefore = p >= LABELS;
          boolean fits = label == Labels.SOURCE ? begun && !begunBefore : begun == begunBefore;
          double value = values[p] + next[p % LABELS * LABELS + label] + (fits ? 0 : NEVER);
          if (value > peak) {
            peak = value;
            best = p;
          }
        }
        now[s] = peak + scores[w * LABELS + label];
        from[w * 2 * LABELS + s] = best;
      }
      values = now;
    }
    int state = 0;
    for (int s = 1; s < values.length; s++) {
      if (values[s] > values[state]) {
        state = s;
      }
    }
    int[] labels = new int[length];
    for (int w = length - 1; w >= 0; w--) {
      labels[w] = state % LABELS;
      state = from[w * 2 * LABELS + state];
    }
    return labels;
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
