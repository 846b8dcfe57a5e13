package dicta.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019), its state open to be saved. */
final class AdamOptimizer {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final float EPSILON = 1e-6f;
  private static final float DECAY = 0.01f;
  private static final float NONE = -1;

  private final NDManager manager;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> variances = new LinkedHashMap<>();
  private int steps;

  AdamOptimizer(NDManager manager, Map<String, NDArray> trained) {
    this.manager = manager;
    trained.forEach(
        (name, array) -> {
          means.put(name, manager.zeros(array.getShape()));
          variances.put(name, manager.zeros(array.getShape()));
        });
  }

  /**
   * Moves the weights against their gradients.
   *
   * @return the norm of the gradient before clipping; where it is not finite nothing is moved and
   *     the gradient is cleared
   */
  double step(
      NDManager step,
      Map<String, NDArray> trained,
      double encoderRate,
      double headRate,
      double clip) {
    NDArray squares = step.create(0f);
    for (NDArray array : trained.values()) {
      squares.addi(array.getGradient().square().sum());
    }
    double norm = Math.sqrt(squares.getFloat());
    if (!Double.isFinite(norm)) {
      // The collector clears a gradient by taking it from itself, and NaN less NaN is NaN: all
      // steps after this one would be lost too. What is raised to the power of nothing is 1.
      trained.values().forEach(array -> array.getGradient().powi(0).subi(1));
      return norm;
    }
    steps++;
    double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    float scale = (float) Math.min(1, clip / (norm + 1e-9));
    for (Map.Entry<String, NDArray> entry : trained.entrySet()) {
      String name = entry.getKey();
      NDArray weight = entry.getValue();
      double rate = head(name) ? headRate : encoderRate;
      NDArray mean = means.get(name);
      NDArray variance = variances.get(name);
      mean.attach(step);
      variance.attach(step);
      weight
          .getNDArrayInternal()
          .adamUpdate(
              new NDList(weight, weight.getGradient(), mean, variance),
              new NDList(weight),
              (float) rate,
              (float) (rate * correction),
              name.endsWith(".weight") ? DECAY : 0,
              scale,
              NONE,
              (float) BETA1,
              (float) BETA2,
              EPSILON,
              false,
              true);
      mean.attach(manager);
      variance.attach(manager);
    }
    return norm;
  }

  private static boolean head(String name) {
    return name.startsWith("pair") || name.startsWith("cue") || name.startsWith("role");
  }

  EncoderWeights state() {
    EncoderWeights state = EncoderWeights.empty();
    means.forEach((n, a) -> state.put("mean " + n, a.toFloatArray(), a.getShape().getShape()));
    variances.forEach(
        (n, a) -> state.put("variance " + n, a.toFloatArray(), a.getShape().getShape()));
    state.put("steps", new float[] {steps}, 1);
    return state;
  }

  void resume(EncoderWeights state) {
    means.forEach((n, a) -> a.set(state.get("mean " + n).values()));
    variances.forEach((n, a) -> a.set(state.get("variance " + n).values()));
    steps = (int) state.get("steps").values()[0];
  }
}
