package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dicta.corpus.ReadArticle;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.rdf.ArticleGraph;
import dicta.rdf.EntitiesGraph;
import dicta.rdf.Gold;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.OntologyGraph;
import dicta.rdf.Provenance;
import dicta.rdf.ResolutionGraph;
import dicta.rdf.TextChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBuilderIT {
  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  static final StoreInfo PLAN =
      StoreInfo.planned("0.1.0", Iris.DEFAULT_BASE, "full", "default", "inputs");
  private static final ArticleGraph GRAPHS =
      new ArticleGraph(IRIS, TextChoice.FULL, new Provenance("0.1.0", Map.of(), Map.of()));

  @TempDir Path directory;

  @Test
  void whatIsBuiltIsFound() {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, graphs(Gold.articles()));
    int statements = Gold.articles().stream().mapToInt(read -> read.statements().size()).sum();
    try (Store open = Store.open(store)) {
      assertThat(select(open, "SELECT ?s { ?s a dicta:Statement }")).hasSize(statements);
      assertThat(select(open, "SELECT ?s { ?s text:query 'ceasefire' }")).isNotEmpty();
      assertThat(open.info().quads()).isPositive();
    }
  }

  /** In the union of the graphs, which is what a query without GRAPH sees, and in their graph. */
  @Test
  void placesAreFoundByWhereTheyAre() {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, List.of(EntitiesGraph.of(IRIS, GazetteerReader.builtInModel().getGraph())));
    String near =
        "?place <http://jena.apache.org/spatial#nearby> (51.5 -0.12 10) ."
            + " ?place <http://www.w3.org/2000/01/rdf-schema#label> ?label ";
    try (Store open = Store.open(store)) {
      assertThat(select(open, "SELECT DISTINCT ?label { " + near + "}"))
          .anyMatch(row -> row.contains("London"))
          .noneMatch(row -> row.contains("Paris"));
      assertThat(select(open, "SELECT DISTINCT ?label { GRAPH ?g { " + near + "} }"))
          .anyMatch(row -> row.contains("London"));
    }
  }

  @Test
  void orderAndThreadsDoNotMatter() {
    List<NamedGraph> graphs = new ArrayList<>(graphs(Gold.articles()));
    StoreDirectory first = new StoreDirectory(directory.resolve("a"));
    build(first, graphs);
    StoreDirectory second = new StoreDirectory(directory.resolve("b"));
    List<NamedGraph> twice = new ArrayList<>(graphs);
    twice.addAll(graphs);
    Collections.shuffle(twice, new Random(3));
    try (StoreBuilder builder = StoreBuilder.begin(second, PLAN)) {
      twice.parallelStream().forEach(builder::add);
      builder.finish();
    }
    assertThat(StoreInfo.of(second)).isEqualTo(StoreInfo.of(first));
    assertThat(dump(second)).isEqualTo(dump(first));
  }

  /** By the loader for hundreds of millions of quads, where the machine has what it calls. */
  @Test
  void theLoaderThatSortsOnDiskGivesTheSame() throws IOException {
    assumeTrue(ExternalLoader.isPossible(), "no sort or gzip: tdb2.xloader is not tried");
    List<NamedGraph> graphs = graphs(Gold.articles());
    StoreDirectory first = new StoreDirectory(directory.resolve("a"));
    build(first, graphs);
    StoreDirectory second = new StoreDirectory(directory.resolve("b"));
    try (StoreBuilder builder = StoreBuilder.begin(second, PLAN)) {
      builder.loadExternallyFrom(1);
      graphs.forEach(builder::add);
      builder.finish();
    }
    assertThat(StoreInfo.of(second)).isEqualTo(StoreInfo.of(first));
    assertThat(dump(second)).isEqualTo(dump(first));
    String words = "SELECT DISTINCT ?s ?g { GRAPH ?g { ?s text:query (dicta:text 'ceasefire') } }";
    try (Store one = Store.open(first);
        Store other = Store.open(second)) {
      assertThat(select(other, words)).containsExactlyInAnyOrderElementsOf(select(one, words));
    }
    StoreUpdate.apply(second, Change.of(List.of(), List.of(IRIS.ontologyGraph())));
    assertThat(names(second)).containsExactlyInAnyOrder("current", "gen-1", "lock");
  }

  @Test
  void aChangedArticleChangesItsGraphAndWhatDependsOnItOnly() {
    List<ReadArticle> before = Gold.articles();
    List<ReadArticle> after = new ArrayList<>(before);
    after.set(1, Gold.article(Gold.IDS.get(1), "\nMore."));
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, graphs(before));
    TreeSet<String> changed = new TreeSet<>(dump(store));
    build(store, graphs(after));
    List<String> now = dump(store);
    TreeSet<String> added = new TreeSet<>(now);
    added.removeAll(changed);
    changed.removeAll(now);
    changed.addAll(added);
    Set<String> graphs =
        changed.stream()
            .map(quad -> quad.replaceAll("(?s).* <([^>]*)> \\.$", "$1"))
            .collect(Collectors.toSet());
    assertThat(graphs)
        .contains(
            IRIS.articleGraph(before.get(1).article().sha16()).getURI(),
            IRIS.articleGraph(after.get(1).article().sha16()).getURI(),
            IRIS.resolutionGraph().getURI())
        .isSubsetOf(
            IRIS.articleGraph(before.get(1).article().sha16()).getURI(),
            IRIS.articleGraph(after.get(1).article().sha16()).getURI(),
            IRIS.resolutionGraph().getURI(),
            IRIS.voidGraph().getURI());
  }

  @Test
  void anUnfinishedBuildLeavesTheStoreAsItWas() throws IOException {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, graphs(Gold.articles()));
    List<String> before = dump(store);
    try (StoreBuilder builder = StoreBuilder.begin(store, PLAN)) {
      builder.add(OntologyGraph.of(IRIS));
    }
    assertThat(dump(store)).isEqualTo(before);
    assertThat(names(store)).containsExactlyInAnyOrder("current", "gen-1", "lock");
  }

  @Test
  void leftoversOfAKilledBuildGo() throws IOException {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, graphs(Gold.articles()));
    Files.createDirectories(store.path().resolve("building/Data-0001"));
    Files.createDirectories(store.path().resolve("gen-7/Data-0001"));
    Files.createDirectories(store.path().resolve("trash-gen-0"));
    build(store, List.of(OntologyGraph.of(IRIS)));
    assertThat(names(store)).containsExactlyInAnyOrder("current", "gen-2", "lock");
  }

  @Test
  void anOldGenerationGoesOnceItsLastReaderHas() throws IOException {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    build(store, List.of(OntologyGraph.of(IRIS)));
    try (Store reader = Store.open(store);
        GenerationPin another = GenerationPin.current(store)) {
      build(store, graphs(Gold.articles()));
      assertThat(names(store)).contains("gen-1", "gen-2");
      assertThat(select(reader, "SELECT ?s { ?s a dicta:Statement }")).isEmpty();
      assertThat(another.generation()).isDirectory();
    }
    store.sweep();
    assertThat(names(store)).containsExactlyInAnyOrder("current", "gen-2", "lock");
  }

  @Test
  void twoBuildersAtOnceAreRefused() {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    try (StoreBuilder builder = StoreBuilder.begin(store, PLAN)) {
      assertThatThrownBy(() -> StoreBuilder.begin(store, PLAN))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.problem()).isEqualTo(StoreException.Problem.IN_USE));
      assertThat(builder).isNotNull();
    }
  }

  @Test
  void noStoreIsSaidSo() {
    assertThatThrownBy(() -> Store.open(new StoreDirectory(directory)))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.problem()).isEqualTo(StoreException.Problem.NO_STORE));
  }

  @Test
  void knowsWhetherItIsOlderThanItsInputs() {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    assertThat(StoreInfo.of(store)).isEmpty();
    build(store, List.of(OntologyGraph.of(IRIS)));
    StoreInfo info = StoreInfo.of(store).orElseThrow();
    assertThat(info.upToDate(PLAN)).isTrue();
    assertThat(
            info.upToDate(
                StoreInfo.planned("0.1.0", Iris.DEFAULT_BASE, "full", "default", "changed")))
        .isFalse();
  }

  // ---- helpers, for other tests of stores as well

  static void build(StoreDirectory store, List<NamedGraph> graphs) {
    try (StoreBuilder builder = StoreBuilder.begin(store, PLAN)) {
      graphs.forEach(builder::add);
      builder.finish();
    }
  }

  static List<NamedGraph> graphs(List<ReadArticle> articles) {
    return Stream.concat(
            articles.stream().map(GRAPHS::of),
            Stream.of(
                OntologyGraph.of(IRIS),
                ResolutionGraph.of(
                    IRIS, TextChoice.FULL, Gold.resolution(articles), Gold.labels(IRIS, articles))))
        .toList();
  }

  static NamedGraph graph(ReadArticle article) {
    return GRAPHS.of(article);
  }

  static List<String> select(Store store, String query) {
    return select(store.dataset(), query);
  }

  static List<String> select(DatasetGraph dataset, String query) {
    String prefixed =
        "PREFIX dicta: <https://w3id.org/dicta#> PREFIX text: <http://jena.apache.org/text#> "
            + query;
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
                  .query(prefixed)
                  .build()) {
            List<String> rows = new ArrayList<>();
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row -> rows.add(row.toString()));
            return rows;
          }
        });
  }

  static List<String> dump(StoreDirectory store) {
    try (Store open = Store.open(store)) {
      return dump(open.dataset());
    }
  }

  static List<String> dump(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> lines = new ArrayList<>();
          dataset.find().forEachRemaining(quad -> lines.add(dicta.rdf.NQuads.line(quad)));
          Collections.sort(lines);
          return lines;
        });
  }

  static List<String> names(StoreDirectory store) throws IOException {
    try (Stream<Path> entries = Files.list(store.path())) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
