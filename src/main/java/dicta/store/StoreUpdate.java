package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.Replacements;
import dicta.rdf.TextChoice;
import dicta.rdf.VoidGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes graphs of the generation in use, in one transaction: readers see all of a change or
 * nothing, and so does who opens the store after a kill. It costs by the size of the changed
 * graphs, whatever else the store holds. Triples that stay as they are are not touched.
 */
public final class StoreUpdate {
  private StoreUpdate() {}

  /**
   * Makes a change: through the server that holds the store if one does, else in this process.
   *
   * @throws StoreException when another process builds or changes the store
   */
  public static void apply(StoreDirectory store, Change change) {
    try (ProcessLock lock = StoreBuilder.lock(store)) {
      if (ServerNote.live(store).isPresent() && ChangeInbox.hand(store, change)) {
        return;
      }
      try (GenerationPin pin = GenerationPin.current(store)) {
        PendingChange.finish(pin.generation());
        DatasetGraph dataset = StoreConfiguration.of(pin.generation()).searchable();
        try {
          apply(dataset, pin.generation(), change);
        } finally {
          Store.release(dataset, pin.generation());
        }
      }
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.of(store.path(), e);
    }
  }

  /**
   * Makes a change in a generation that this process has open, with its text index. The change is
   * written down first; so if this is cut off, whoever opens the store next makes it again.
   */
  static void apply(DatasetGraph dataset, Path generation, Change change) throws IOException {
    PendingChange.write(generation, change);
    redo(dataset, generation, change);
    PendingChange.done(generation);
  }

  static void redo(DatasetGraph dataset, Path generation, Change change) throws IOException {
    StoreInfo info = StoreInfo.read(generation);
    Iris iris = new Iris(info.base());
    dataset.begin(ReadWrite.WRITE);
    try {
      Census census = VoidGraph.census(dataset.getGraph(iris.voidGraph()));
      for (NamedGraph graph : change.graphs()) {
        replace(dataset, withReplacements(dataset, iris, graph), census);
      }
      replace(dataset, VoidGraph.of(iris, TextChoice.of(info.text()), census), new Census());
      dataset.commit();
    } finally {
      dataset.end();
    }
    info.changed().write(generation);
  }

  /** Names of utterances and claims that go out of use keep leading somewhere. */
  private static NamedGraph withReplacements(DatasetGraph dataset, Iris iris, NamedGraph graph) {
    if (!graph.name().equals(iris.resolutionGraph())) {
      return graph;
    }
    List<Triple> triples = new ArrayList<>(graph.triples());
    triples.addAll(Replacements.between(dataset.getGraph(graph.name()), graph.graph()));
    return NamedGraph.of(graph.name(), triples);
  }

  private static void replace(DatasetGraph dataset, NamedGraph graph, Census census) {
    Set<Triple> fresh = new HashSet<>(graph.triples());
    List<Triple> old = dataset.getGraph(graph.name()).find().toList();
    Set<Triple> kept = new HashSet<>(old);
    for (Triple triple : old) {
      if (!fresh.contains(triple)) {
        delete(dataset, Quad.create(graph.name(), triple), census);
      }
    }
    for (Triple triple : fresh) {
      if (!kept.contains(triple)) {
        if (!known(dataset, triple)) {
          census.add(triple);
        }
        dataset.add(Quad.create(graph.name(), triple));
      }
    }
  }

  private static void delete(DatasetGraph dataset, Quad quad, Census census) {
    if (dataset.contains(quad)) {
      dataset.delete(quad);
      if (!known(dataset, quad.asTriple())) {
        census.remove(quad.asTriple());
      }
    }
  }

  private static boolean known(DatasetGraph dataset, Triple triple) {
    return dataset.contains(
        Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
