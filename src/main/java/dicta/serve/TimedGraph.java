package dicta.serve;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that can be read for so long and no longer: validation knows no time limit of its own,
 * and whoever writes the shapes decides how often the graph is walked.
 */
final class TimedGraph extends WrappedGraph {
  private final long end;

  TimedGraph(Graph graph, Duration limit) {
    super(graph);
    this.end = System.nanoTime() + limit.toNanos();
  }

  /**
   * @throws QueryCancelledException when the time is over, here or at a later triple
   */
  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    check();
    return super.find(pattern).filterKeep(triple -> check());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return find(Triple.createMatch(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check();
    return super.contains(subject, predicate, object);
  }

  private boolean check() {
    if (System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
    return true;
  }
}
