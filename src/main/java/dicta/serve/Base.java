package dicta.serve;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** What the IRIs of a store begin with. The store was built with it, so the store tells. */
final class Base {
  private Base() {}

  /** The base of a dataset, read off its graphs' names; the fallback for an empty store. */
  static String of(DatasetGraph dataset, String fallback) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Iterator<Node> graphs = dataset.listGraphNodes();
          while (graphs.hasNext()) {
            String name = graphs.next().toString();
            int end = name.indexOf("/graph/");
            if (end > 0) {
              return name.substring(0, end);
            }
          }
          return fallback;
        });
  }
}
