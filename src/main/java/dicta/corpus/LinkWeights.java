package dicta.corpus;

import dicta.text.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely two statements report one speech act, by logistic regression over {@link
 * LinkEvidence}. The weights stand in {@code link-weights.txt}; how they are fitted says
 * docs/links.md.
 */
final class LinkWeights {
  static final String BIAS = "bias";

  private static final double[] WEIGHTS = read();

  private LinkWeights() {}

  /** One weight for each kind of evidence, the bias last. */
  private static double[] read() {
    Map<String, Double> table = new HashMap<>();
    for (String line : ResourceLines.of(LinkWeights.class, "link-weights.txt")) {
      String[] words = line.split(" ");
      table.put(words[0], Double.parseDouble(words[1]));
    }
    int size = LinkEvidence.NAMES.size();
    double[] weights = new double[size + 1];
    for (int i = 0; i <= size; i++) {
      weights[i] = table.get(i == size ? BIAS : LinkEvidence.NAMES.get(i));
    }
    return weights;
  }

  static double[] all() {
    return WEIGHTS.clone();
  }

  /** From 0 to 1. */
  static double probability(double[] evidence) {
    return probability(evidence, WEIGHTS);
  }

  static double probability(double[] evidence, double[] weights) {
    double sum = weights[evidence.length];
    for (int i = 0; i < evidence.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
