package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.correction.Correction;
import dicta.correction.CorrectionFiles;
import dicta.pipeline.BuildPlan;
import dicta.pipeline.Models;
import dicta.pipeline.StoreBuild;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import dicta.rdf.Iris;
import dicta.rdf.Shapes;
import dicta.rdf.TextChoice;
import dicta.store.Store;
import dicta.store.StoreDirectory;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people corrected holds in the graph, and is seen on the pages of what was corrected. */
class CorrectionsIT {
  private static final List<String> SEEDS =
      List.of("seeds/000_0d6112f1ee697a18.txt", "seeds/003_fcd129825950e3f3.txt");
  private static final ByteArrayOutputStream TALK = new ByteArrayOutputStream();

  /** Two statements of different articles that report one utterance. */
  private static final String TOGETHER =
      """
      SELECT ?a ?b {
        ?a dicta:reports ?u ; dicta:inArticle ?x . ?b dicta:reports ?u ; dicta:inArticle ?y
        FILTER(STR(?x) < STR(?y))
      } ORDER BY ?a ?b LIMIT 1""";

  /**
   * Two statements that nobody else reports, of different speakers, and the first one's speaker.
   */
  private static final String ALONE =
      """
      SELECT ?a ?b ?speaker {
        ?a dicta:saidBy ?speaker ; dicta:reports ?u . ?b dicta:saidBy ?other ; dicta:reports ?v
        FILTER(?speaker != ?other && ?a != ?b)
        FILTER NOT EXISTS { ?c dicta:reports ?u FILTER(?c != ?a) }
        FILTER NOT EXISTS { ?d dicta:reports ?v FILTER(?d != ?b) }
        FILTER NOT EXISTS { ?b dicta:embeds ?inner }
      } ORDER BY ?a ?b LIMIT 1""";

  @TempDir static Path folder;

  private static Served served;
  private static String torn;
  private static String partner;
  private static String wrong;
  private static String attributed;
  private static String speaker;
  private static List<Shapes.Violation> violations;

  /** Builds, reads what there is to correct, and builds again with corrections of it. */
  @BeforeAll
  static void build() {
    Models models = Models.load(Tier.FAST);
    Path before = folder.resolve("before");
    build(before, models, List.of());
    Served first = Served.of(DictaServer.start(before, 0, SmallStore.BASE));
    String[] together = row(first, TOGETHER);
    torn = together[0];
    partner = together[1];
    String[] alone = row(first, ALONE);
    speaker = alone[2];
    wrong = alone[1];
    attributed =
        row(
            first,
            "SELECT ?s { ?s a dicta:Statement ; dicta:saidBy ?p FILTER(?p != <"
                + speaker
                + ">)"
                + " FILTER(?s NOT IN (<"
                + torn
                + ">, <"
                + partner
                + ">, <"
                + wrong
                + ">))"
                + " } ORDER BY ?s LIMIT 1")[0];
    first.server().stop();
    String lines =
        String.join(
            "\n",
            "target\taction\tvalue\tby\twhy",
            wrong + "\twrong\t\tA. Reader\tno statement at all",
            attributed + "\tspeaker\t" + speaker + "\tA. Reader\tread the sentence before",
            torn + "\tdifferent-from\t" + partner + "\tA. Reader\tanother <script>day</script>",
            SmallStore.BASE + "/id/article/0000000000000000/s-1-2\twrong\t\tA. Reader\tlong gone");
    Path after = folder.resolve("after");
    build(after, models, CorrectionFiles.parse("desk.tsv", lines));
    try (Store store = Store.open(new StoreDirectory(after))) {
      violations =
          Txn.calculateRead(
              store.dataset(), () -> Shapes.dicta().validate(store.dataset().getUnionGraph()));
    }
    served = Served.of(DictaServer.start(after, 0, SmallStore.BASE));
  }

  private static void build(Path store, Models models, List<Correction> corrections) {
    BuildPlan plan =
        new BuildPlan(
            new StoreDirectory(store),
            new Iris(SmallStore.BASE),
            Tier.FAST,
            TextChoice.FULL,
            SEEDS,
            corrections);
    new StoreBuild(plan, models, new Talk(new PrintStream(TALK, true, StandardCharsets.UTF_8)))
        .run(InputStream.nullInputStream(), 2);
  }

  private static String[] row(Served from, String query) {
    String csv = from.csv("PREFIX dicta: <https://w3id.org/dicta#> " + query).body();
    List<String> lines = csv.lines().toList();
    assertThat(lines).as(query).hasSize(2);
    return lines.get(1).split(",");
  }

  private static boolean ask(String pattern) {
    String query = "PREFIX dicta: <https://w3id.org/dicta#> ASK {" + pattern + "}";
    return served
        .get("/dicta/sparql?query=" + Served.encode(query), "Accept", "text/csv")
        .body()
        .contains("true");
  }

  private static String page(String iri) {
    String html =
        served.get(iri.replace(SmallStore.BASE + "/id", "/doc"), "Accept", "text/html").body();
    assertThat(html).doesNotContain("<script>day");
    return Jsoup.parse(html).select("aside.corrections").text();
  }

  @AfterAll
  static void stop() {
    served.server().stop();
  }

  @Test
  void aWrongStatementIsNoneAndItsPageSaysWhoTookItOut() {
    assertThat(ask("<" + wrong + "> dicta:text ?text")).isFalse();
    assertThat(ask("<" + wrong + "> dicta:reports ?utterance")).isFalse();
    assertThat(page(wrong)).contains("Taken out as wrong", "A. Reader", "no statement at all");
  }

  @Test
  void aStatementHasItsRightSpeaker() {
    assertThat(ask("<" + attributed + "> dicta:saidBy <" + speaker + ">")).isTrue();
    assertThat(ask("<" + attributed + "> dicta:saidBy ?p FILTER(?p != <" + speaker + ">)"))
        .isFalse();
    assertThat(page(attributed)).contains("Speaker corrected", "read the sentence before");
  }

  @Test
  void whatIsNotOneUtteranceStandsApart() {
    assertThat(ask("<" + torn + "> dicta:reports ?u . <" + partner + "> dicta:reports ?u"))
        .isFalse();
    assertThat(page(torn)).contains("Kept apart", "another <script>day</script>");
  }

  @Test
  void whatFitsNothingIsToldAndKept() {
    assertThat(TALK.toString(StandardCharsets.UTF_8))
        .contains("The correction in desk.tsv, line 5 was not applied");
    assertThat(ask("GRAPH <" + SmallStore.BASE + "/graph/corrections> { ?c dicta:fits false }"))
        .isTrue();
  }

  @Test
  void theGraphConforms() {
    assertThat(violations).isEmpty();
  }
}
