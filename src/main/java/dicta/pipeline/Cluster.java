package dicta.pipeline;

import dicta.rdf.Iris;
import java.nio.file.Path;
import java.util.List;

/**
 * An engine that runs the extraction on many machines. It comes as a service ({@link
 * java.util.ServiceLoader}), so that the normal build neither needs nor carries it.
 */
public interface Cluster {
  /**
   * Writes the graphs of all articles as gzipped N-Quads, the same quads that {@code extract
   * --format nquads} writes, in any order.
   *
   * @param master where the engine runs, in its own terms
   * @param out folder to write to; must not exist
   * @return counts of the run
   */
  Counts run(String master, Path out, Tier tier, Iris iris, List<String> paths);

  /**
   * What a run did.
   *
   * @param articles read
   * @param statements found
   * @param leftOut lines such as "2 broken JSON", sorted
   */
  record Counts(long articles, long statements, List<String> leftOut) {
    public Counts {
      leftOut = List.copyOf(leftOut);
    }
  }
}
