package dicta.article;

import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/**
 * The articles behind the PATHs of a command: text, HTML, JSON lines and WARC files, folders of
 * them, and {@code -} for JSON lines on standard input. One article is held at a time.
 */
public final class ArticleSource {
  /** An article's size at the most. Longer "articles" are dumps of many, and are told so. */
  static final int MAX_BYTES = 16 << 20;

  static final String SIZE_HINT =
      "One article has at most 16 MB: split the file, or give the articles as JSON lines.";

  private static final int BUFFER = 1 << 16;

  private final List<String> paths;
  private final InputStream standardInput;
  private final Map<String, String> originOfId = new HashMap<>();
  private final Map<Path, Manifest> manifests = new HashMap<>();
  private InputMeter meter = new InputMeter(0);

  /**
   * @throws InputException when a path does not exist, or a pattern matches nothing
   */
  public ArticleSource(List<String> paths, InputStream standardInput) {
    this.paths = paths.stream().flatMap(path -> expand(path).stream()).toList();
    this.standardInput = standardInput;
  }

  private static List<String> expand(String path) {
    if (path.equals("-") || Files.exists(Path.of(path))) {
      return List.of(path);
    }
    if (Globs.isGlob(path)) {
      return Globs.expand(path);
    }
    throw new InputException(path + " does not exist: check the path.");
  }

  /**
   * A file to read.
   *
   * @param root the folder that its article's id is relative to
   */
  public record Input(Path file, Path root) {}

  /**
   * Reads all inputs in order (folders in the order of their files' paths) and hands each on.
   *
   * @throws InputException when two inputs have one id, or a folder cannot be listed
   */
  public void forEach(Consumer<Reading> sink) {
    meter = new InputMeter(paths.contains("-") ? 0 : bytes(inputs()));
    Consumer<Reading> unique =
        reading -> {
          meter.article();
          if (reading instanceof Reading.Read read) {
            refuseSecond(read);
          }
          sink.accept(reading);
        };
    for (String path : paths) {
      if (path.equals("-")) {
        jsonLines("standard input", standardInput, unique);
      } else {
        inputs(path).forEach(input -> read(input, unique));
      }
    }
  }

  /**
   * While all inputs are read: how many articles there are, if those still to come are as long as
   * those that came; 0 where there is no telling, as with standard input.
   */
  public long expected() {
    return meter.expected();
  }

  private static long bytes(List<Input> inputs) {
    long sum = 0;
    for (Input input : inputs) {
      // Of a file that is gone: 0. Reading it will say so.
      sum += input.file().toFile().length();
    }
    return sum;
  }

  private void refuseSecond(Reading.Read read) {
    String earlier = originOfId.putIfAbsent(read.article().id(), read.origin());
    if (earlier != null) {
      throw new InputException(
          "The id \""
              + read.article().id()
              + "\" comes twice: from "
              + earlier
              + " and from "
              + read.origin()
              + ". Rename one, or give only one of them.");
    }
  }

  /** The files behind the paths, in the order in which they are read; standard input is none. */
  public List<Input> inputs() {
    return paths.stream().flatMap(path -> inputs(path).stream()).toList();
  }

  private static List<Input> inputs(String path) {
    if (path.equals("-")) {
      return List.of();
    }
    Path given = Path.of(path);
    return Files.isDirectory(given)
        ? files(given).stream().map(file -> new Input(file, given)).toList()
        : List.of(new Input(given, given.toAbsolutePath().getParent()));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Format.isArticleFile(slashed(folder.relativize(file))))
          // By the path as text: the order of a file system's own is its own affair.
          .sorted(java.util.Comparator.comparing(file -> slashed(folder.relativize(file))))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InputException(folder + " cannot be listed: check its permissions.");
    }
  }

  private static String slashed(Path relative) {
    return relative.toString().replace('\\', '/');
  }

  /** Reads one file; what is wrong with it is handed on as a counted reason. */
  public void read(Input input, Consumer<Reading> sink) {
    Path file = input.file();
    Path root = input.root();
    String origin = file.toString();
    String name = file.getFileName().toString();
    Optional<Format> format = Format.of(name);
    if (format.isEmpty()) {
      sink.accept(
          new Skipped(
              origin,
              Reason.UNKNOWN_FORMAT,
              "Dicta reads .txt, .html, .jsonl, .jsonl.gz, .warc and .warc.gz."));
      return;
    }
    try (InputStream in = open(file, name)) {
      switch (format.get()) {
        case JSON_LINES -> jsonLines(origin, in, sink);
        case WARC -> warc(origin, in, sink);
        case TEXT, HTML ->
            sink.accept(
                readFile(
                    origin,
                    slashed(root.toAbsolutePath().relativize(file.toAbsolutePath())),
                    in,
                    manifest(file.toAbsolutePath().getParent()),
                    manifest(root.toAbsolutePath())));
      }
    } catch (IOException e) {
      sink.accept(unreadable(origin, e));
    }
  }

  /**
   * The article of a table's row, whose columns are called like the keys of JSON lines.
   *
   * @param columns gives the value of a column, or null where it is empty or there is none
   */
  public static Reading readRow(String origin, UnaryOperator<String> columns) {
    String text = columns.apply("text");
    return text != null && text.length() > MAX_BYTES
        ? new Skipped(origin, Reason.TOO_LARGE, SIZE_HINT)
        : JsonLineReader.ofFields(origin, columns);
  }

  private Manifest manifest(Path folder) {
    return manifests.computeIfAbsent(folder, Manifest::of);
  }

  /**
   * Reads a file that is one article, text or HTML, wherever its bytes come from.
   *
   * @param origin where it comes from, for messages
   * @param path its path below the root of the input, parts divided by "/"
   * @param beside manifest of its folder
   * @param root manifest of the input's root
   */
  public static Reading readFile(
      String origin, String path, InputStream in, Manifest beside, Manifest root)
      throws IOException {
    Format format = Format.of(path).orElseThrow();
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return new Skipped(origin, Reason.TOO_LARGE, SIZE_HINT);
    }
    String id = format.withoutEnding(path);
    Metadata metadata = Manifest.find(id, beside, root);
    return format == Format.TEXT
        ? TextReader.read(origin, id, bytes, metadata)
        : HtmlReader.read(origin, id, bytes, metadata, null, null);
  }

  private InputStream open(Path file, String name) throws IOException {
    InputStream in = new BufferedInputStream(meter.counted(Files.newInputStream(file)), BUFFER);
    // jwarc undoes the compression of WARC records by itself, record by record.
    boolean gzip = name.toLowerCase(Locale.ROOT).endsWith(".jsonl.gz");
    try {
      return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void jsonLines(String origin, InputStream in, Consumer<Reading> sink) {
    JsonLineStream lines = new JsonLineStream(origin, in);
    try {
      drain(lines, sink);
      if (lines.lines() == 0) {
        sink.accept(noLine(origin));
      }
    } catch (IOException e) {
      sink.accept(unreadable(origin + ":" + (lines.lines() + 1), e));
    }
  }

  private static void warc(String origin, InputStream in, Consumer<Reading> sink)
      throws IOException {
    try (ArticleStream pages = ArticleStream.warc(origin, in)) {
      drain(pages, sink);
    }
  }

  private static void drain(ArticleStream stream, Consumer<Reading> sink) throws IOException {
    for (Optional<Reading> next = stream.next(); next.isPresent(); next = stream.next()) {
      sink.accept(next.get());
    }
  }

  /** What becomes of a file of JSON lines without a line. */
  public static Skipped noLine(String origin) {
    return new Skipped(origin, Reason.EMPTY, "It has no line: fill it or remove it.");
  }

  /** What becomes of a file that cannot be read, or not any further. */
  public static Skipped unreadable(String origin, IOException e) {
    String hint =
        e instanceof AccessDeniedException
            ? "No permission to read it: check the file's owner and mode."
            : isDamage(e)
                ? "The compressed file is cut off or damaged: fetch it again."
                : "It cannot be read: " + e.getMessage() + ".";
    return new Skipped(origin, Reason.UNREADABLE, hint);
  }

  /** Whether the bytes themselves are at fault, so that reading them again cannot help. */
  public static boolean isDamage(IOException e) {
    return e instanceof EOFException || e instanceof ZipException || e instanceof ParsingException;
  }
}
