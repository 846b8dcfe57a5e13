package dicta.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where annotated articles come from: {@code PART.jsonl}, an article a line, or the layout in which
 * PolNeAR is published: {@code PART/text/NAME.txt} and, in brat's stand-off format, {@code
 * PART/attributions/NAME_ANNOTATOR.ann} (of several annotators the first by name), in the folder or
 * in its {@code data}. Offsets of both are code points.
 *
 * <p>In the stand-off files a line {@code T1<tab>Source 12 17<tab>words} (or {@code 12 17;20 25})
 * is a span, a line {@code E1<tab>Attribution:T4 Source:T1 Cue:T2 Content:T3} a statement; a role
 * that comes twice has a number behind it.
 */
public final class Corpus {
  private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+)\\t.*");
  private static final Pattern STATEMENT = Pattern.compile("E\\d+\\t(.+)");
  private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  private Corpus() {}

  /** A file of a corpus is not of its form; the message names it. */
  public static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    MalformedException(String message) {
      super(message);
    }
  }

  /** Whether the folder has a part, in either form. */
  public static boolean has(Path folder, String part) {
    return Files.isReadable(lines(folder, part)) || texts(folder, part).isPresent();
  }

  private static Path lines(Path folder, String part) {
    return folder.resolve(part + ".jsonl");
  }

  private static Optional<Path> texts(Path folder, String part) {
    return Stream.of(folder, folder.resolve("data"))
        .map(root -> root.resolve(part).resolve("text"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /**
   * The articles of a part, as objects with {@code id}, {@code text} and {@code statements}.
   *
   * @param part "train" or "dev"
   * @throws NoSuchFileException if the folder has the part in neither form
   * @throws MalformedException if a file is not of its form
   * @throws IOException if a file cannot be read
   */
  public static List<JsonNode> articles(Path folder, String part) throws IOException {
    Path lines = lines(folder, part);
    if (Files.exists(lines)) {
      return ofLines(lines);
    }
    Path texts =
        texts(folder, part)
            .orElseThrow(
                () ->
                    new NoSuchFileException(
                        lines.toString(), null, "nor is there " + part + "/text"));
    return ofFolder(texts, texts.resolveSibling("attributions"));
  }

  private static List<JsonNode> ofLines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> articles = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          articles.add(mapper.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new MalformedException(file + ": line " + number + " is no JSON");
      }
    }
    return articles;
  }

  private static List<JsonNode> ofFolder(Path texts, Path attributions) throws IOException {
    TreeMap<String, Path> annotations = new TreeMap<>();
    for (Path file : files(attributions, ".ann")) {
      annotations.put(file.getFileName().toString(), file);
    }
    List<JsonNode> articles = new ArrayList<>();
    for (Path file : files(texts, ".txt")) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Path found = annotations.get(name + ".ann");
      for (Map.Entry<String, Path> entry : annotations.tailMap(name + "_").entrySet()) {
        boolean own = entry.getKey().lastIndexOf('_') == name.length();
        if (found != null || !entry.getKey().startsWith(name + "_")) {
          break;
        }
        found = own ? entry.getValue() : null;
      }
      if (found != null) {
        articles.add(article(name, Files.readString(file), found));
      }
    }
    if (articles.isEmpty()) {
      throw new MalformedException(texts + ": no text has annotations in " + attributions);
    }
    return articles;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static JsonNode article(String id, String text, Path annotations) throws IOException {
    Map<String, ArrayNode> spans = new TreeMap<>();
    List<String> statements = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (String line : Files.readAllLines(annotations)) {
      Matcher span = SPAN.matcher(line);
      Matcher statement = STATEMENT.matcher(line);
      if (span.matches()) {
        spans.put(span.group(1), pieces(span.group(2), length, annotations));
      } else if (statement.matches()) {
        statements.add(statement.group(1));
      }
    }
    ObjectNode article = new ObjectMapper().createObjectNode();
    article.put("id", id);
    article.put("text", text);
    ArrayNode all = article.putArray("statements");
    for (String roles : statements) {
      ObjectNode node = all.addObject();
      for (String role : List.of("source", "cue", "content")) {
        node.putArray(role);
      }
      Matcher role = ROLE.matcher(roles);
      while (role.find()) {
        ArrayNode pieces = spans.get(role.group(2));
        if (pieces == null) {
          throw new MalformedException(
              annotations + ": " + role.group(2) + " is no span of this file");
        }
        ((ArrayNode) node.get(role.group(1).toLowerCase(Locale.ROOT))).addAll(pieces);
      }
    }
    return article;
  }

  private static ArrayNode pieces(String offsets, int length, Path file) throws IOException {
    ArrayNode pieces = new ObjectMapper().createArrayNode();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.trim().split(" ");
      int start = Integer.parseInt(ends[0]);
      int end = ends.length == 2 ? Integer.parseInt(ends[1]) : -1;
      if (start >= end || end > length) {
        throw new MalformedException(file + ": \"" + piece + "\" is no stretch of its text");
      }
      pieces.addArray().add(start).add(end);
    }
    return pieces;
  }
}
