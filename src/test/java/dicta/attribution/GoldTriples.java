package dicta.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The gold statements of a seed article: triples, and what the frames should say of them. */
record GoldTriples(String name, String text, List<JsonNode> statements, List<Triple> triples) {
  static final List<String> NAMES =
      List.of("000_0d6112f1ee697a18", "001_7d2bc9501bfc9e2b", "003_fcd129825950e3f3");

  static GoldTriples read(String name) {
    try {
      String text = Files.readString(Path.of("seeds", name + ".txt"));
      JsonNode root =
          new ObjectMapper().readTree(Path.of("src/test/resources/gold", name + ".json").toFile());
      List<JsonNode> statements = new ArrayList<>();
      root.get("statements").forEach(statements::add);
      statements.sort(
          (a, b) -> {
            Span one = extent(a);
            Span other = extent(b);
            return one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end());
          });
      List<Triple> triples = new ArrayList<>();
      for (JsonNode statement : statements) {
        List<Span> source = spans(statement.get("source"));
        triples.add(
            new Triple(
                source.isEmpty() ? null : source.get(0),
                spans(statement.get("cue")).get(0),
                spans(statement.get("content")),
                1));
      }
      return new GoldTriples(name, text, statements, triples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Span extent(JsonNode statement) {
    List<Span> all = new ArrayList<>(spans(statement.get("source")));
    all.addAll(spans(statement.get("cue")));
    all.addAll(spans(statement.get("content")));
    return all.stream().reduce(Span::cover).orElseThrow();
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    node.forEach(span -> spans.add(new Span(span.get("start").asInt(), span.get("end").asInt())));
    return spans;
  }
}
