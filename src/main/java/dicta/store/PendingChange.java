package dicta.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.Term;

/**
 * A change that is being made, written down beforehand. TDB2 and Lucene each commit safely, but one
 * after the other; so who finds a change here, which a kill has cut off, makes it again and indexes
 * its graphs anew.
 */
final class PendingChange {
  private static final String FILE = "pending.nq.gz";

  private PendingChange() {}

  static void write(Path generation, Change change) throws IOException {
    Path draft = generation.resolve(FILE + ".next");
    change.write(draft);
    Durable.rename(draft, generation.resolve(FILE));
  }

  /** The change is whole. */
  static void done(Path generation) throws IOException {
    Files.deleteIfExists(generation.resolve(FILE));
  }

  /** Makes a change that was cut off. */
  static void finish(Path generation) {
    Path file = generation.resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    try {
      Change change = Change.read(file);
      DatasetGraph dataset = StoreConfiguration.of(generation).searchable();
      try {
        StoreUpdate.redo(dataset, generation, change);
        change.names().forEach(graph -> index(dataset, NodeFactory.createURI(graph)));
      } finally {
        Store.release(dataset, generation);
      }
      done(generation);
    } catch (IOException e) {
      throw StoreException.of(generation, e);
    }
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
