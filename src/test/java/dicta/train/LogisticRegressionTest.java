package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void findsTheWeightsThatMadeTheData() {
    Random random = new Random(5);
    List<double[]> inputs = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] x = {random.nextGaussian(), random.nextGaussian()};
      inputs.add(x);
      outcomes.add(random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * x[0] - x[1] + 0.5))));
    }
    double[] weights = LogisticRegression.fit(inputs, outcomes, 0.01);
    assertThat(weights[0]).isCloseTo(1.5, within(0.08));
    assertThat(weights[1]).isCloseTo(-1, within(0.08));
    assertThat(weights[2]).isCloseTo(0.5, within(0.08));
  }
}
