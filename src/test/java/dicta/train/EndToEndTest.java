package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndToEndTest {
  private static final String TEXT = "“We will win,” said Ann Lee. Bob said taxes are too high.";

  private static List<int[]> at(String part) {
    List<int[]> spans = new ArrayList<>();
    if (!part.isEmpty()) {
      int start = TEXT.indexOf(part);
      spans.add(new int[] {start, start + part.length()});
    }
    return spans;
  }

  /** Gold: We will win / said / Ann Lee. */
  @ParameterizedTest
  @CsvSource({
    "Ann Lee, said, '“We will win,”', true",
    "Lee, said, We will, true",
    "'', said, '“We will win,”', false",
    "Ann Lee, high, '“We will win,”', false",
    "Ann Lee, said, We, true",
    "Ann Lee, said, '“We will win,” said Ann Lee. Bob said taxes are', false",
    "Ann Lee, said, Bob, false",
  })
  void aTripleIsRightWhereItsPartsMeetTheGold(
      String source, String cue, String content, boolean right) {
    EndToEnd.Roles gold = new EndToEnd.Roles(at("Ann Lee"), at("said"), at("We will win"));
    EndToEnd.Roles system = new EndToEnd.Roles(at(source), at(cue), at(content));
    assertThat(new EndToEnd(TEXT).right(List.of(gold), List.of(system))).containsExactly(right);
  }
}
