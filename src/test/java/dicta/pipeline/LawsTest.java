package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Statement;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolver;
import dicta.generator.Generator;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for any articles, tried on generated ones. */
class LawsTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Models MODELS = Models.load(Tier.FAST);

  private static ReadArticle read(Extractor extractor, String id, String text) {
    Outcome outcome = extractor.extract(Article.of(id, text, Metadata.NONE), id);
    return ((Outcome.Extracted) outcome).article();
  }

  private static List<ReadArticle> generated(int count) {
    Generator generator = new Generator(7);
    Extractor extractor = MODELS.newExtractor();
    List<ReadArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(read(extractor, generator.article(i).id(), generator.article(i).text()));
    }
    return articles;
  }

  private static Set<String> quads(List<ReadArticle> articles) {
    ArticleGraph graphs = new ArticleGraph(IRIS, TextChoice.FULL, MODELS.provenance());
    Set<String> quads = new TreeSet<>();
    articles.forEach(article -> graphs.of(article).lines().forEach(quads::add));
    ResolutionGraph.of(
            IRIS, TextChoice.FULL, Resolver.resolve(articles), Gold.labels(IRIS, articles))
        .lines()
        .forEach(quads::add);
    return quads;
  }

  @Test
  void orderDoesNotMatterAndTwiceIsOnce() {
    List<ReadArticle> articles = generated(24);
    Set<String> quads = quads(articles);
    List<ReadArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(quads(shuffled)).isEqualTo(quads);
    shuffled.addAll(articles.subList(0, 5));
    assertThat(quads(shuffled)).isEqualTo(quads);
  }

  @Test
  void oneExtractorGivesWhatAnotherGives() {
    assertThat(quads(generated(8))).isEqualTo(quads(generated(8)));
  }

  @Test
  void offsetsCountCodePoints() {
    Extractor extractor = MODELS.newExtractor();
    for (ReadArticle article : generated(8)) {
      // One symbol inside the basic plane, one outside: the same code points, other UTF-16 units.
      String heart = article.article().text().replace("\n", "\n♥ ");
      String face = heart.replace("♥", "😀");
      ReadArticle plain = read(extractor, "a", heart);
      ReadArticle astral = read(extractor, "a", face);
      assertThat(spans(astral)).isEqualTo(spans(plain)).isNotEmpty();
      for (Statement statement : astral.statements()) {
        assertThat(astral.text().cut(statement.cue()).replace("😀", "♥"))
            .isEqualTo(plain.text().cut(statement.cue()));
      }
    }
  }

  private static List<List<Span>> spans(ReadArticle article) {
    return article.statements().stream()
        .map(
            statement -> {
              List<Span> spans = new ArrayList<>(statement.content());
              spans.add(statement.cue());
              if (statement.source() != null) {
                spans.add(statement.source());
              }
              return spans;
            })
        .toList();
  }

  @Test
  void spansNeverOverlapWithinAStatementNorCuesAcross() {
    for (ReadArticle article : generated(24)) {
      List<Span> cues = new ArrayList<>();
      for (Statement statement : article.statements()) {
        List<Span> spans = new ArrayList<>(statement.content());
        spans.add(statement.cue());
        if (statement.source() != null) {
          spans.add(statement.source());
        }
        for (int i = 0; i < spans.size(); i++) {
          for (int j = i + 1; j < spans.size(); j++) {
            assertThat(spans.get(i).overlaps(spans.get(j))).isFalse();
          }
        }
        cues.forEach(cue -> assertThat(cue.overlaps(statement.cue())).isFalse());
        cues.add(statement.cue());
      }
    }
  }
}
