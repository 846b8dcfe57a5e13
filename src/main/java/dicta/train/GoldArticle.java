package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article whose statements were marked by hand, as JSON lines give it: {@code {"id", "text",
 * "statements": [{"source": [[s, e]], "cue": [[s, e]], "content": [[s, e], ...]}]}}, offsets in
 * code points.
 */
public record GoldArticle(String id, String text, List<GoldArticle.Marked> statements) {
  public GoldArticle {
    statements = List.copyOf(statements);
  }

  /**
   * A marked statement.
   *
   * @param source null where none is marked; of several pieces the first
   * @param content stretches in order
   */
  public record Marked(Span source, Span cue, List<Span> content) {
    public Marked {
      content = List.copyOf(content);
    }
  }

  /**
   * Reads a file of JSON lines; statements without cue or content are left out.
   *
   * @throws IOException if the file cannot be read or a line is not such an article
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode node = mapper.readTree(line);
        List<Marked> statements = new ArrayList<>();
        for (JsonNode each : node.path("statements")) {
          List<Span> source = spans(each.path("source"));
          List<Span> cue = spans(each.path("cue"));
          List<Span> content = spans(each.path("content"));
          if (!cue.isEmpty() && !content.isEmpty()) {
            statements.add(
                new Marked(source.isEmpty() ? null : source.get(0), cue.get(0), content));
          }
        }
        articles.add(
            new GoldArticle(node.path("id").asText(), node.path("text").asText(), statements));
      }
    }
    return articles;
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : node) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    spans.sort(null);
    return spans;
  }
}
