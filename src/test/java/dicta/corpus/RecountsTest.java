package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Stance;
import dicta.corpus.MadeArticle.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Successive counts of one source, counts that cannot both hold, and counts that can. */
class RecountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police | five people died in the blast at the mill   | Police   | the blast at the mill had killed eight people    | UPDATES 8 5
          Police | five people died in the blast at the mill   | Hospital | the blast at the mill had killed eight people    | CONFLICTS 5 8
          Police | at least five people died in the mill blast | Hospital | eight people died in the blast at the mill       | COMPATIBLE 5 8
          Police | about 80 people were hurt in the mill blast | Hospital | 85 people were hurt in the blast at the mill     | COMPATIBLE 80 85
          Police | five people died in the blast at the mill   | Hospital | three women died in the blast at the mill        |
          Police | five people died in the blast at the mill   | Police   | five people died in the blast at the mill, he said |
          Police | five people died in the blast at the mill   | Union    | eight people drowned when the ferry went down    |
          Police | five people died in the blast as of Friday  | Hospital | eight people died in the blast as of Sunday      | COMPATIBLE 5 8
          Police | five people died in the blast as of Friday  | Hospital | eight people died in the blast as of Friday      | CONFLICTS 5 8
          Police | the toll of the blast rose from 4 to 7      | Mayor    | the mill was old                                 | UPDATES 7 4
          Police | the blast killed 27 people, up from 19      | Mayor    | the mill was old                                 | UPDATES 27 19
          Police | the blast killed seven people, up from four | Mayor    | the mill was old                                 | UPDATES 7 4
          Police | the toll of the blast rose to 30 from 9      | Mayor    | the mill was old                                 | UPDATES 30 9
          """)
  void tellsWhatFollowsFromWhatConflicts(
      String speaker, String first, String other, String second, String wanted) {
    assertThat(recounts(List.of(speaker, other), List.of(first, second)))
        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  private static List<String> recounts(List<String> speakers, List<String> said) {
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      all.add(new Said(speakers.get(i), Stance.REPORT, said.get(i)));
    }
    ReadArticle read = MadeArticle.of("mill", "A mill blew up.", all);
    List<Figure> figures = read.figures();
    return Resolver.resolve(List.of(read)).recounts().stream()
        .map(
            one ->
                one.relation()
                    + " "
                    + count(figures, one.first())
                    + " "
                    + count(figures, one.second()))
        .toList();
  }

  private static long count(List<Figure> figures, FigureId id) {
    return figures.stream()
        .filter(figure -> figure.span().start() == id.start())
        .findFirst()
        .orElseThrow()
        .count();
  }
}
