package dicta.train;

import dicta.attribution.fast.Chain;
import dicta.attribution.fast.ChainModel;
import dicta.attribution.fast.Topology;
import dicta.attribution.fast.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a linear chain by stochastic gradient on the conditional likelihood, with
 * AdaGrad's step sizes (Duchi et al. 2011), a little L2, and the mean of the last epochs' weights.
 * Same examples, same weights.
 */
final class ChainTrainer {
  /** Gradients smaller than this are left out: most positions are certain after an epoch. */
  private static final double NEGLIGIBLE = 5e-4;

  /** What a position counts whose right state is not known for sure. */
  private static final double UNKNOWN = 0.2;

  private final Topology topology;
  private final int labels;
  private final int pairs;
  private final float[] node;
  private final float[] nodeSquares;
  private final float[] edge;
  private final float[] edgeSquares;
  private final float[] transitions;
  private final float[] transitionSquares;
  private final Chain chain;
  private final Settings settings;

  /** What the rows that are kept count for. */
  private final float keep;

  /**
   * How to learn.
   *
   * @param averaged of how many last epochs the weights are averaged
   * @param dropout share of the features left out at each visit, so that no weight leans on another
   *     (feature noising, Wang et al. 2013)
   * @param start where the sums of squared gradients begin
   */
  record Settings(
      int epochs, int averaged, double rate, double l2, double dropout, double start, long seed) {}

  ChainTrainer(Topology topology, int nodeRows, int edgeRows, Settings settings) {
    this.topology = topology;
    this.settings = settings;
    this.labels = topology.labels();
    this.pairs = labels * labels;
    this.node = new float[nodeRows * labels];
    this.nodeSquares = new float[node.length];
    this.edge = new float[edgeRows * pairs];
    this.edgeSquares = new float[edge.length];
    this.transitions = new float[topology.transitions()];
    this.transitionSquares = new float[transitions.length];
    this.chain = new Chain(topology);
    for (float[] squares : List.of(nodeSquares, edgeSquares, transitionSquares)) {
      Arrays.fill(squares, (float) settings.start());
    }
    this.keep = (float) (1 / (1 - settings.dropout()));
  }

  ChainModel train(List<Example> examples, int[] nodeHashes, int[] edgeHashes) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(settings.seed());
    float[] nodeSum = new float[node.length];
    float[] edgeSum = new float[edge.length];
    float[] transitionSum = new float[transitions.length];
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(settings.dropout() > 0 ? thin(example, random.nextInt()) : example);
      }
      if (epoch >= settings.epochs() - settings.averaged()) {
        add(node, nodeSum);
        add(edge, edgeSum);
        add(transitions, transitionSum);
      }
    }
    return new ChainModel(
        new Weights(nodeHashes, nodeSum, labels),
        new Weights(edgeHashes, edgeSum, pairs),
        transitionSum);
  }

  private Example thin(Example example, int seed) {
    int least = (int) (settings.dropout() * (1L << 32) + Integer.MIN_VALUE);
    int[] nodeStart = new int[example.nodeStart().length];
    int[] edgeStart = new int[nodeStart.length];
    int[] nodes = thin(example.node(), example.nodeStart(), nodeStart, seed | 1, least);
    int[] edges = thin(example.edge(), example.edgeStart(), edgeStart, seed * 31 | 1, least);
    return new Example(
        nodes,
        nodeStart,
        edges,
        edgeStart,
        example.path(),
        example.allowed(),
        example.unknown(),
        example.fold());
  }

  private static int[] thin(int[] rows, int[] start, int[] newStart, int seed, int least) {
    int[] kept = new int[rows.length];
    int size = 0;
    int state = seed;
    for (int t = 0; t + 1 < start.length; t++) {
      newStart[t] = size;
      for (int i = start[t]; i < start[t + 1]; i++) {
        // Marsaglia's xorshift: fast, and the same on every platform.
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if (state >= least) {
          kept[size++] = rows[i];
        }
      }
    }
    newStart[start.length - 1] = size;
    return kept;
  }

  private void add(float[] weights, float[] sum) {
    for (int i = 0; i < weights.length; i++) {
      sum[i] += weights[i] / settings.averaged();
    }
  }

  private void learn(Example example) {
    int length = example.length();
    chain.grow(length);
    for (int t = 0; t < length; t++) {
      chain.allowed()[t] = example.allowed()[t];
      gather(example.node(), example.nodeStart(), t, node, labels, keep, chain.node()[t]);
      if (t > 0) {
        gather(example.edge(), example.edgeStart(), t, edge, pairs, keep, chain.edge()[t]);
      }
    }
    chain.marginals(length, transitions);
    double[] gradient = new double[Math.max(labels, pairs)];
    byte[] path = example.path();
    for (int t = 0; t < length; t++) {
      int label = topology.label(path[t]);
      System.arraycopy(chain.labelMarginal()[t], 0, gradient, 0, labels);
      gradient[label] -= 1;
      boolean unknown = example.unknown().get(t);
      weaken(gradient, labels, unknown);
      update(example.node(), example.nodeStart(), t, node, nodeSquares, labels, gradient);
      if (t > 0) {
        System.arraycopy(chain.pairMarginal()[t], 0, gradient, 0, pairs);
        gradient[topology.label(path[t - 1]) * labels + label] -= 1;
        weaken(gradient, pairs, unknown || example.unknown().get(t - 1));
        update(example.edge(), example.edgeStart(), t, edge, edgeSquares, pairs, gradient);
      }
    }
    double[] expected = chain.transitionExpectation();
    for (int t = 1; t < length; t++) {
      expected[topology.transition(path[t - 1], path[t])] -= 1;
    }
    for (int k = 0; k < expected.length; k++) {
      step(transitions, transitionSquares, k, expected[k]);
    }
  }

  private static void weaken(double[] gradient, int width, boolean unknown) {
    for (int k = 0; unknown && k < width; k++) {
      gradient[k] *= UNKNOWN;
    }
  }

  private static void gather(
      int[] rows, int[] start, int t, float[] weights, int width, float keep, double[] into) {
    Arrays.fill(into, 0);
    for (int i = start[t]; i < start[t + 1]; i++) {
      int base = rows[i] * width;
      for (int k = 0; k < width; k++) {
        into[k] += weights[base + k] * keep;
      }
    }
  }

  private void update(
      int[] rows,
      int[] start,
      int t,
      float[] weights,
      float[] squares,
      int width,
      double[] gradient) {
    for (int k = 0; k < width; k++) {
      if (Math.abs(gradient[k]) > NEGLIGIBLE) {
        for (int i = start[t]; i < start[t + 1]; i++) {
          step(weights, squares, rows[i] * width + k, gradient[k] * keep);
        }
      }
    }
  }

  private void step(float[] weights, float[] squares, int at, double gradient) {
    double g = gradient + settings.l2() * weights[at];
    squares[at] += (float) (g * g);
    weights[at] -= (float) (settings.rate() * g / (Math.sqrt(squares[at]) + 1e-8));
  }
}
