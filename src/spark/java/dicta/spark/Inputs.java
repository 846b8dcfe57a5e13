package dicta.spark;

import dicta.article.Format;
import dicta.article.InputException;
import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files behind the PATHs, in any file system that the cluster knows.
 *
 * @param units what tasks read
 * @param parquet tables that the engine reads by itself
 */
record Inputs(List<Unit> units, List<String> parquet) {
  /** Bytes of JSON lines that one task reads: some thousands of articles. */
  private static final long RANGE = 16L << 20;

  /**
   * @throws InputException when a path does not exist or is standard input
   */
  static Inputs of(List<String> paths, Configuration hadoop) {
    Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
    for (String path : paths) {
      if (path.equals("-")) {
        throw new InputException("Spark cannot read standard input: give files or folders.");
      }
      try {
        inputs.add(path, hadoop);
      } catch (FileNotFoundException e) {
        throw new InputException(path + " does not exist: check the path.");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return inputs;
  }

  private void add(String pattern, Configuration hadoop) throws IOException {
    Path path = new Path(pattern);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus[] given =
        files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
    if (given == null || given.length == 0) {
      throw new FileNotFoundException(path.toString());
    }
    for (FileStatus status : given) {
      add(status, files);
    }
  }

  private void add(FileStatus status, FileSystem files) throws IOException {
    if (status.isFile()) {
      file(status, status.getPath().getParent());
      return;
    }
    RemoteIterator<LocatedFileStatus> inside = files.listFiles(status.getPath(), true);
    while (inside.hasNext()) {
      FileStatus file = inside.next();
      String below = below(status.getPath(), file.getPath());
      if (Format.isArticleFile(below) || isTable(below)) {
        file(file, status.getPath());
      }
    }
  }

  private void file(FileStatus file, Path root) {
    String uri = file.getPath().toString();
    String name = file.getPath().getName().toLowerCase(Locale.ROOT);
    if (isTable(name)) {
      parquet.add(uri);
      return;
    }
    Format format = Format.of(name).orElse(null);
    if (format == null) {
      units.add(
          new Unit.Known(
              new Skipped(
                  uri,
                  Reason.UNKNOWN_FORMAT,
                  "Dicta on Spark reads .txt, .html, .jsonl, .jsonl.gz, .warc, .warc.gz and"
                      + " .parquet.")));
    } else if (format == Format.TEXT || format == Format.HTML) {
      units.add(new Unit.OneArticle(uri, root.toString(), below(root, file.getPath())));
    } else if (name.endsWith(".jsonl") && file.getLen() > 0) {
      for (long start = 0; start < file.getLen(); start += RANGE) {
        units.add(new Unit.Lines(uri, start, start + RANGE));
      }
    } else {
      units.add(new Unit.Whole(uri));
    }
  }

  private static boolean isTable(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".parquet") && !name.startsWith(".") && !name.startsWith("_");
  }

  private static String below(Path root, Path file) {
    String folder = root.toUri().getPath();
    return file.toUri()
        .getPath()
        .substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
  }
}
