package dicta.spark;

import dicta.article.ArticleSource;
import dicta.article.ArticleStream;
import dicta.article.Format;
import dicta.article.Manifest;
import dicta.article.Reading;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;

/**
 * The readings of a task's units, one held at a time. A damaged file is left out from where the
 * damage is, as on one machine; any other failure to read may pass, so the task is tried again.
 */
final class UnitReadings implements Iterator<Reading> {
  private static final int BUFFER = 1 << 16;

  private final Iterator<Unit> units;
  private final Configuration hadoop;
  private final Map<String, Manifest> manifests = new HashMap<>();
  private String origin;
  private ArticleStream stream;
  private Reading next;

  UnitReadings(Iterator<Unit> units, Configuration hadoop) {
    this.units = units;
    this.hadoop = hadoop;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (stream != null || units.hasNext())) {
      try {
        next = stream != null ? fromStream() : begin(units.next());
      } catch (IOException e) {
        next = leftOut(e);
      }
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next;
    next = null;
    return reading;
  }

  /** Null where the unit holds many, which then come from the stream, or none. */
  private Reading begin(Unit unit) throws IOException {
    if (unit instanceof Unit.Known known) {
      return known.reading();
    } else if (unit instanceof Unit.OneArticle one) {
      origin = one.uri();
      String folder = one.uri().substring(0, one.uri().lastIndexOf('/'));
      try (InputStream in = open(one.uri())) {
        return ArticleSource.readFile(
            origin, one.path(), in, manifest(folder), manifest(one.root()));
      }
    } else if (unit instanceof Unit.Lines lines) {
      origin = lines.start() == 0 ? lines.uri() : lines.uri() + " from byte " + lines.start();
      stream =
          ArticleStream.jsonLines(
              origin, new LineRange(open(lines.uri()), lines.start(), lines.end()));
    } else if (unit instanceof Unit.Whole whole) {
      origin = whole.uri();
      InputStream in = new BufferedInputStream(open(origin), BUFFER);
      boolean lines = Format.of(origin).orElseThrow() == Format.JSON_LINES;
      if (lines && origin.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        in = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
      }
      in.mark(1);
      if (in.read() < 0) {
        in.close();
        return lines ? ArticleSource.noLine(origin) : null;
      }
      in.reset();
      stream = lines ? ArticleStream.jsonLines(origin, in) : ArticleStream.warc(origin, in);
    }
    return null;
  }

  private Reading fromStream() throws IOException {
    Optional<Reading> reading = stream.next();
    if (reading.isEmpty()) {
      stream.close();
      stream = null;
    }
    return reading.orElse(null);
  }

  private Reading leftOut(IOException e) {
    stream = null;
    boolean denied = e instanceof AccessControlException || e instanceof AccessDeniedException;
    boolean gone = e instanceof FileNotFoundException;
    if (!denied && !gone && !ArticleSource.isDamage(e) && !Attempts.isLast(TaskContext.get())) {
      throw new UncheckedIOException(e);
    }
    return ArticleSource.unreadable(origin, denied ? new AccessDeniedException(origin) : e);
  }

  private FSDataInputStream open(String uri) throws IOException {
    Path path = new Path(uri);
    return path.getFileSystem(hadoop).open(path);
  }

  private Manifest manifest(String folder) throws IOException {
    Manifest known = manifests.get(folder);
    if (known == null) {
      String uri = folder + "/" + Manifest.NAME;
      try (InputStream in = open(uri)) {
        known = Manifest.parse(uri, in.readAllBytes());
      } catch (FileNotFoundException e) {
        known = Manifest.NONE;
      }
      manifests.put(folder, known);
    }
    return known;
  }
}
