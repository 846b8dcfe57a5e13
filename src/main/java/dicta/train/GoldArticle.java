package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article whose statements were marked by hand, as a {@link Corpus} gives it: {@code {"id",
 * "text", "statements": [{"source": [[s, e]], "cue": [[s, e]], "content": [[s, e], ...]}]}},
 * offsets in code points.
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
   * Reads a part of a corpus; statements without cue or content are left out.
   *
   * @param part "train" or "dev"
   * @throws IOException as {@link Corpus#articles}
   */
  public static List<GoldArticle> read(Path corpus, String part) throws IOException {
    return Corpus.articles(corpus, part).stream().map(GoldArticle::of).toList();
  }

  /**
   * Reads a folder of articles with marks in their text, see {@link MarkedText}.
   *
   * @throws IOException as {@link MarkedText#articles}
   */
  static List<GoldArticle> marked(Path folder) throws IOException {
    return MarkedText.articles(folder).stream().map(GoldArticle::of).toList();
  }

  private static GoldArticle of(JsonNode article) {
    List<Marked> statements = new ArrayList<>();
    for (JsonNode each : article.path("statements")) {
      List<Span> source = spans(each.path("source"));
      List<Span> cue = spans(each.path("cue"));
      List<Span> content = spans(each.path("content"));
      if (!cue.isEmpty() && !content.isEmpty()) {
        statements.add(new Marked(source.isEmpty() ? null : source.get(0), cue.get(0), content));
      }
    }
    return new GoldArticle(article.path("id").asText(), article.path("text").asText(), statements);
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
