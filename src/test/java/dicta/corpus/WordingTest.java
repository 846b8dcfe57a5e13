package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seemingly to win it back | apparently to win it back | [seemingly] to win it back | [apparently] to win it back",
        "The mayor, he said | the mayor he said | The mayor, he said | the mayor he said",
        "a b c | a c | a [b] c | a c",
        "one | two | [one] | [two]",
        "along the line of contact | along the contact line | along the [line of] contact | along the [contact] line"
      })
  void wordsThatTheOtherLacksAreMarked(String a, String b, String markedA, String markedB) {
    List<List<Wording.Run>> runs = Wording.compare(List.of(a, b));
    assertThat(marked(runs.get(0))).isEqualTo(markedA);
    assertThat(marked(runs.get(1))).isEqualTo(markedB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hit by the use of bombs | hit with bombs | hit [-by the use of-] {+with+} bombs",
        "“The port is open,” | that the port is open | {+that+} “The port is open,”",
        "one | two | [-one-] {+two+}",
        "a b | a b c | a b {+c+}"
      })
  void differencesAreOneLine(String a, String b, String marked) {
    Wording.Difference difference = Wording.between(a, b);
    assertThat(difference.marked()).isEqualTo(marked);
    assertThat(difference.isNone()).isFalse();
  }

  @Test
  void punctuationIsNoDifference() {
    assertThat(Wording.between("“Never,” he said", "never he said").isNone()).isTrue();
  }

  @Test
  void amongSeveralEachIsComparedWithTheNearest() {
    List<List<Wording.Run>> runs =
        Wording.compare(
            List.of("the dam will hold", "the dam will not hold", "prices rose by half"));
    assertThat(marked(runs.get(1))).isEqualTo("the dam will [not] hold");
    assertThat(marked(runs.get(0))).isEqualTo("the dam will hold");
  }

  @Test
  void oneWordingAloneAndALongOneHaveNoMarks() {
    assertThat(marked(Wording.compare(List.of("just this")).get(0))).isEqualTo("just this");
    String longOne = "word ".repeat(2000).strip();
    assertThat(marked(Wording.compare(List.of(longOne, "other")).get(0))).isEqualTo(longOne);
  }

  private static String marked(List<Wording.Run> runs) {
    return runs.stream()
        .map(run -> run.own() ? "[" + run.words() + "]" : run.words())
        .collect(Collectors.joining());
  }
}
