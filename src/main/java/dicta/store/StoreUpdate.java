package dicta.store;

import dicta.rdf.Census;
import dicta.rdf.Iris;
import dicta.rdf.NamedGraph;
import dicta.rdf.Replacements;
import dicta.rdf.TextChoice;
import dicta.rdf.Vocabulary;
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
 * The right to change the generation in use, which one process has at a time. A change is one
 * transaction: readers see all of it or nothing, and so does who opens the store after a kill. It
 * costs by the size of what changes, whatever else the store holds. Triples that stay as they are
 * are not touched.
 */
public final class StoreUpdate implements AutoCloseable {
  private static final Change NOTHING = new Change(List.of(), List.of(), Ledger.Delta.NONE);

  private final StoreDirectory store;
  private final ProcessLock lock;
  private final GenerationPin pin;

  private StoreUpdate(StoreDirectory store, ProcessLock lock, GenerationPin pin) {
    this.store = store;
    this.lock = lock;
    this.pin = pin;
  }

  /**
   * Takes the right, and finishes the change that a killed process left half made, if one did.
   *
   * @throws StoreException when there is no store, or another process builds or changes it
   */
  public static StoreUpdate begin(StoreDirectory store) {
    ProcessLock lock = StoreBuilder.lock(store);
    try {
      StoreUpdate update = new StoreUpdate(store, lock, GenerationPin.current(store));
      if (PendingChange.exists(update.generation())) {
        // Who holds the generation finishes that first.
        update.apply(NOTHING);
      }
      return update;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Makes a single change. */
  public static void apply(StoreDirectory store, Change change) {
    try (StoreUpdate update = begin(store)) {
      update.apply(change);
    }
  }

  /** What is changed; its ledger may be opened to see by what. */
  public Path generation() {
    return pin.generation();
  }

  /** Makes a change: through the server that holds the store if one does, else in this process. */
  public void apply(Change change) {
    try {
      if (ServerNote.live(store).isPresent() && ChangeInbox.hand(store, change)) {
        return;
      }
      DatasetGraph dataset = StoreConfiguration.of(generation()).searchable();
      try {
        apply(dataset, generation(), change);
      } finally {
        Store.release(dataset, generation());
      }
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.of(store.path(), e);
    }
  }

  @Override
  public void close() {
    pin.close();
    lock.close();
  }

  /**
   * Makes a change in a generation that this process has open, with its text index. The change is
   * written down first; so if this is cut off, whoever opens the store next makes it again.
   */
  static void apply(DatasetGraph dataset, Path generation, Change change) throws IOException {
    if (PendingChange.exists(generation)) {
      PendingChange.finish(dataset, generation);
    }
    if (change.equals(NOTHING)) {
      return;
    }
    PendingChange.write(generation, change);
    dataset.begin(ReadWrite.WRITE);
    try {
      try {
        make(dataset, generation, change);
      } catch (RuntimeException | InternalError e) {
        // Nothing was made, so nothing is to be made again.
        dataset.abort();
        PendingChange.done(generation);
        throw e;
      }
      dataset.commit();
    } finally {
      dataset.end();
    }
    makeKnown(generation, change);
    PendingChange.done(generation);
  }

  /** Makes a change that may be made in part or whole already. */
  static void redo(DatasetGraph dataset, Path generation, Change change) {
    dataset.begin(ReadWrite.WRITE);
    try {
      make(dataset, generation, change);
      dataset.commit();
    } finally {
      dataset.end();
    }
  }

  /** What is beside the quads. */
  static void makeKnown(Path generation, Change change) throws IOException {
    StoreInfo.read(generation).changed().write(generation);
    if (!change.ledger().isEmpty()) {
      try (Ledger ledger = Ledger.open(generation)) {
        ledger.apply(change.ledger());
      }
    }
  }

  private static void make(DatasetGraph dataset, Path generation, Change change) {
    StoreInfo info = StoreInfo.read(generation);
    Iris iris = new Iris(info.base());
    Census census = VoidGraph.census(dataset.getGraph(iris.voidGraph()));
    for (NamedGraph graph : change.graphs()) {
      replace(dataset, withReplacements(dataset, iris, graph), census);
    }
    for (Change.Patch patch : change.patches()) {
      patch(dataset, patch, census);
    }
    replace(dataset, VoidGraph.of(iris, TextChoice.of(info.text()), census), new Census());
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
        add(dataset, Quad.create(graph.name(), triple), census);
      }
    }
  }

  private static void patch(DatasetGraph dataset, Change.Patch patch, Census census) {
    for (Triple triple : patch.less()) {
      delete(dataset, Quad.create(patch.graph(), triple), census);
    }
    for (Triple triple : patch.more()) {
      if (triple.getPredicate().equals(Vocabulary.TYPE)) {
        // A name that is in use, perhaps again, is not replaced by another.
        dataset
            .getGraph(patch.graph())
            .find(triple.getSubject(), Vocabulary.IS_REPLACED_BY, Node.ANY)
            .toList()
            .forEach(old -> delete(dataset, Quad.create(patch.graph(), old), census));
      }
    }
    for (Triple triple : patch.more()) {
      add(dataset, Quad.create(patch.graph(), triple), census);
    }
  }

  private static void add(DatasetGraph dataset, Quad quad, Census census) {
    if (!dataset.contains(quad)) {
      if (!known(dataset, quad.asTriple())) {
        census.add(quad.asTriple());
      }
      dataset.add(quad);
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
