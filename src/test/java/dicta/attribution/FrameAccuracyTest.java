package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The frames on the gold of three seeds, given its triples; the figures guard against loss. */
class FrameAccuracyTest {
  @Test
  void framesAgreeWithTheGoldOfTheSeeds() {
    FrameAccuracy accuracy = FrameAccuracy.measure();
    assertThat(accuracy.share("stance")).as("%s", accuracy.errors()).isGreaterThanOrEqualTo(0.97);
    assertThat(accuracy.share("type")).as("%s", accuracy.errors()).isGreaterThanOrEqualTo(0.97);
    assertThat(accuracy.share("hedged")).isEqualTo(1);
    assertThat(accuracy.share("medium")).as("%s", accuracy.errors()).isGreaterThanOrEqualTo(0.97);
    assertThat(accuracy.share("outlet")).as("%s", accuracy.errors()).isEqualTo(1);
    assertThat(accuracy.share("when")).as("%s", accuracy.errors()).isGreaterThanOrEqualTo(0.97);
    assertThat(accuracy.share("partOf")).as("%s", accuracy.errors()).isEqualTo(1);
    assertThat(accuracy.share("addressee")).as("%s", accuracy.errors()).isGreaterThanOrEqualTo(0.8);
  }
}
