package dicta.pipeline;

import dicta.rdf.Iris;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An engine that runs extraction and resolution on many machines. It comes as a service ({@link
 * java.util.ServiceLoader}), so that the normal build neither needs nor carries it.
 */
public interface Cluster {
  /**
   * Writes the graphs of all articles, of the entities and of the resolution across articles as
   * gzipped N-Quads: the same quads that a build on one machine gives.
   */
  Report run(Job job);

  /**
   * What is to be done.
   *
   * @param master where the engine runs, in its own terms; null where it knows by itself
   * @param out folder to write to, in a file system that the engine knows; must not exist
   * @param own a researcher's own entries, at the same path on every machine
   * @param paths files and folders, in file systems that the engine knows
   * @param partitions number of files of article graphs; empty for files of a size that loaders
   *     like
   */
  record Job(
      String master,
      String out,
      Tier tier,
      Iris iris,
      OwnGazetteer own,
      List<String> paths,
      OptionalInt partitions) {
    public Job {
      paths = List.copyOf(paths);
    }
  }

  /**
   * What a run did.
   *
   * @param articles read
   * @param statements found
   * @param leftOut how many inputs were left out, by reason
   * @param quads how many were written, by part: "articles", "entities", "resolution"
   * @param seconds how long each step took
   */
  record Report(
      long articles,
      long statements,
      Map<String, Long> leftOut,
      Map<String, Long> quads,
      Map<String, Double> seconds) {}
}
