package dicta.train;

import dicta.attribution.fast.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logistic regression over binary features, by AdaGrad with L2. */
final class LogisticTraining {
  record Case(int[] rows, boolean right) {}

  private LogisticTraining() {}

  static Weights train(List<Case> cases, int[] hashes, int epochs, double rate, double l2) {
    float[] weights = new float[hashes.length];
    float[] squares = new float[hashes.length];
    java.util.Arrays.fill(squares, 1);
    List<Case> order = new ArrayList<>(cases);
    Random random = new Random(17);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Case each : order) {
        double sum = 0;
        for (int row : each.rows()) {
          sum += weights[row];
        }
        double gradient = 1 / (1 + StrictMath.exp(-sum)) - (each.right() ? 1 : 0);
        for (int row : each.rows()) {
          double g = gradient + l2 * weights[row];
          squares[row] += (float) (g * g);
          weights[row] -= (float) (rate * g / Math.sqrt(squares[row]));
        }
      }
    }
    return new Weights(hashes, weights, 1);
  }
}
