package dicta.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.corpus.Called;
import dicta.corpus.Labels;
import dicta.corpus.Resolution;
import dicta.corpus.Resolver;
import dicta.corpus.StatementDigest;
import dicta.corpus.StatementDigest.Voice;
import dicta.entity.EntityType;
import dicta.generator.GeneratedArticle;
import dicta.generator.Generator;
import dicta.pipeline.Extractor;
import dicta.pipeline.Outcome;
import dicta.rdf.LabelTriples;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scala.Tuple2;

/** The resolution as a distributed join against that in the memory of one machine. */
class ResolvingIT {
  private static final int ARTICLES = Boolean.getBoolean("dicta.soak") ? 2000 : 400;
  private static final String PRESIDENT = "actor/q-president";

  @TempDir private static Path folder;

  private static JavaSparkContext spark;
  private static List<Digested> articles;
  private static Resolution expected;

  @BeforeAll
  static void resolveInMemory() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false"));
    spark.setCheckpointDir(folder.toUri().toString());
    articles = withPresident(extracted());
    List<StatementDigest> statements = new ArrayList<>();
    articles.forEach(article -> statements.addAll(article.statements()));
    expected = Resolver.resolveDigests(statements);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private static List<Digested> extracted() {
    Generator generator = new Generator(11);
    ExtractorSource source = Folders.FAST;
    ThreadLocal<Extractor> extractors = ThreadLocal.withInitial(source::newExtractor);
    return LongStream.range(0, ARTICLES)
        .parallel()
        .mapToObj(
            n -> {
              GeneratedArticle made = generator.article(n);
              Article article = Article.of(made.id(), made.text(), Metadata.NONE);
              Outcome outcome = extractors.get().extract(article, made.id());
              return Digested.of(((Outcome.Extracted) outcome).article());
            })
        .sorted(java.util.Comparator.comparing(Digested::sha16))
        .toList();
  }

  /** A twentieth of all statements is one person's. */
  private static List<Digested> withPresident(List<Digested> articles) {
    Random random = new Random(5);
    return articles.stream()
        .map(
            article ->
                new Digested(
                    article.sha16(),
                    article.statements().stream()
                        .map(one -> random.nextInt(20) == 0 ? saidByPresident(one) : one)
                        .toList(),
                    article.signature(),
                    article.called()))
        .toList();
  }

  private static StatementDigest saidByPresident(StatementDigest one) {
    return new StatementDigest(
        one.id(),
        one.published(),
        one.order(),
        one.sentence(),
        one.headline(),
        List.of(PRESIDENT),
        one.behalf(),
        one.addressees(),
        Voice.PERSON,
        List.of(),
        one.stance(),
        one.when(),
        one.partOf(),
        one.sameAct(),
        one.content(),
        one.acts(),
        one.text(),
        one.counts());
  }

  @Test
  void theCorpusIsWorthTheTest() {
    assertThat(expected.utterances()).anyMatch(utterance -> utterance.members().size() > 2);
    assertThat(expected.denials()).hasSizeGreaterThan(ARTICLES / 20);
    assertThat(expected.claims()).anyMatch(claim -> claim.expressedBy().size() > 1);
    long president =
        articles.stream()
            .flatMap(article -> article.statements().stream())
            .filter(one -> one.speakers().contains(PRESIDENT))
            .count();
    assertThat(president).isGreaterThan(ARTICLES / 5);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "4, true"})
  void linksAreThoseOfOneMachine(int parts, boolean shuffled) {
    List<Digested> given = new ArrayList<>(articles);
    if (shuffled) {
      Collections.shuffle(given, new Random(parts));
    }
    List<String> quads =
        new Resolving(spark.parallelize(given, parts), parts)
            .quads(Folders.IRIS.base())
            .values()
            .collect();
    TreeSet<String> single = new TreeSet<>();
    ResolutionGraph.of(Folders.IRIS, TextChoice.FULL, expected).lines().forEach(single::add);
    assertThat(new TreeSet<>(quads)).isEqualTo(single);
  }

  /** Every article names some of twenty entities, each in one of three ways. */
  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "4, true"})
  void labelsAreThoseOfOneMachine(int parts, boolean shuffled) {
    Random random = new Random(9);
    List<Digested> given = new ArrayList<>();
    for (Digested article : articles) {
      List<Called> called = new ArrayList<>(article.called());
      for (int entity = 0; entity < 20; entity += 1 + random.nextInt(9)) {
        String label = List.of("Ivo Pashinyan", "Ivo Pashinian", "Ivo").get(random.nextInt(3));
        EntityType type = random.nextInt(3) == 0 ? EntityType.GROUP : EntityType.PERSON;
        called.add(new Called("actor/" + entity, type, label + " " + entity));
      }
      given.add(new Digested(article.sha16(), article.statements(), article.signature(), called));
    }
    List<Called> labels = Labels.of(given.stream().map(Digested::called).toList());
    assertThat(labels).hasSizeGreaterThan(20);
    if (shuffled) {
      Collections.shuffle(given, new Random(parts));
    }
    List<String> quads =
        Labelling.quads(spark.parallelize(given, parts), Folders.IRIS.base(), parts)
            .values()
            .collect();
    assertThat(quads)
        .containsExactlyInAnyOrderElementsOf(
            ResolutionGraph.of(
                    Folders.IRIS,
                    TextChoice.FULL,
                    Resolution.NONE,
                    LabelTriples.of(Folders.IRIS, labels))
                .lines()
                .toList());
  }

  /** A chain, a hub, and what chance ties. */
  @Test
  void findsConnectedComponents() {
    List<Tuple2<String, String>> edges = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> edges.add(edge(i, i + 1)));
    IntStream.range(1000, 1300).forEach(i -> edges.add(edge(1300, i)));
    Random random = new Random(3);
    IntStream.range(0, 400)
        .forEach(i -> edges.add(edge(2000 + random.nextInt(900), 2000 + random.nextInt(900))));
    edges.removeIf(edge -> edge._1().equals(edge._2()));
    TreeMap<String, String> least = new TreeMap<>();
    edges.forEach(
        edge -> {
          least.put(edge._1(), edge._1());
          least.put(edge._2(), edge._2());
        });
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Tuple2<String, String> edge : edges) {
        String a = least.get(edge._1());
        String b = least.get(edge._2());
        if (!a.equals(b)) {
          least.put(edge._1(), a.compareTo(b) < 0 ? a : b);
          least.put(edge._2(), a.compareTo(b) < 0 ? a : b);
          changed = true;
        }
      }
    }
    least.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    JavaPairRDD<String, String> found = ConnectedComponents.of(spark.parallelizePairs(edges, 3), 3);
    assertThat(new TreeMap<>(found.collectAsMap())).isEqualTo(least);
  }

  private static Tuple2<String, String> edge(int a, int b) {
    return new Tuple2<>(
        String.format(java.util.Locale.ROOT, "%05d", a),
        String.format(java.util.Locale.ROOT, "%05d", b));
  }
}
