package dicta.attribution.fast;

import java.util.Arrays;

/**
 * Inference in a linear-chain conditional random field (Lafferty et al. 2001): the best path, and
 * the marginals by forward and backward passes, scaled at each position. Works in probability
 * space, with StrictMath, so that the same model gives the same bits everywhere.
 */
public final class Chain {
  private final Topology topology;
  private final int labels;
  private final int states;
  private int capacity;

  private double[][] node;

  private double[][] edge;

  private int[] allowed;

  private double[][] alpha;
  private double[][] beta;
  private double[][] nodeFactor;
  private double[][] edgeFactor;
  private double[] scale;
  private final double[] step;

  private double[][] labelMarginal;

  private double[][] pairMarginal;
  private final double[] transitionExpectation;
  private double logPartition;

  public Chain(Topology topology) {
    this.topology = topology;
    this.labels = topology.labels;
    this.states = topology.states();
    this.step = new double[topology.from.length];
    this.transitionExpectation = new double[topology.from.length];
    grow(64);
  }

  /** Log scores of labels, to be filled by the caller: {@code [t][label]}. */
  public double[][] node() {
    return node;
  }

  /**
   * Log scores of label pairs, to be filled by the caller: {@code [t][before * labels + label]}.
   */
  public double[][] edge() {
    return edge;
  }

  /** Bits of the labels that each position may have, to be filled by the caller. */
  public int[] allowed() {
    return allowed;
  }

  /** After {@link #marginals}: probabilities of labels. */
  public double[][] labelMarginal() {
    return labelMarginal;
  }

  /** After {@link #marginals}: probabilities of label pairs, from position 1 on. */
  public double[][] pairMarginal() {
    return pairMarginal;
  }

  /** After {@link #marginals}: how often each transition is expected. */
  public double[] transitionExpectation() {
    return transitionExpectation;
  }

  /** Makes room for a sequence of this length; call it before filling the scores. */
  public void grow(int length) {
    if (length <= capacity) {
      return;
    }
    capacity = Math.max(length, capacity * 2);
    node = new double[capacity][labels];
    edge = new double[capacity][labels * labels];
    nodeFactor = new double[capacity][labels];
    edgeFactor = new double[capacity][labels * labels];
    labelMarginal = new double[capacity][labels];
    pairMarginal = new double[capacity][labels * labels];
    alpha = new double[capacity][states];
    beta = new double[capacity][states];
    scale = new double[capacity];
    allowed = new int[capacity];
  }

  private boolean may(int t, int state) {
    return (allowed[t] >> topology.labelOf[state] & 1) != 0;
  }

  /** The state sequence with the highest score. */
  public int[] best(int length, float[] transitions) {
    double[][] score = alpha;
    int[][] back = new int[length][states];
    for (int s = 0; s < states; s++) {
      score[0][s] =
          topology.start[s] && may(0, s) ? node[0][topology.labelOf[s]] : Double.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < length; t++) {
      Arrays.fill(score[t], Double.NEGATIVE_INFINITY);
      for (int k = 0; k < topology.from.length; k++) {
        int from = topology.from[k];
        int to = topology.to[k];
        if (score[t - 1][from] == Double.NEGATIVE_INFINITY || !may(t, to)) {
          continue;
        }
        int label = topology.labelOf[to];
        double s =
            score[t - 1][from]
                + transitions[k]
                + edge[t][topology.labelOf[from] * labels + label]
                + node[t][label];
        if (s > score[t][to]) {
          score[t][to] = s;
          back[t][to] = from;
        }
      }
    }
    int at = 0;
    for (int s = 1; s < states; s++) {
      if (score[length - 1][s] > score[length - 1][at]) {
        at = s;
      }
    }
    int[] path = new int[length];
    for (int t = length - 1; t >= 0; t--) {
      path[t] = at;
      at = back[t][at];
    }
    return path;
  }

  /** Log score of a path, to be compared with {@link #logPartition()}. */
  public double score(int[] path, int length, float[] transitions) {
    double sum = node[0][topology.labelOf[path[0]]];
    for (int t = 1; t < length; t++) {
      int before = topology.labelOf[path[t - 1]];
      int label = topology.labelOf[path[t]];
      sum += node[t][label] + edge[t][before * labels + label];
      for (int k = 0; k < topology.from.length; k++) {
        if (topology.from[k] == path[t - 1] && topology.to[k] == path[t]) {
          sum += transitions[k];
        }
      }
    }
    return sum;
  }

  public double logPartition() {
    return logPartition;
  }

  /** Probability that the last position is in this state. */
  public double last(int length, int state) {
    return alpha[length - 1][state];
  }

  /** Runs forward and backward passes and fills the marginals. */
  public void marginals(int length, float[] transitions) {
    for (int k = 0; k < step.length; k++) {
      step[k] = StrictMath.exp(transitions[k]);
    }
    Arrays.fill(transitionExpectation, 0);
    double shift = 0;
    for (int t = 0; t < length; t++) {
      shift += exponentials(node[t], nodeFactor[t]);
      if (t > 0) {
        shift += exponentials(edge[t], edgeFactor[t]);
      }
    }
    forward(length);
    for (int t = 0; t < length; t++) {
      shift += StrictMath.log(scale[t]);
    }
    logPartition = shift;
    backward(length);
  }

  private void forward(int length) {
    for (int t = 0; t < length; t++) {
      double[] now = alpha[t];
      Arrays.fill(now, 0);
      if (t == 0) {
        for (int s = 0; s < states; s++) {
          now[s] = topology.start[s] && may(0, s) ? nodeFactor[0][topology.labelOf[s]] : 0;
        }
      } else {
        double[] before = alpha[t - 1];
        for (int k = 0; k < step.length; k++) {
          int from = topology.from[k];
          if (before[from] != 0) {
            int pair = topology.labelOf[from] * labels + topology.labelOf[topology.to[k]];
            now[topology.to[k]] += before[from] * step[k] * edgeFactor[t][pair];
          }
        }
        for (int s = 0; s < states; s++) {
          now[s] = may(t, s) ? now[s] * nodeFactor[t][topology.labelOf[s]] : 0;
        }
      }
      double sum = 0;
      for (double value : now) {
        sum += value;
      }
      scale[t] = Math.max(sum, Double.MIN_NORMAL);
      for (int s = 0; s < states; s++) {
        now[s] /= scale[t];
      }
    }
  }

  private void backward(int length) {
    Arrays.fill(beta[length - 1], 1);
    for (int t = length - 1; t >= 0; t--) {
      double[] marginal = labelMarginal[t];
      Arrays.fill(marginal, 0);
      for (int s = 0; s < states; s++) {
        marginal[topology.labelOf[s]] += alpha[t][s] * beta[t][s];
      }
      if (t == 0) {
        return;
      }
      double[] pairs = pairMarginal[t];
      Arrays.fill(pairs, 0);
      double[] earlier = beta[t - 1];
      Arrays.fill(earlier, 0);
      for (int k = 0; k < step.length; k++) {
        int to = topology.to[k];
        if (!may(t, to)) {
          continue;
        }
        int from = topology.from[k];
        int label = topology.labelOf[to];
        int pair = topology.labelOf[from] * labels + label;
        double flow = step[k] * edgeFactor[t][pair] * nodeFactor[t][label] * beta[t][to] / scale[t];
        earlier[from] += flow;
        double expected = alpha[t - 1][from] * flow;
        pairs[pair] += expected;
        transitionExpectation[k] += expected;
      }
    }
  }

  /** Exponentials relative to the largest, which is returned. */
  private static double exponentials(double[] scores, double[] factors) {
    double largest = scores[0];
    for (int i = 1; i < scores.length; i++) {
      largest = Math.max(largest, scores[i]);
    }
    for (int i = 0; i < scores.length; i++) {
      double below = scores[i] - largest;
      factors[i] = below < -60 ? 1e-26 : below == 0 ? 1 : StrictMath.exp(below);
    }
    return largest;
  }
}
