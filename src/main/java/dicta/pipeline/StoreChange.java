package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.article.InputException;
import dicta.corpus.ReadArticle;
import dicta.correction.Corrections;
import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.TextChoice;
import dicta.store.Change;
import dicta.store.Ledger;
import dicta.store.StoreDirectory;
import dicta.store.StoreInfo;
import dicta.store.StoreReading;
import dicta.store.StoreUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Adds articles to a store and removes them, also while it is served: each call is one transaction.
 * Graphs of other articles are not touched; what holds across articles is worked out anew from the
 * digests that the store keeps.
 */
public final class StoreChange {
  private final StoreDirectory store;
  private final StoreInfo info;
  private final Iris iris;
  private final TextChoice text;

  /**
   * @throws dicta.store.StoreException when there is no store
   */
  public StoreChange(StoreDirectory store) {
    this.store = store;
    Ledger.of(store);
    this.info = StoreInfo.of(store).orElseThrow();
    this.iris = new Iris(info.base());
    this.text = TextChoice.of(info.text());
  }

  /** The tier that the store was built with. */
  public Tier tier() {
    return Tier.valueOf(info.tier().toUpperCase(java.util.Locale.ROOT));
  }

  /** Adds articles; one with a known id takes the place of the old version. */
  public RunReport add(
      List<String> paths, InputStream standardInput, Models models, Talk talk, int threads) {
    AcrossArticles across = known();
    ArticleGraph graphs = new ArticleGraph(iris, text, models.provenance());
    Map<Node, Set<Triple>> put = new LinkedHashMap<>();
    Set<String> gone = new HashSet<>();
    RunReport report = new RunReport();
    ArticleSource source = new ArticleSource(paths, standardInput);
    Progress progress = new Progress(talk.out(), "inputs read", source::expected, report::leftOutLine);
    try (Extraction extraction = new Extraction(models::newExtractor, threads)) {
      extraction.run(
          source,
          outcome -> {
            report.add(outcome);
            progress.step();
            if (outcome instanceof Outcome.LeftOut out) {
              talk.leftOut(out.skipped());
            } else if (outcome instanceof Outcome.Extracted extracted) {
              ReadArticle article = extracted.article();
              KnownArticle old = across.get(article.article().id());
              if (old != null && !old.sha16().equals(article.article().sha16())) {
                gone.add(old.sha16());
              }
              NamedGraph graph = graphs.of(article);
              put.computeIfAbsent(graph.name(), name -> alreadyThere(across, article, name))
                  .addAll(graph.triples());
              across.put(KnownArticle.of(article));
            }
          });
    }
    if (report.articles() == 0) {
      throw new InputException("No article was read, so nothing was added: " + report.line());
    }
    List<NamedGraph> added = new ArrayList<>();
    put.forEach((name, triples) -> added.add(NamedGraph.of(name, triples)));
    change(across, added, gone);
    return report;
  }

  /**
   * Removes articles.
   *
   * @throws InputException when the store has none with one of these ids; nothing is removed then
   */
  public void remove(List<String> ids) {
    AcrossArticles across = known();
    Set<String> gone = new HashSet<>();
    List<String> unknown = ids.stream().filter(id -> across.get(id) == null).toList();
    if (!unknown.isEmpty()) {
      throw new InputException(
          "The store has no article " + String.join(", ", unknown) + ": nothing was removed.");
    }
    List<NamedGraph> shared = new ArrayList<>();
    for (String id : Set.copyOf(ids)) {
      KnownArticle article = across.remove(id);
      if (across.hasVersion(article.sha16())) {
        shared.add(withoutId(article));
      } else {
        gone.add(article.sha16());
      }
    }
    shared.removeIf(
        graph -> gone.stream().anyMatch(sha -> iris.articleGraph(sha).equals(graph.name())));
    change(across, shared, gone);
  }

  /** The graph of a text that stands under another id too stays, but for its id. */
  private NamedGraph withoutId(KnownArticle article) {
    Node name = iris.articleGraph(article.sha16());
    Set<Triple> triples = new HashSet<>(StoreReading.graph(store, name));
    triples.removeIf(
        triple ->
            ArticleGraph.IDENTIFIERS.contains(triple.getPredicate())
                && triple.getObject().getLiteralLexicalForm().equals(article.id()));
    return NamedGraph.of(name, triples);
  }

  /** What the store has of this very text under another id, to be kept beside what is added. */
  private Set<Triple> alreadyThere(AcrossArticles across, ReadArticle article, Node name) {
    boolean another =
        across.articles().stream()
            .anyMatch(
                known ->
                    known.sha16().equals(article.article().sha16())
                        && !known.id().equals(article.article().id()));
    return another ? new HashSet<>(StoreReading.graph(store, name)) : new HashSet<>();
  }

  private void change(AcrossArticles across, List<NamedGraph> put, Set<String> gone) {
    List<NamedGraph> graphs = new ArrayList<>(put);
    graphs.add(across.graph(iris, text, new Corrections(List.of())));
    List<Node> removed =
        gone.stream().filter(sha -> !across.hasVersion(sha)).map(iris::articleGraph).toList();
    Ledger ledger = Ledger.of(store);
    try {
      try (OutputStream next = ledger.writeNext()) {
        across.write(next);
      }
      StoreUpdate.apply(store, Change.of(graphs, removed));
      ledger.promote();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the store knows of its articles, settled first where a change was killed half-way. */
  private AcrossArticles known() {
    Ledger ledger = Ledger.of(store);
    if (!ledger.exists()) {
      throw new InputException(
          "The store was built with --text none, so it keeps no words to compare articles by:"
              + " build it again from all its articles.");
    }
    try {
      ledger.settle(this::wasMade);
      try (InputStream in = ledger.read()) {
        return AcrossArticles.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean wasMade(InputStream next) {
    try {
      Set<String> there = new HashSet<>();
      for (KnownArticle article : AcrossArticles.read(next).articles()) {
        there.add(article.id() + "\n" + iris.article(article.sha16()).getURI());
      }
      return there.equals(StoreReading.sourceIds(store));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
