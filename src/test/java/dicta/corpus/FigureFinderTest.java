package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Statement;
import dicta.entity.Cast;
import dicta.text.AnnotatedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {
  private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of(), List.of());

  private static List<Figure> find(AnnotatedText text, List<Statement> statements) {
    return new FigureFinder().find(text, statements, NOBODY);
  }

  /** A text of the spec with its expected figures, one line each. */
  private record Case(String text, List<String> figures) {}

  private static List<Case> cases(String spec) throws IOException {
    try (InputStream in = FigureFinderTest.class.getResourceAsStream(spec)) {
      List<Case> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("  ")) {
          cases.get(cases.size() - 1).figures().add(line.strip());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
      return cases;
    }
  }

  private static String line(AnnotatedText text, Figure figure) {
    return String.join(
        " | ",
        text.cut(figure.span()),
        figure.measure().name().toLowerCase(Locale.ROOT),
        Long.toString(figure.count()),
        figure.precision().label(),
        figure.subsetOf() == null ? "-" : figure.subsetOf().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "figures.spec, 0.98",
    "figures-fresh.spec, 0.98",
    "figures-last.spec, 0.97",
    "figures-unseen.spec, 0.98",
    "figures-fifth.spec, 0.94",
    "figures-sixth.spec, 0.96"
  })
  void findsTheFiguresOfOtherTopics(String spec, double goal) throws IOException {
    int hits = 0;
    int found = 0;
    int wanted = 0;
    List<String> misses = new ArrayList<>();
    for (Case one : cases(spec)) {
      AnnotatedText text = Texts.annotate(one.text());
      List<String> lines = find(text, List.of()).stream().map(f -> line(text, f)).toList();
      hits += (int) lines.stream().filter(one.figures()::contains).count();
      found += lines.size();
      wanted += one.figures().size();
      if (!lines.equals(one.figures())) {
        misses.add(one.text() + "\n    wanted " + one.figures() + "\n    found  " + lines);
      }
    }
    double f1 = 2.0 * hits / (found + wanted);
    String report = spec + ": " + hits + " of " + wanted + ", found " + found + ", F1 " + f1;
    assertThat(f1).as(report + "\n" + String.join("\n", misses)).isGreaterThanOrEqualTo(goal);
  }

  @ParameterizedTest
  @CsvSource({
    "gold, 0.95",
    "gold-fresh, 0.95",
    "gold-own, 0.95",
    "gold-late, 0.95",
    "gold-third, 0.95",
    "gold-fourth, 0.84",
    "gold-fifth, 0.93"
  })
  void findsTheFiguresOfTheGold(String folder, double goal) throws IOException {
    int hits = 0;
    int found = 0;
    int wanted = 0;
    StringBuilder misses = new StringBuilder();
    for (GoldArticle gold : GoldArticle.all(folder)) {
      List<Figure> figures = find(gold.text(), gold.statements());
      for (Figure figure : figures) {
        boolean right = gold.figures().stream().anyMatch(g -> same(g, figure));
        hits += right ? 1 : 0;
        if (!right) {
          misses.append(gold.name()).append(": ").append(line(gold.text(), figure)).append('\n');
        }
      }
      for (Figure figure : gold.figures()) {
        if (figures.stream().noneMatch(f -> same(figure, f))) {
          misses.append("missed ").append(line(gold.text(), figure)).append('\n');
        }
      }
      found += figures.size();
      wanted += gold.figures().size();
    }
    double f1 = 2.0 * hits / (found + wanted);
    assertThat(f1).as("wrong: " + misses).isGreaterThanOrEqualTo(goal);
  }

  private static boolean same(Figure a, Figure b) {
    return a.span().equals(b.span())
        && a.measure() == b.measure()
        && a.count() == b.count()
        && a.precision() == b.precision()
        && java.util.Objects.equals(a.statement(), b.statement());
  }

  @Test
  void keepsTheTimeThatTheNumberHeld() {
    AnnotatedText text = Texts.annotate("Two hikers died and 11 were hurt as of 4 p.m. on Sunday.");
    assertThat(find(text, List.of()))
        .extracting(Figure::asOf)
        .containsExactly("4 p.m. on Sunday", "4 p.m. on Sunday");
  }

  @Test
  void survivesOddInput() {
    for (String odd :
        List.of(
            "7", "🚑 1,2,3,, 4.5.6 - - 9999999999999999999999 people", "one", "-", "a a a half")) {
      find(Texts.annotate(odd), List.of());
    }
    assertThat(find(Texts.annotate("🚑🚑 killed 12 people"), List.of()))
        .extracting(f -> f.span().start())
        .containsExactly(10);
  }
}
