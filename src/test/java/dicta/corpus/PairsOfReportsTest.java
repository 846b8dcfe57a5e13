package dicta.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.Resolution.Utterance;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Speaker;
import dicta.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports on other topics than the seeds', half of them traps. */
class PairsOfReportsTest {
  record Pair(String name, boolean same, ReadArticle first, ReadArticle second) {}

  static List<Pair> pairs(String spec) throws IOException {
    List<String> lines = lines(spec);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 3) {
      String[] head = lines.get(i).split(" ");
      pairs.add(
          new Pair(
              head[1],
              head[0].equals("same"),
              read(head[1] + "-a", lines.get(i + 1)),
              read(head[1] + "-b", lines.get(i + 2))));
    }
    return pairs;
  }

  /** The lines of a spec, without comments and blanks. */
  static List<String> lines(String spec) throws IOException {
    try (InputStream in = PairsOfReportsTest.class.getResourceAsStream(spec)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  static ReadArticle read(String id, String line) {
    String[] fields = line.strip().split(" \\| ");
    String[] names = fields[0].split(" \\+");
    boolean named = !names[0].equals("-");
    String text = id + ": " + names[0] + " said " + fields[3] + ".";
    int cue = text.indexOf(" said ") + 1;
    Statement statement =
        new Statement(
            named ? new Span(id.length() + 2, cue - 1) : null,
            new Span(cue, cue + 4),
            List.of(new Span(cue + 5, text.length() - 1)),
            Mode.INDIRECT,
            Stance.valueOf(fields[1].toUpperCase(Locale.ROOT)),
            false,
            null,
            null,
            fields[2].equals("-") ? null : fields[2],
            List.of(),
            null,
            1);
    Attribution attribution =
        new Attribution(
            named ? List.of(new Speaker(names[0], names[0])) : List.of(),
            names.length > 1 ? List.of(names[1]) : List.of(),
            null,
            List.of(),
            null);
    Cast cast = new Cast(List.of(), List.of(), List.of(attribution), List.of());
    Article article = Article.of(id, text, Metadata.NONE);
    return new ReadArticle(article, Texts.annotate(text), List.of(statement), cast, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "pairs.spec, 0.92, 1",
    "pairs-fresh.spec, 0.90, 0",
    "pairs-late.spec, 0.92, 1",
    "pairs-unseen.spec, 0.62, 2",
    "pairs-fifth.spec, 0.79, 0",
    "pairs-held.spec, 0.58, 11"
  })
  void tellsSameFromSimilar(String spec, double goal, int mergedTraps) throws IOException {
    Outcome outcome = measure(spec);
    assertThat(outcome.f1()).as(outcome.toString()).isGreaterThanOrEqualTo(goal);
    assertThat(outcome.traps()).as(outcome.toString()).isLessThanOrEqualTo(mergedTraps);
  }

  /** How well the pairs of a set are told apart. */
  record Outcome(double precision, double recall, double f1, long traps, List<String> wrong) {}

  static Outcome measure(String spec) throws IOException {
    List<Pair> pairs = pairs(spec);
    List<ReadArticle> articles = new ArrayList<>();
    pairs.forEach(pair -> articles.addAll(List.of(pair.first(), pair.second())));
    Map<StatementId, Integer> group = new TreeMap<>();
    Resolution resolution = Resolver.resolve(articles);
    for (int i = 0; i < resolution.utterances().size(); i++) {
      for (StatementId member : resolution.utterances().get(i).members()) {
        group.put(member, i);
      }
    }
    Set<String> wanted = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    long traps = 0;
    for (Pair pair : pairs) {
      StatementId a = Digests.of(pair.first()).get(0).id();
      StatementId b = Digests.of(pair.second()).get(0).id();
      boolean joined = group.get(a).equals(group.get(b));
      if (pair.same()) {
        wanted.add(Pairs.of(a, b));
      }
      traps += joined && !pair.same() ? 1 : 0;
      if (joined != pair.same()) {
        wrong.add((pair.same() ? "missed " : "merged ") + pair.name());
      }
    }
    Set<String> found =
        Pairs.within(resolution.utterances().stream().map(Utterance::members).toList());
    double hits = found.stream().filter(wanted::contains).count();
    return new Outcome(
        hits / Math.max(1, found.size()),
        hits / wanted.size(),
        Pairs.f1(found, wanted),
        traps,
        wrong);
  }
}
