package dicta.pipeline;

import dicta.rdf.ArticleGraph;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.store.Change;
import dicta.store.KnownArticle;
import dicta.store.Ledger;
import dicta.store.StoreDirectory;
import dicta.store.StoreReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graphs of articles that come and go. A graph belongs to a text, which may stand under several
 * ids: it comes with the first of them and goes with the last, and tells them all in between.
 */
final class ChangedGraphs {
  private final StoreDirectory store;
  private final Iris iris;
  private final Ledger ledger;
  private final Map<String, NamedGraph> graphOf;

  /** Versions by the ids of articles that come. */
  private final Map<String, String> come = new TreeMap<>();

  /** The old versions of articles that go, or come with another, by their ids. */
  private final Map<String, String> leave = new TreeMap<>();

  /**
   * @param graphOf graphs of the articles that come, by their ids
   */
  ChangedGraphs(
      StoreDirectory store,
      Iris iris,
      Ledger ledger,
      Ledger.Delta delta,
      Map<String, NamedGraph> graphOf) {
    this.store = store;
    this.iris = iris;
    this.ledger = ledger;
    this.graphOf = graphOf;
    for (KnownArticle article : delta.put()) {
      come.put(article.id(), article.sha16());
    }
    Set<String> changed = new TreeSet<>(come.keySet());
    changed.addAll(delta.removed());
    for (String id : changed) {
      String old = ledger.version(id);
      if (old != null && !old.equals(come.get(id))) {
        leave.put(id, old);
      }
    }
  }

  Change change() {
    Map<String, Set<Triple>> graphs = new LinkedHashMap<>();
    come.forEach(
        (id, sha16) -> graphs.computeIfAbsent(sha16, this::kept).addAll(graphOf.get(id).triples()));
    List<Node> removed = new ArrayList<>();
    leave.forEach(
        (id, sha16) -> {
          if (stays(sha16)) {
            graphs.computeIfAbsent(sha16, this::kept);
          } else {
            removed.add(iris.articleGraph(sha16));
          }
        });
    List<NamedGraph> put = new ArrayList<>();
    graphs.forEach((sha16, triples) -> put.add(NamedGraph.of(iris.articleGraph(sha16), triples)));
    return Change.of(put, removed);
  }

  /** Whether an article that neither comes nor goes has this text. */
  private boolean others(String sha16) {
    return ledger.ids(sha16).stream()
        .anyMatch(id -> !sha16.equals(leave.get(id)) && !come.containsKey(id));
  }

  private boolean stays(String sha16) {
    return come.containsValue(sha16) || others(sha16);
  }

  /** What the store has of this very text under ids that stay. */
  private Set<Triple> kept(String sha16) {
    if (!others(sha16)) {
      return new HashSet<>();
    }
    Set<Triple> triples = new HashSet<>(StoreReading.graph(store, iris.articleGraph(sha16)));
    triples.removeIf(
        triple ->
            ArticleGraph.IDENTIFIERS.contains(triple.getPredicate())
                && sha16.equals(leave.get(triple.getObject().getLiteralLexicalForm())));
    return triples;
  }
}
