package dicta.serve.page;

import dicta.rdf.Dicta;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;

/** Pages for people: each is one call, in one read transaction, that gives the page's UTF-8. */
public final class PageWriter {
  private final Site site;

  public PageWriter(Site site) {
    this.site = site;
  }

  public byte[] start() {
    return inTransaction(() -> StartPage.render(site, Map.of()));
  }

  /** What a search finds. */
  public byte[] search(String words) {
    return inTransaction(() -> SearchPage.render(site, words, Map.of()));
  }

  public byte[] questions() {
    return QuestionPage.list(Map.of());
  }

  /** A question with its answer; empty when there is none of that name. */
  public Optional<byte[]> question(String name) {
    return Questions.named(name)
        .map(question -> inTransaction(() -> QuestionPage.render(site, question, Map.of())));
  }

  /** The page to write queries on. */
  public byte[] query() {
    return Templates.render(
        "sparql", "SPARQL", Map.of("questions", Questions.all(), "prefixes", Prefixes.sparql()));
  }

  /**
   * The page of a thing; empty when nothing is known of it.
   *
   * @param path of the document, to which suffixes of other forms are added
   */
  public Optional<byte[]> thing(String iri, String path) {
    return inTransaction(
        () -> {
          Thing thing = site.thing(iri);
          if (!thing.exists()) {
            return Optional.empty();
          }
          Map<String, Object> common = new HashMap<>(common(path));
          common.put("corrections", CorrectionView.of(thing));
          return Optional.of(page(thing, common));
        });
  }

  private static byte[] page(Thing thing, Map<String, Object> common) {
    if (thing.isA(Dicta.ARTICLE)) {
      return ArticlePage.render(thing, common);
    }
    if (thing.isA(Dicta.STATEMENT)) {
      return StatementPage.render(thing, common);
    }
    if (thing.isA(Dicta.UTTERANCE)) {
      return UtterancePage.utterance(thing, common);
    }
    if (thing.isA(Dicta.CLAIM)) {
      return UtterancePage.claim(thing, common);
    }
    if (thing.isA(Dicta.PLACE)) {
      return PlacePage.render(thing, common);
    }
    if (thing.isA(DatasetPage.DATASET)) {
      return DatasetPage.render(thing, common);
    }
    return thing.isA(Dicta.ACTOR)
        ? ActorPage.render(thing, common)
        : ThingPage.render(thing, common);
  }

  /** A named graph, by its name and its size. */
  public byte[] graph(String iri, String path, Graph graph) {
    Map<String, Object> values = new HashMap<>(common(path));
    values.put("iri", iri);
    values.put("size", graph.size());
    return Templates.render("graph", "Graph", values);
  }

  public byte[] ontology(String path, Graph ontology) {
    return OntologyPage.render(site, ontology, common(path));
  }

  /** Nothing is known of what was asked for. */
  public static byte[] notFound(String path) {
    return Templates.render("not-found", "Not found", Map.of("path", path));
  }

  private static Map<String, Object> common(String path) {
    return Map.of("alternates", path);
  }

  private <T> T inTransaction(java.util.function.Supplier<T> page) {
    return Txn.calculateRead(site.dataset(), page::get);
  }
}
