package dicta.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.Term;

/**
 * A change that is being made, written down beforehand. TDB2, Lucene and the ledger each commit
 * safely, but one after the other; so who finds a change here, which a kill has cut off, makes it
 * again and indexes its graphs anew.
 */
final class PendingChange {
  private static final String FILE = "pending.nq.gz";

  private PendingChange() {}

  static void write(Path generation, Change change) throws IOException {
    Path draft = generation.resolve(FILE + ".next");
    try {
      ChangeFile.write(draft, change);
      Durable.sync(draft);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    Durable.rename(draft, generation.resolve(FILE));
  }

  /** The change is whole. */
  static void done(Path generation) throws IOException {
    Files.deleteIfExists(generation.resolve(FILE));
  }

  /** Whether a change was cut off. */
  static boolean exists(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /** Makes a change that was cut off, if one was. */
  static void finish(Path generation) {
    if (!exists(generation)) {
      return;
    }
    try {
      DatasetGraph dataset = StoreConfiguration.of(generation).searchable();
      try {
        finish(dataset, generation);
      } finally {
        Store.release(dataset, generation);
      }
    } catch (IOException e) {
      throw StoreException.of(generation, e);
    }
  }

  /** Makes a change that was cut off in a generation that this process has open. */
  static void finish(DatasetGraph dataset, Path generation) throws IOException {
    Change change = ChangeFile.read(generation.resolve(FILE));
    StoreUpdate.redo(dataset, generation, change);
    change.names().forEach(graph -> index(dataset, graph));
    StoreUpdate.makeKnown(generation, change);
    done(generation);
  }

  private static void index(DatasetGraph dataset, Node graph) {
    TextIndexLucene index = (TextIndexLucene) ((DatasetGraphText) dataset).getTextIndex();
    try {
      String field = index.getDocDef().getGraphField();
      index.getIndexWriter().deleteDocuments(new Term(field, graph.getURI()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Txn.executeRead(
        ((DatasetGraphText) dataset).getBase(),
        () -> {
          Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
          while (quads.hasNext()) {
            Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next());
            if (entity != null) {
              index.addEntity(entity);
            }
          }
        });
    index.commit();
  }
}
