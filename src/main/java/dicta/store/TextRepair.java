package dicta.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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
 * Brings the text index back in step after a kill. TDB2 and Lucene each commit safely, but one
 * after the other; so the graphs of a change are noted down before it and crossed out after it, and
 * who finds a note indexes these graphs anew.
 */
final class TextRepair {
  private static final String NOTE = "unindexed";

  private TextRepair() {}

  /** Notes that these graphs are about to change. */
  static void note(Path generation, List<String> graphs) throws IOException {
    Durable.replace(generation.resolve(NOTE), String.join("\n", graphs) + "\n");
  }

  /** The change is whole. */
  static void done(Path generation) throws IOException {
    Files.deleteIfExists(generation.resolve(NOTE));
  }

  /** Repairs the index if a change was cut off. */
  static void repair(Path generation) {
    try {
      List<String> graphs =
          Files.readAllLines(generation.resolve(NOTE), StandardCharsets.UTF_8).stream()
              .filter(line -> !line.isEmpty())
              .toList();
      DatasetGraph dataset = StoreConfiguration.of(generation).searchable();
      try {
        graphs.forEach(graph -> repair(dataset, NodeFactory.createURI(graph)));
      } finally {
        Store.release(dataset, generation);
      }
      done(generation);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw StoreException.of(generation, e);
    }
  }

  private static void repair(DatasetGraph dataset, Node graph) {
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
