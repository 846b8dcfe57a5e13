package dicta.train;

import java.util.Collections;
import java.util.List;

/**
 * Logistic regression with a small ridge, fitted by Newton's method; the last weight is the bias.
 */
public final class LogisticRegression {
  private static final int ROUNDS = 30;

  /** Change of all weights in a round, below which the next would change nothing that counts. */
  private static final double CONVERGED = 1e-9;

  private LogisticRegression() {}

  /** The weights, as many as inputs and a bias; {@code ridge} pulls them towards 0. */
  public static double[] fit(List<double[]> inputs, List<Boolean> outcomes, double ridge) {
    return fit(inputs, outcomes, Collections.nCopies(inputs.size(), 1.0), ridge);
  }

  /** The same; each example counts {@code counts} times. */
  public static double[] fit(
      List<double[]> inputs, List<Boolean> outcomes, List<Double> counts, double ridge) {
    int size = inputs.get(0).length + 1;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] curvature = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double penalty = i < size - 1 ? ridge : 1e-6;
        curvature[i][i] = penalty;
        curvature[i][size] = -penalty * weights[i];
      }
      for (int n = 0; n < inputs.size(); n++) {
        double[] x = java.util.Arrays.copyOf(inputs.get(n), size);
        x[size - 1] = 1;
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = counts.get(n) * ((outcomes.get(n) ? 1 : 0) - p);
        double slope = counts.get(n) * Math.max(1e-6, p * (1 - p));
        for (int i = 0; i < size; i++) {
          curvature[i][size] += error * x[i];
          for (int j = 0; j < size; j++) {
            curvature[i][j] += slope * x[i] * x[j];
          }
        }
      }
      double[] move = solve(curvature);
      double furthest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += move[i];
        furthest = Math.max(furthest, Math.abs(move[i]));
      }
      if (furthest < CONVERGED) {
        break;
      }
    }
    return weights;
  }

  /** Solves a positive definite system, its right side in the last column, by elimination. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double factor = system[j][i] / system[i][i];
        for (int k = i; k <= size; k++) {
          system[j][k] -= factor * system[i][k];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int k = i + 1; k < size; k++) {
        rest -= system[i][k] * solution[k];
      }
      solution[i] = rest / system[i][i];
    }
    return solution;
  }
}
