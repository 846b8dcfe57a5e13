package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two speakers who cannot both be right, and as many pairs that only look like it. */
class OpposedStatementsTest {
  private record Pair(String name, boolean clash, List<ReadArticle> articles) {}

  private static List<Pair> pairs(String spec) throws IOException {
    try (InputStream in = OpposedStatementsTest.class.getResourceAsStream(spec)) {
      List<String> lines =
          Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList();
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < lines.size(); i += 3) {
        String[] head = lines.get(i).split(" ");
        String a = lines.get(i + 1).strip();
        String b = lines.get(i + 2).strip();
        List<ReadArticle> articles =
            head[1].equals("near")
                ? List.of(read(head[2], List.of(a, b)))
                : List.of(read(head[2] + "-a", List.of(a)), read(head[2] + "-b", List.of(b)));
        pairs.add(new Pair(head[2], head[0].equals("clash"), articles));
      }
      return pairs;
    }
  }

  /** An article of one sentence for each line: speaker | stance | when | content. */
  private static ReadArticle read(String id, List<String> lines) {
    StringBuilder text = new StringBuilder("This is a report on the " + id.replace('-', ' ') + ".");
    List<Statement> statements = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split(" \\| ");
      text.append(' ');
      int start = text.length();
      int cue = start + fields[0].length() + 1;
      text.append(fields[0]).append(" said ").append(fields[3]);
      statements.add(
          new Statement(
              new Span(start, cue - 1),
              new Span(cue, cue + 4),
              List.of(new Span(cue + 5, text.length())),
              Mode.INDIRECT,
              Stance.valueOf(fields[1].toUpperCase(Locale.ROOT)),
              false,
              null,
              null,
              null,
              List.of(),
              null,
              1));
      attributions.add(
          new Attribution(
              List.of(new Speaker(fields[0], fields[0])), List.of(), null, List.of(), null));
      text.append('.');
    }
    AnnotatedText annotated = Texts.annotate(text.toString());
    Cast cast = new Cast(List.of(), List.of(), attributions, List.of());
    List<Figure> figures = new FigureFinder().find(annotated, statements, cast);
    Article article = Article.of(id, text.toString(), Metadata.NONE);
    return new ReadArticle(article, annotated, statements, cast, figures);
  }

  @ParameterizedTest
  @CsvSource({"contradictions.spec, 0.92, 0", "contradictions-fresh.spec, 0.77, 1"})
  void tellsWhatCannotBothHold(String spec, double goal, int fooled) throws IOException {
    int right = 0;
    int traps = 0;
    int clashes = 0;
    List<String> wrong = new ArrayList<>();
    for (Pair pair : pairs(spec)) {
      Resolution resolution = Resolver.resolve(pair.articles());
      boolean denied = resolution.denials().stream().anyMatch(d -> !d.claim().equals(d.denier()));
      boolean found = denied || !resolution.contradictions().isEmpty();
      clashes += pair.clash() ? 1 : 0;
      right += found && pair.clash() ? 1 : 0;
      traps += found && !pair.clash() ? 1 : 0;
      if (found != pair.clash()) {
        wrong.add((pair.clash() ? "missed " : "fooled by ") + pair.name());
      }
    }
    double f1 = 2.0 * right / (clashes + right + traps);
    String report = spec + ": " + right + " of " + clashes + ", traps " + traps + ", F1 " + f1;
    assertThat(f1).as(report + " " + wrong).isGreaterThanOrEqualTo(goal);
    assertThat(traps).as(report + " " + wrong).isLessThanOrEqualTo(fooled);
  }
}
