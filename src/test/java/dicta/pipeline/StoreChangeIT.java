package dicta.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.article.InputException;
import dicta.correction.Correction;
import dicta.correction.CorrectionFiles;
import dicta.generator.Generator;
import dicta.rdf.Iris;
import dicta.rdf.NQuads;
import dicta.rdf.Shapes;
import dicta.rdf.TextChoice;
import dicta.store.Store;
import dicta.store.StoreDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a store came to hold its articles, it holds the same quads. */
class StoreChangeIT {
  private static final Models MODELS = FastStore.MODELS;
  private static final Talk SILENCE = FastStore.SILENCE;
  private static final List<String> SEEDS =
      List.of(
          "seeds/000_0d6112f1ee697a18.txt",
          "seeds/001_7d2bc9501bfc9e2b.txt",
          "seeds/003_fcd129825950e3f3.txt");

  @TempDir static Path folder;

  private static Set<String> whole;

  @BeforeAll
  static void wholeBuild() {
    whole = quads(build("whole", SEEDS));
  }

  /** As if built of the same seeds. */
  private static StoreDirectory wholeAgain(String name) {
    return FastStore.copy(new StoreDirectory(folder.resolve("whole")), folder.resolve(name));
  }

  private static StoreDirectory build(String name, List<String> paths) {
    return build(name, paths, List.of());
  }

  private static StoreDirectory build(
      String name, List<String> paths, List<Correction> corrections) {
    StoreDirectory store = new StoreDirectory(folder.resolve(name));
    BuildPlan plan =
        new BuildPlan(
            store, new Iris(Iris.DEFAULT_BASE), Tier.FAST, TextChoice.FULL, paths, corrections);
    new StoreBuild(plan, MODELS, SILENCE).run(InputStream.nullInputStream(), 2);
    return store;
  }

  private static void add(StoreDirectory store, List<String> paths) {
    new StoreChange(store).add(paths, InputStream.nullInputStream(), MODELS, SILENCE, 2);
  }

  private static Set<String> quads(StoreDirectory directory) {
    try (Store store = Store.open(directory)) {
      store.dataset().begin(ReadWrite.READ);
      Set<String> quads = new TreeSet<>();
      store.dataset().find().forEachRemaining(quad -> quads.add(NQuads.line(quad)));
      store.dataset().end();
      return quads;
    }
  }

  private static Set<String> without(Set<String> quads, String graph) {
    return quads.stream()
        .filter(quad -> !quad.endsWith("/graph/" + graph + "> ."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void addedIsAsBuilt() {
    StoreDirectory store = build("added", SEEDS.subList(0, 1));
    add(store, SEEDS.subList(1, 3));
    // A name that groups no longer bear says what took its place; a fresh build has no such names.
    assertThat(lasting(quads(store))).isEqualTo(lasting(whole));
    Set<String> once = quads(store);
    add(store, SEEDS.subList(2, 3));
    assertThat(quads(store)).isEqualTo(once);
  }

  @Test
  void whatPeopleCorrectedHoldsForWhatComesAndGoes() {
    Set<String> first = statementsOf(SEEDS.get(0));
    Set<String> last = statementsOf(SEEDS.get(2));
    String lines =
        String.join(
            "\n",
            "target\taction\tvalue\tby\twhy",
            first.iterator().next() + "\tsame-as\t" + last.iterator().next() + "\tme\tone speech",
            last.stream().skip(1).findFirst().orElseThrow() + "\twrong\t\tme\tnone at all");
    List<Correction> corrections = CorrectionFiles.parse("desk.tsv", lines);
    Set<String> corrected = quads(build("corrected", SEEDS, corrections));
    assertThat(lasting(corrected)).isNotEqualTo(lasting(whole));
    StoreDirectory store = build("corrected-later", SEEDS.subList(0, 2), corrections);
    Set<String> without = quads(store);
    assertThat(without).anyMatch(quad -> quad.contains("#fits> \"false\""));
    add(store, SEEDS.subList(2, 3));
    assertThat(lasting(quads(store))).isEqualTo(lasting(corrected));
    new StoreChange(store).remove(List.of("003_fcd129825950e3f3"));
    assertThat(lasting(quads(store))).isEqualTo(lasting(without));
  }

  /** IRIs of an article's statements, sorted. */
  private static Set<String> statementsOf(String seed) {
    String article = quadsWith(seed).replaceAll(".*(<[^>]*/id/article/[0-9a-f]{16}>).*", "$1");
    String prefix = article.substring(0, article.length() - 1) + "/s-";
    return whole.stream()
        .filter(quad -> quad.startsWith(prefix) && quad.contains("#reports> "))
        .map(quad -> quad.substring(1, quad.indexOf('>')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The quad that gives a seed its id. */
  private static String quadsWith(String seed) {
    String id = seed.replaceAll("seeds/|\\.txt", "");
    return whole.stream()
        .filter(quad -> quad.contains("#sourceId> \"" + id + "\""))
        .findFirst()
        .orElseThrow();
  }

  /** Without what retired names say, and without the counts of triples. */
  private static Set<String> lasting(Set<String> quads) {
    return without(quads, "void").stream()
        .filter(quad -> !quad.contains("/isReplacedBy> "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void removedIsAsNeverThere() throws IOException {
    Path more = Files.writeString(folder.resolve("more.txt"), "“It is over,” said Mayor Ada Berg.");
    StoreDirectory store = wholeAgain("removed");
    add(store, List.of(more.toString()));
    assertThat(quads(store)).isNotEqualTo(whole);
    new StoreChange(store).remove(List.of("more"));
    assertThat(without(quads(store), "resolution")).isEqualTo(without(whole, "resolution"));
  }

  @Test
  void oneTextUnderTwoIdsStaysUntilBothAreGone() throws IOException {
    Path copy = Files.copy(Path.of(SEEDS.get(2)), folder.resolve("copy.txt"));
    StoreDirectory store = wholeAgain("copies");
    add(store, List.of(copy.toString()));
    Set<String> both = quads(store);
    assertThat(both).containsAll(without(without(whole, "void"), "resolution"));
    assertThat(both).anyMatch(quad -> quad.contains("sourceId> \"copy\""));
    new StoreChange(store).remove(List.of("copy"));
    assertThat(quads(store)).isEqualTo(whole);
  }

  /**
   * Single articles that come, change and go: each time the store is as if built of what is there.
   */
  @Test
  void howeverArticlesComeAndGoTheStoreIsAsBuilt() throws IOException {
    Generator generator = new Generator(3);
    Random random = new Random(8);
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (int n = 0; n < 9; n++) {
      write(articles, generator, n, n);
    }
    StoreDirectory store = build("lived", List.of(articles.toString()));
    for (int step = 0; step < 2; step++) {
      Path more = Files.createDirectories(folder.resolve("more-" + step));
      for (int i = 0; i < 3; i++) {
        int n = random.nextInt(14);
        // the text of another article, as often as not
        int text = random.nextBoolean() ? n : random.nextInt(14);
        write(articles, generator, n, text);
        write(more, generator, n, text);
      }
      add(store, List.of(more.toString()));
      List<String> there;
      try (Stream<Path> files = Files.list(articles)) {
        there = files.map(file -> file.getFileName().toString()).sorted().toList();
      }
      String gone = there.get(random.nextInt(there.size()));
      Files.delete(articles.resolve(gone));
      new StoreChange(store).remove(List.of(gone.replace(".txt", "")));
      Set<String> built = quads(build("built-" + step, List.of(articles.toString())));
      assertThat(lasting(quads(store))).as("step %d", step).isEqualTo(lasting(built));
    }
  }

  /** One person, spelled in two ways: found by both, and shown under one, whoever came first. */
  @Test
  void whatArticlesSpellInTwoWaysHasOneLabel() throws IOException {
    List<String> paths = new ArrayList<>();
    for (String spelling : List.of("Hakobian", "Hakobyan", "Hakobyan")) {
      Path file = folder.resolve("spelled-" + paths.size() + ".txt");
      Files.writeString(
          file,
          "“The dam will hold for %d years,” said Vahram %s, an engineer.\n"
              .formatted(paths.size() + 2, spelling));
      paths.add(file.toString());
    }
    StoreDirectory store = build("spelled", paths.subList(0, 1));
    assertThat(labels(store)).containsExactly("Vahram Hakobian");
    add(store, paths.subList(1, 2));
    assertThat(labels(store)).as("of equals the first").containsExactly("Vahram Hakobian");
    add(store, paths.subList(2, 3));
    assertThat(labels(store)).as("as most spell it").containsExactly("Vahram Hakobyan");
    assertThat(lasting(quads(store))).isEqualTo(lasting(quads(build("spelled-all", paths))));
    new StoreChange(store).remove(List.of("spelled-1"));
    assertThat(labels(store)).containsExactly("Vahram Hakobian");
    new StoreChange(store).remove(List.of("spelled-0"));
    assertThat(labels(store)).containsExactly("Vahram Hakobyan");
    assertThat(lasting(quads(store)))
        .isEqualTo(lasting(quads(build("spelled-last", paths.subList(2, 3)))));
  }

  /** Labels of whom a spelling that the label may not have finds; the same by each spelling. */
  private static Set<String> labels(StoreDirectory directory) {
    try (Store store = Store.open(directory)) {
      return Txn.calculateRead(
          store.dataset(),
          () -> {
            Set<String> labels = new TreeSet<>();
            for (String spelling : List.of("Hakobian", "Hakobyan")) {
              String query =
                  """
                  PREFIX dicta: <https://w3id.org/dicta#>
                  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                  PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
                  PREFIX text: <http://jena.apache.org/text#>
                  SELECT ?label { ?name text:query (skosxl:literalForm "Vahram AND %s") .
                    ?who dicta:hasName ?name ; a dicta:Actor ; rdfs:label ?label }"""
                      .formatted(spelling);
              try (QueryExecution execution =
                  QueryExecutionFactory.create(query, DatasetFactory.wrap(store.dataset()))) {
                execution
                    .execSelect()
                    .forEachRemaining(row -> labels.add(row.getLiteral("label").getString()));
              }
            }
            assertThat(Shapes.dicta().validate(store.dataset().getUnionGraph())).isEmpty();
            return labels;
          });
    }
  }

  private static void write(Path folder, Generator generator, int n, int text) throws IOException {
    Files.writeString(folder.resolve("n" + n + ".txt"), generator.article(text).text());
  }

  @Test
  void unknownIdsChangeNothing() {
    StoreDirectory store = wholeAgain("unknown");
    Set<String> before = quads(store);
    assertThatThrownBy(
            () -> new StoreChange(store).remove(List.of("000_0d6112f1ee697a18", "nobody")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nobody");
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void anAdditionBringsTheEntriesThatItKnows() throws IOException {
    OwnGazetteer own = new OwnGazetteer(folder.resolve("own"));
    own.add(Files.writeString(folder.resolve("own.tsv"), "name\ttype\nOrla Finn\tPerson\n"), false);
    Models models = Models.load(Tier.FAST, OptionalDouble.empty(), own);
    StoreDirectory store = build("entries", SEEDS.subList(0, 1));
    assertThat(quads(store)).noneMatch(quad -> quad.contains("Orla Finn"));
    new StoreChange(store)
        .add(SEEDS.subList(2, 3), InputStream.nullInputStream(), models, SILENCE, 2);
    assertThat(quads(store))
        .anyMatch(quad -> quad.contains("Orla Finn") && quad.contains("/graph/entities"));
  }
}
