package dicta.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.attribution.Statement;
import dicta.corpus.ReadArticle;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One article with its statements as source, cue and content: a line of a gold file, or of what
 * {@code extract} prints.
 *
 * @param text null where the line holds none
 */
public record StatementLine(String id, String text, List<Spans> statements) {
  /**
   * The spans of one statement.
   *
   * @param nested whether it lies inside another statement
   * @param confidence as the system gave it, 1 where it gave none
   */
  public record Spans(
      List<Span> source, List<Span> cue, List<Span> content, boolean nested, double confidence) {
    public Spans {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  public StatementLine {
    statements = List.copyOf(statements);
  }

  /** Without the statements that lie inside another, for gold that is flat. */
  public StatementLine topLevel() {
    return new StatementLine(id, text, statements.stream().filter(s -> !s.nested()).toList());
  }

  /** Without the statements below a confidence. */
  public StatementLine from(double confidence) {
    return new StatementLine(
        id, text, statements.stream().filter(s -> s.confidence() >= confidence).toList());
  }

  /**
   * Reads a file of JSON lines.
   *
   * @throws IllegalArgumentException where a line is no article, naming file and line
   */
  public static List<StatementLine> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<StatementLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        lines.add(of(mapper.readTree(line)));
      } catch (IOException | RuntimeException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return lines;
  }

  /** What the system read in an article. */
  public static StatementLine of(ReadArticle read) {
    List<Spans> statements = new ArrayList<>();
    for (Statement s : read.statements()) {
      statements.add(
          new Spans(
              s.source() == null ? List.of() : List.of(s.source()),
              List.of(s.cue()),
              s.content(),
              s.partOf() != null,
              s.confidence()));
    }
    return new StatementLine(read.article().id(), read.article().text(), statements);
  }

  static StatementLine of(JsonNode line) {
    if (!line.hasNonNull("id")) {
      throw new IllegalArgumentException("no \"id\"");
    }
    List<Spans> statements = new ArrayList<>();
    for (JsonNode statement : line.path("statements")) {
      statements.add(
          new Spans(
              spans(statement.path("source")),
              spans(statement.path("cue")),
              spans(statement.path("content")),
              statement.hasNonNull("partOf"),
              statement.path("confidence").asDouble(1)));
    }
    return new StatementLine(line.get("id").asText(), line.path("text").asText(null), statements);
  }

  private static List<Span> spans(JsonNode spans) {
    List<Span> read = new ArrayList<>();
    for (JsonNode span : spans) {
      read.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }
    return read;
  }
}
