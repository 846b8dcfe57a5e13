package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermTableTest {
  @Test
  void frequentTermsTellLessAndRareOnesAreLeftOut() {
    String text = "that Voters voted on the bridge";
    GoldArticle.Marked whole =
        new GoldArticle.Marked(null, new Span(0, 4), List.of(new Span(5, text.length())));
    GoldArticle.Marked bridge =
        new GoldArticle.Marked(null, new Span(0, 4), List.of(new Span(25, text.length())));
    List<GoldArticle.Marked> statements =
        IntStream.range(0, 100).mapToObj(i -> i < 10 ? whole : bridge).toList();
    assertThat(TermTable.of(List.of(new GoldArticle("a", text, statements))))
        .contains("100 statements")
        .containsPattern("0\\.\\d\\d bridg\n0\\.\\d\\d election\n")
        .doesNotContain("voter");
  }
}
