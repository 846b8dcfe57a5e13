package dicta.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dicta.evaluate.Calibration.Judged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static List<Judged> judged(double confidence, int right, int wrong) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      judged.add(new Judged(confidence, i < right));
    }
    return judged;
  }

  @Test
  void confidencesThatHoldHaveNoError() {
    List<Judged> judged = judged(0.75, 3, 1);
    judged.addAll(judged(0.25, 1, 3));
    Calibration calibration = Calibration.of(judged, 8);
    assertThat(calibration.expectedError()).isCloseTo(0, within(1e-9));
    assertThat(calibration.sure()).isZero();
    assertThat(calibration.bins().get(7)).isEqualTo(new Calibration.Bin(4, 0.75, 0.75));
  }

  @Test
  void theErrorIsWeightedByTheSizeOfTheBins() {
    List<Judged> judged = judged(1.0, 3, 1); // a quarter too sure
    judged.addAll(judged(0.5, 4, 8)); // a sixth too sure
    Calibration calibration = Calibration.of(judged, 7);
    assertThat(calibration.expectedError()).isCloseTo((4 * 0.25 + 12 / 6.0) / 16, within(1e-9));
    assertThat(calibration.sure()).isEqualTo(0.25);
    assertThat(calibration.table()).contains("0.9 - 1.0", "0.5 - 0.6");
  }

  @Test
  void theBestCutKeepsAllStatementsOfOneConfidence() {
    List<Judged> judged = judged(0.9, 8, 2);
    judged.addAll(judged(0.2, 1, 9));
    Calibration calibration = Calibration.of(judged, 10);
    assertThat(calibration.bestCut()).isEqualTo(0.9);
    assertThat(calibration.bestF1()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void nothingJudged() {
    Calibration calibration = Calibration.of(List.of(), 3);
    assertThat(calibration.expectedError()).isZero();
    assertThat(calibration.bestF1()).isZero();
  }
}
