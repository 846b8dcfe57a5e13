package dicta.attribution.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dicta.text.Hash;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {
  /** More features than can be added up at once, a fifth of them unknown, and one twice. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 9, 16})
  void addsUpWhatUnpackedWeightsAddUp(int width) {
    SplittableRandom random = new SplittableRandom(5);
    int known = 1000;
    int[] hashes = new int[known];
    byte[] steps = new byte[known * width];
    float[] values = new float[steps.length];
    for (int i = 0; i < known; i++) {
      hashes[i] = Hash.of(1, i);
      for (int k = 0; k < width; k++) {
        steps[i * width + k] = (byte) (i < 700 ? 127 - i % 2 * 254 : random.nextInt(-127, 128));
        values[i * width + k] = steps[i * width + k] * 0.25f;
      }
    }
    FeatureSink sink = new FeatureSink(EnumSet.allOf(Group.class));
    sink.clear();
    sink.add(1, 3);
    for (int i = 0; i < 1250; i++) {
      sink.add(1, i);
    }
    double[] packed = new double[width];
    new PackedWeights(hashes, steps, width, 0.25).sum(sink, packed);
    double[] plain = new double[width];
    new Weights(hashes, values, width).sum(sink, plain);
    assertThat(packed).containsExactly(plain, within(1e-9));
  }
}
