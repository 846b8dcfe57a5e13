package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.corpus.ReadArticle;
import dicta.correction.Corrections;
import dicta.rdf.ArticleGraph;
import dicta.rdf.CorrectionsGraph;
import dicta.rdf.EntitiesGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.TextChoice;
import dicta.store.Change;
import dicta.store.KnownArticle;
import dicta.store.Ledger;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import dicta.store.StoreReading;
import dicta.store.StoreUpdate;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Adds articles to a store and removes them, also while it is served: each call is one transaction.
 * Graphs of other articles are not touched, and across articles only what depends on those that
 * come and go is worked out anew; so the cost is by these, not by what is there.
 */
public final class StoreChange {
  private final StoreDirectory store;
  private final StoreInfo info;
  private final Iris iris;
  private final TextChoice text;

  /**
   * @throws dicta.store.StoreException when there is no store
   * @throws InputException when the store keeps too little to be changed
   */
  public StoreChange(StoreDirectory store) {
    this.store = store;
    this.info = StoreInfo.ofUsable(store);
    this.iris = new Iris(info.base());
    this.text = TextChoice.of(info.text());
    if (text == TextChoice.NONE) {
      throw new InputException(
          "The store was built with --text none, so it keeps no words to compare articles by:"
              + " build it again from all its articles.");
    }
  }

  /** The tier that the store was built with. */
  public Tier tier() {
    return Tier.valueOf(info.tier().toUpperCase(java.util.Locale.ROOT));
  }

  /** Adds articles; one with a known id takes the place of the old version. */
  public RunReport add(
      List<String> paths, InputStream standardInput, Models models, Talk talk, int threads) {
    ArticleGraph graphs = new ArticleGraph(iris, text, models.provenance());
    Map<String, KnownArticle> come = new TreeMap<>();
    Map<String, NamedGraph> graphOf = new TreeMap<>();
    Corrections corrections = corrections();
    RunReport report = new RunReport();
    ArticleSource source = new ArticleSource(paths, standardInput);
    Progress progress =
        new Progress(talk.out(), "inputs read", source::expected, report::leftOutLine);
    try (Extraction extraction = new Extraction(models::newExtractor, threads)) {
      extraction.run(
          source,
          outcome -> {
            report.add(outcome);
            progress.step();
            if (outcome instanceof Outcome.LeftOut out) {
              talk.leftOut(out.skipped());
            } else if (outcome instanceof Outcome.Extracted extracted) {
              ReadArticle article = corrections.apply(extracted.article());
              come.put(article.article().id(), StoreBuild.known(article));
              graphOf.put(article.article().id(), graphs.of(article));
            }
          });
    }
    if (report.articles() == 0) {
      throw new InputException("No article was read, so nothing was added: " + report.line());
    }
    List<NamedGraph> entities = changedEntities(models);
    try (StoreUpdate update = StoreUpdate.begin(store)) {
      Change change;
      try (Ledger ledger = Ledger.open(update.generation())) {
        Ledger.Delta delta = new Ledger.Delta(List.copyOf(come.values()), Set.of());
        change = change(ledger, delta, graphOf, corrections).and(entities, List.of(), delta);
      }
      update.apply(change);
    }
    return report;
  }

  /** The gazetteer's graph, where entries or links have come or gone since it was written. */
  private List<NamedGraph> changedEntities(Models models) {
    NamedGraph entities = CorpusGraphs.entities(iris, models.own());
    boolean there = StoreReading.has(store, entities.name(), EntitiesGraph.signature(entities));
    return there ? List.of() : List.of(entities);
  }

  /**
   * Removes articles.
   *
   * @throws InputException when the store has none with one of these ids; nothing is removed then
   */
  public void remove(List<String> ids) {
    try (StoreUpdate update = StoreUpdate.begin(store)) {
      Change change;
      try (Ledger ledger = Ledger.open(update.generation())) {
        List<String> unknown = ids.stream().filter(id -> ledger.version(id) == null).toList();
        if (!unknown.isEmpty()) {
          throw new InputException(
              "The store has no article " + String.join(", ", unknown) + ": nothing was removed.");
        }
        Ledger.Delta delta = new Ledger.Delta(List.of(), new TreeSet<>(ids));
        change = change(ledger, delta, Map.of(), corrections());
      }
      update.apply(change);
    }
  }

  private Change change(
      Ledger ledger, Ledger.Delta delta, Map<String, NamedGraph> graphOf, Corrections corrections) {
    Change graphs = new ChangedGraphs(store, iris, ledger, delta, graphOf).change();
    ChangedResolution resolution = new ChangedResolution(iris, text, ledger, delta);
    List<NamedGraph> whole = new ArrayList<>();
    List<Change.Patch> patches = new ArrayList<>();
    if (resolution.isMuch(corrections)) {
      whole.add(resolution.whole(corrections));
    } else {
      patches.add(resolution.patch());
    }
    if (!corrections.isEmpty()) {
      ledger.versions(delta).gone().forEach(corrections::forget);
      whole.add(CorrectionsGraph.of(iris, text, corrections));
    }
    return graphs.and(whole, patches, delta);
  }

  /** Those that the store was built with: new ones take a build. */
  private Corrections corrections() {
    Graph graph = GraphFactory.createDefaultGraph();
    StoreReading.graph(store, iris.correctionsGraph()).forEach(graph::add);
    return CorrectionsGraph.read(iris, graph);
  }
}
