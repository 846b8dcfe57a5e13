package dicta.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReaderRowsTest {
  private static final ReaderRows ROWS =
      ReaderRows.of(
          List.of("speaker\twords", "Ann Lee|Lee\t“It is over,”", "|Bob\tthat he won", "Kim\t5"));

  @Test
  void acceptsWhatAReaderWouldAccept() {
    ReaderRows.Comparison comparison =
        ROWS.compare(
            List.of(
                Map.of("speaker", "lee", "words", "It is  over", "more", "x"),
                Map.of("words", "he won.")));
    assertThat(comparison.missing()).containsExactly("Kim\t5");
    assertThat(comparison.surplus()).isEmpty();
  }

  @Test
  void oneRowStandsForOneRow() {
    ReaderRows twice = ReaderRows.of(List.of("n", "1", "1"));
    assertThat(twice.compare(List.of(Map.of("n", "1"))).missing()).hasSize(1);
    assertThat(twice.compare(List.of(Map.of("n", "1"), Map.of("n", "1"), Map.of("n", "2"))))
        .isEqualTo(new ReaderRows.Comparison(List.of(), List.of(Map.of("n", "2"))));
  }

  @Test
  void otherWordsAreMissingAndSurplus() {
    ReaderRows.Comparison comparison =
        ROWS.compare(List.of(Map.of("speaker", "Lee", "words", "It was over")));
    assertThat(comparison.missing()).hasSize(3);
    assertThat(comparison.surplus()).hasSize(1);
  }
}
