package dicta.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.InputException;
import dicta.pipeline.Cluster.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a run writes to. It is whole when it has a file {@code _SUCCESS}, which comes
 * last; a run that fails takes it away again.
 */
final class Output {
  /** What only the run itself needs. */
  static final String WORK = "_work";

  private static final String SUCCESS = "_SUCCESS";

  private final FileSystem files;
  private final Path folder;

  private Output(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Begins a run.
   *
   * @throws InputException when the folder exists
   */
  static Output begin(String out, Configuration hadoop) throws IOException {
    Path folder = new Path(out);
    FileSystem files = withoutChecksums(folder.getFileSystem(hadoop));
    if (files.exists(folder)) {
      String state =
          files.exists(new Path(folder, SUCCESS))
              ? " exists"
              : " exists and is not whole: another run writes to it, or one was killed";
      throw new InputException(
          out + state + "; choose a folder that does not exist, or remove it.");
    }
    files.mkdirs(folder);
    return new Output(files, files.makeQualified(folder));
  }

  /**
   * On a local disk Hadoop would write a checksum file beside each file, which loaders stumble
   * over.
   */
  static FileSystem withoutChecksums(FileSystem files) {
    if (files instanceof LocalFileSystem local) {
      local.setWriteChecksum(false);
    }
    return files;
  }

  Path folder() {
    return folder;
  }

  Path work(String name) {
    return new Path(new Path(folder, WORK), name);
  }

  /** Writes a part of its own from the driver: what is small and comes from no article. */
  long write(String part, Stream<String> lines) throws IOException {
    Path file = new Path(new Path(folder, part), "part-00000.nq.gz");
    long[] count = new long[1];
    try (OutputStream out = new GZIPOutputStream(files.create(file, false))) {
      for (String line : (Iterable<String>) lines::iterator) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        count[0]++;
      }
    }
    return count[0];
  }

  /** Ends a run that succeeded. */
  void commit(Report report) throws IOException {
    files.delete(new Path(folder, WORK), true);
    files.delete(new Path(folder, "_temporary"), true);
    try (OutputStream out = files.create(new Path(folder, "report.json"), false)) {
      out.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
      out.write('\n');
    }
    files.create(new Path(folder, SUCCESS), false).close();
  }

  /** Ends a run that failed. */
  void abort() throws IOException {
    files.delete(folder, true);
  }
}
