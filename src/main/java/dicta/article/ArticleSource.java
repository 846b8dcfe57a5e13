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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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

  /**
   * @throws InputException when a path does not exist
   */
  public ArticleSource(List<String> paths, InputStream standardInput) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    for (String path : paths) {
      if (!path.equals("-") && !Files.exists(Path.of(path))) {
        throw new InputException(path + " does not exist: check the path.");
      }
    }
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
    Consumer<Reading> unique =
        reading -> {
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
    return paths.stream()
        .filter(path -> !path.equals("-"))
        .flatMap(path -> inputs(path).stream())
        .toList();
  }

  private static List<Input> inputs(String path) {
    Path given = Path.of(path);
    return Files.isDirectory(given)
        ? files(given).stream().map(file -> new Input(file, given)).toList()
        : List.of(new Input(given, given.toAbsolutePath().getParent()));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isArticleFile(folder.relativize(file)))
          // By the path as text: the order of a file system's own is its own affair.
          .sorted(java.util.Comparator.comparing(file -> slashed(folder.relativize(file))))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InputException(folder + " cannot be listed: check its permissions.");
    }
  }

  private static boolean isArticleFile(Path relative) {
    String name = relative.getFileName().toString();
    if (name.startsWith(".") || name.startsWith("manifest.") || Format.of(name).isEmpty()) {
      return false;
    }
    for (Path part : relative) {
      if (part.toString().equals("gazetteer")) {
        return false;
      }
    }
    return true;
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
        case WARC -> WarcSource.read(origin, in, sink);
        case TEXT, HTML -> single(origin, file, root, format.get(), in, sink);
      }
    } catch (IOException e) {
      sink.accept(unreadable(origin, e));
    }
  }

  private void single(
      String origin, Path file, Path root, Format format, InputStream in, Consumer<Reading> sink)
      throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      sink.accept(new Skipped(origin, Reason.TOO_LARGE, SIZE_HINT));
      return;
    }
    String relative = slashed(root.toAbsolutePath().relativize(file.toAbsolutePath()));
    String id = format.withoutEnding(relative);
    Metadata metadata = metadata(file, root, id);
    sink.accept(
        format == Format.TEXT
            ? TextReader.read(origin, id, bytes, metadata)
            : HtmlReader.read(origin, id, bytes, metadata, null, null));
  }

  /** From the manifest beside the file, by file name, else from the one at the root, by id. */
  private Metadata metadata(Path file, Path root, String id) {
    Path folder = file.toAbsolutePath().getParent();
    Metadata beside =
        manifests.computeIfAbsent(folder, Manifest::of).of(id.substring(id.lastIndexOf('/') + 1));
    return beside != Metadata.NONE
        ? beside
        : manifests.computeIfAbsent(root.toAbsolutePath(), Manifest::of).of(id);
  }

  private static InputStream open(Path file, String name) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
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
    Lines lines = new Lines(in, MAX_BYTES);
    int number = 0;
    try {
      for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        number++;
        String where = origin + ":" + number;
        byte[] bytes = next.get().bytes();
        if (next.get().whole()) {
          readLine(where, bytes, sink);
        } else {
          sink.accept(new Skipped(where, Reason.TOO_LARGE, SIZE_HINT));
        }
      }
      if (number == 0) {
        sink.accept(new Skipped(origin, Reason.EMPTY, "It has no line: fill it or remove it."));
      }
    } catch (IOException e) {
      sink.accept(unreadable(origin + ":" + (number + 1), e));
    }
  }

  /** Reads one line of JSON lines that somebody else split; a blank one gives nothing. */
  public static void readLine(String origin, byte[] line, Consumer<Reading> sink) {
    if (line.length > MAX_BYTES) {
      sink.accept(new Skipped(origin, Reason.TOO_LARGE, SIZE_HINT));
    } else if (!blank(line)) {
      sink.accept(JsonLineReader.read(origin, line));
    }
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static Skipped unreadable(String origin, IOException e) {
    String hint =
        e instanceof AccessDeniedException
            ? "No permission to read it: check the file's owner and mode."
            : e instanceof EOFException || e instanceof ZipException
                ? "The compressed file is cut off or damaged: fetch it again."
                : "It cannot be read: " + e.getMessage() + ".";
    return new Skipped(origin, Reason.UNREADABLE, hint);
  }
}
