package dicta.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.tdb2.xloader.ProcBuildIndexX;
import org.apache.jena.tdb2.xloader.ProcBuildNodeTableX;
import org.apache.jena.tdb2.xloader.ProcIngestDataX;
import org.apache.jena.tdb2.xloader.XLoaderFiles;

/**
 * The steps of Jena's {@code tdb2.xloader} in this process: it sorts on disk, with {@code sort} of
 * the system, what TDB2's other loaders keep in memory-mapped trees. Slower for a few million
 * quads, and the only one that keeps its pace with hundreds of millions.
 *
 * @see <a href="https://jena.apache.org/documentation/tdb2/tdb2_xloader.html">TDB2 xloader</a>
 */
final class ExternalLoader {
  private static final List<String> INDEXES =
      List.of("SPO", "POS", "OSP", "GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");

  private static final int SORT_THREADS = 2;

  private ExternalLoader() {}

  /** Whether the machine has the programs that the steps call. */
  static boolean isPossible() {
    return List.of("sort", "gzip").stream()
        .allMatch(
            program ->
                Files.isExecutable(Path.of("/usr/bin", program))
                    || Files.isExecutable(Path.of("/bin", program)));
  }

  /**
   * Fills a new store.
   *
   * @param file N-Quads
   * @param scratch a folder for what is sorted, some hundred bytes a quad
   */
  static void load(Path generation, Path file, Path scratch) throws IOException {
    Files.createDirectories(scratch);
    // The steps expect a database that is there and empty.
    DatasetGraph empty = DatabaseMgr.connectDatasetGraph(Location.create(generation));
    TDBInternal.expel(empty, true);
    String location = generation.toString();
    XLoaderFiles files = new XLoaderFiles(scratch.toString());
    ProcBuildNodeTableX.exec(location, files, SORT_THREADS, null, List.of(file.toString()));
    ProcIngestDataX.exec(location, files, List.of(file.toString()), false);
    for (String index : INDEXES) {
      ProcBuildIndexX.exec(location, index, SORT_THREADS, null, files);
    }
    Durable.delete(scratch);
  }
}
