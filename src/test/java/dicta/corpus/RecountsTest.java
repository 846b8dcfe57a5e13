package dicta.corpus;

import static dicta.attribution.Stance.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Stance;
import dicta.corpus.MadeArticle.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  /** What is said of every other disaster chains no articles; one more word in common may. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          36 people were killed and 79 others injured    | 23 people were killed and 60 others injured   | false
          at least 36 people died and 79 were wounded    | 60 people were hurt and 23 killed             | false
          the number of the dead stood at 36             | 23 persons had died, and 60 were casualties   | false
          36 miners were killed and 79 injured           | 23 miners were killed and 60 injured          | true
          36 people were killed when the ferry capsized  | 23 died when the ferry capsized               | true
          """)
  void aTollAloneIsOfNoOneEvent(String first, String second, boolean one) {
    List<ReadArticle> articles =
        List.of(
            MadeArticle.of("first", "It was bad.", List.of(new Said("Police", REPORT, first))),
            MadeArticle.of("second", "It was so.", List.of(new Said("Mayor", REPORT, second))));
    assertThat(!Resolver.resolve(articles).recounts().isEmpty()).isEqualTo(one);
  }

  /** A case of the spec: what its two statements must be joined by. */
  private record Case(List<String> wanted, List<ReadArticle> articles) {}

  private static List<Case> cases() throws IOException {
    List<String> lines = PairsOfReportsTest.lines("recounts.spec");
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 3) {
      String[] head = lines.get(i).split(" ");
      String[] a = lines.get(i + 1).strip().split(" \\| ");
      String[] b = lines.get(i + 2).strip().split(" \\| ");
      Said first = new Said(a[0], Stance.REPORT, a[2]);
      Said second = new Said(b[0], Stance.REPORT, b[2]);
      String where = head[head.length - 1];
      boolean dated = where.equals("days");
      List<ReadArticle> articles =
          where.equals("near")
              ? List.of(MadeArticle.of("one", a[1], List.of(first, second)))
              : List.of(
                  MadeArticle.of("first", a[1], List.of(first), dated ? "2024-05-06" : null),
                  MadeArticle.of("second", b[1], List.of(second), dated ? "2024-05-08" : null));
      cases.add(new Case(wanted(head), articles));
    }
    return cases;
  }

  private static List<String> wanted(String[] head) {
    List<String> wanted = new ArrayList<>();
    for (int i = 1; i + 2 < head.length && !head[0].equals("none"); i += 2) {
      wanted.add(
          head[0].equals("updates")
              ? "UPDATES " + head[i] + " " + head[i + 1]
              : conflict(number(head[i]), number(head[i + 1])));
    }
    return wanted;
  }

  private static String conflict(long first, long second) {
    return "CONFLICTS " + Math.min(first, second) + " " + Math.max(first, second);
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }

  /** Updates and conflicts of a case; what may both hold is not asked for. */
  private static List<String> found(List<ReadArticle> articles) {
    List<String> found = new ArrayList<>();
    for (Recount recount : Resolver.resolve(articles).recounts()) {
      long first = countIn(articles, recount.first());
      long second = countIn(articles, recount.second());
      switch (recount.relation()) {
        case UPDATES -> found.add("UPDATES " + first + " " + second);
        case CONFLICTS -> found.add(conflict(first, second));
        case COMPATIBLE -> {}
      }
    }
    return found;
  }

  private static long countIn(List<ReadArticle> articles, FigureId id) {
    return articles.stream()
        .filter(one -> one.article().sha256().startsWith(id.sha16()))
        .flatMap(one -> one.figures().stream())
        .filter(figure -> figure.span().start() == id.start())
        .findFirst()
        .orElseThrow()
        .count();
  }

  @Test
  void tellsThemApartOnOtherTopics() throws IOException {
    int hits = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    int fooled = 0;
    for (Case one : cases()) {
      List<String> found = found(one.articles());
      hits += (int) found.stream().filter(one.wanted()::contains).count();
      all += found.size() + one.wanted().size();
      fooled += one.wanted().isEmpty() && !found.isEmpty() ? 1 : 0;
      if (!found.equals(one.wanted())) {
        wrong.add(
            "wanted "
                + one.wanted()
                + " found "
                + found
                + " "
                + one.articles().get(0).article().text());
      }
    }
    double f1 = 2.0 * hits / all;
    String report = "F1 " + f1 + ", traps " + fooled + "\n" + String.join("\n", wrong);
    assertThat(f1).as(report).isGreaterThanOrEqualTo(0.99);
    assertThat(fooled).as(report).isZero();
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
