package dicta.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked, and whether it is a statement. */
class TalkTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[s:Weller] [c:would not say] [x:whether that was true].|false",
        "[s:She] [c:did not say] [x:who she thought was behind it].|false",
        "[s:The bank] [c:has not revealed] [x:how many customers were hit].|false",
        "[s:She] [c:did not say] [x:that it was over].|true",
        "[s:Weller] [c:said] [x:whether it rained would decide the match].|true",
        "[s:He] [c:explained] [x:how the lock had been opened].|true",
        "[s:The envoy] [c:discussed] [x:the truce] with both sides.|false",
        "[s:They] [c:witnessed] [x:the collapse].|false",
        "[s:The club] [c:did not comment on] [x:the transfer].|false",
        "[s:He] [c:declared] [x:independence].|false",
        "[s:A clerk who] [c:asked] [x:not to be named].|false",
      })
  void isOrIsNoStatement(String marked, boolean statement) {
    MarkedSentence sentence = MarkedSentence.parse(marked);
    Reading reading = new Reading(ANNOTATOR.annotate(sentence.text()));
    assertThat(Talk.isStatement(reading, sentence.triple())).isEqualTo(statement);
  }
}
