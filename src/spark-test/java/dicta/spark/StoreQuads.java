package dicta.spark;

import dicta.rdf.Iris;
import dicta.rdf.NQuads;
import dicta.store.Store;
import dicta.store.StoreDirectory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/**
 * The quads of a store, but for its description of itself, which a run on Spark does not give:
 * {@code StoreQuads FOLDER}.
 */
public final class StoreQuads {
  private StoreQuads() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    try (Store store = Store.open(new StoreDirectory(Path.of(args[0])));
        PrintStream out =
            new PrintStream(
                new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8)) {
      Node description = new Iris(store.info().base()).voidGraph();
      DatasetGraph data = store.dataset();
      data.begin(ReadWrite.READ);
      data.find()
          .forEachRemaining(
              quad -> {
                if (!quad.isDefaultGraph() && !quad.getGraph().equals(description)) {
                  out.print(NQuads.line(quad) + "\n");
                }
              });
      data.end();
    }
  }
}
