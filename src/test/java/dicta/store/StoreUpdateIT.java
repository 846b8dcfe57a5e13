package dicta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.corpus.ReadArticle;
import dicta.rdf.Gold;
import dicta.rdf.NamedGraph;
import dicta.rdf.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreUpdateIT {
  private static final List<ReadArticle> ARTICLES = Gold.articles();

  @TempDir Path directory;

  /** Added and removed piece by piece, a store is the same as built at once: counts included. */
  @Test
  void changesLeadToWhatABuildGives() {
    StoreDirectory store = new StoreDirectory(directory.resolve("changed"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    StoreUpdate.apply(store, change(ARTICLES.subList(1, 3), name(ARTICLES.get(0))));
    StoreDirectory built = new StoreDirectory(directory.resolve("built"));
    StoreBuilderIT.build(built, StoreBuilderIT.graphs(ARTICLES.subList(1, 3)));

    assertThat(StoreBuilderIT.dump(store)).isEqualTo(StoreBuilderIT.dump(built));
    String words = "SELECT DISTINCT ?s ?g { GRAPH ?g { ?s text:query (dicta:text 'ceasefire') } }";
    try (Store one = Store.open(store);
        Store other = Store.open(built)) {
      List<String> expected = StoreBuilderIT.select(other, words);
      assertThat(expected).isNotEmpty();
      assertThat(StoreBuilderIT.select(one, words)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** A kill between the two commits leaves the index behind; who opens the store mends it. */
  @Test
  void anIndexLeftBehindIsMended() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    String words = "SELECT DISTINCT ?s { ?s text:query (dicta:text 'ceasefire') }";
    List<String> expected;
    try (Store open = Store.open(store)) {
      expected = StoreBuilderIT.select(open, words);
    }
    Path generation = store.current().orElseThrow();
    NamedGraph lost = StoreBuilderIT.graph(ARTICLES.get(1));
    loseIndex(generation, lost.name());
    try (Store open = Store.open(store)) {
      assertThat(StoreBuilderIT.select(open, words)).isNotEqualTo(expected);
    }
    PendingChange.write(generation, Change.of(List.of(lost), List.of()));
    try (Store open = Store.open(store)) {
      assertThat(StoreBuilderIT.select(open, words)).containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(generation.resolve("pending.nq.gz")).doesNotExist();
  }

  @Test
  void aServerMakesTheChangeForACommand() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    try (Store served = Store.open(store)) {
      Path generation = store.current().orElseThrow();
      ServerNote.write(store, "http://localhost:1");
      AtomicBoolean stop = new AtomicBoolean();
      Thread server =
          new Thread(
              () -> {
                while (!stop.get()) {
                  ChangeInbox.serve(store, generation, served.dataset());
                }
              });
      server.start();
      boolean made = ChangeInbox.hand(store, change(ARTICLES, name(ARTICLES.get(0))));
      stop.set(true);
      server.join();
      assertThat(made).isTrue();
      assertThat(graphs(served.dataset()))
          .contains(name(ARTICLES.get(2)).getURI(), name(ARTICLES.get(0)).getURI());
      assertThat(Files.exists(store.path().resolve("change.nq.gz"))).isFalse();
    }
  }

  /** Who opens the store after a kill sees the whole change. */
  @Test
  void aChangeThatWasCutOffIsMade() throws Exception {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    Change change =
        Change.of(List.of(StoreBuilderIT.graph(ARTICLES.get(2))), List.of(name(ARTICLES.get(0))));
    PendingChange.write(store.current().orElseThrow(), change);
    try (Store open = Store.open(store)) {
      assertThat(graphs(open.dataset()))
          .containsExactlyInAnyOrder(
              name(ARTICLES.get(1)).getURI(), name(ARTICLES.get(2)).getURI());
    }
  }

  @Test
  void aChangeIsWrittenAndReadBack() throws Exception {
    NamedGraph one = StoreBuilderIT.graph(ARTICLES.get(0));
    Triple first = one.triples().get(0);
    Triple second = one.triples().get(1);
    Change change =
        Change.of(List.of(one), List.of(name(ARTICLES.get(1))))
            .and(
                List.of(),
                List.of(
                    new Change.Patch(one.name(), List.of(first), List.of()),
                    new Change.Patch(one.name(), List.of(), List.of(second))),
                new Ledger.Delta(
                    List.of(
                        new KnownArticle(
                            "a\n\"b\"", "0123456789abcdef", List.of(), null, List.of())),
                    Set.of("c d", "e\n# put")));
    Path file = directory.resolve("change.nq.gz");
    ChangeFile.write(file, change);
    assertThat(ChangeFile.read(file)).isEqualTo(change);
  }

  /** What fails is not made later by who opens the store next. */
  @Test
  void aChangeThatFailsLeavesNothingBehind() {
    StoreDirectory store = new StoreDirectory(directory.resolve("data"));
    StoreBuilderIT.build(store, StoreBuilderIT.graphs(ARTICLES.subList(0, 2)));
    List<String> before = StoreBuilderIT.dump(store);
    Triple broken =
        Triple.create(
            NodeFactory.createVariable("no"), Vocabulary.TYPE, NodeFactory.createURI("urn:x"));
    Change change =
        new Change(
            List.of(StoreBuilderIT.graph(ARTICLES.get(2))),
            List.of(new Change.Patch(name(ARTICLES.get(0)), List.of(), List.of(broken))),
            Ledger.Delta.NONE);
    assertThatThrownBy(() -> StoreUpdate.apply(store, change)).isInstanceOf(StoreException.class);
    assertThat(StoreBuilderIT.dump(store)).isEqualTo(before);
    assertThat(store.current().orElseThrow().resolve("pending.nq.gz")).doesNotExist();
  }

  private static Change change(List<ReadArticle> articles, Node removed) {
    return Change.of(StoreBuilderIT.graphs(articles), List.of(removed));
  }

  private static Node name(ReadArticle article) {
    return StoreBuilderIT.IRIS.articleGraph(article.article().sha16());
  }

  private static List<String> graphs(DatasetGraph dataset) {
    return StoreBuilderIT.select(dataset, "SELECT DISTINCT ?g { GRAPH ?g { ?s a dicta:Article } }")
        .stream()
        .map(row -> row.replaceAll(".*<|>.*", ""))
        .toList();
  }

  private static void loseIndex(Path generation, Node graph) throws Exception {
    DatasetGraph dataset = StoreConfiguration.of(generation).searchable();
    org.apache.jena.query.text.TextIndexLucene index =
        (org.apache.jena.query.text.TextIndexLucene)
            ((org.apache.jena.query.text.DatasetGraphText) dataset).getTextIndex();
    index
        .getIndexWriter()
        .deleteDocuments(new org.apache.lucene.index.Term("graph", graph.getURI()));
    index.commit();
    Store.release(dataset, generation);
  }
}
