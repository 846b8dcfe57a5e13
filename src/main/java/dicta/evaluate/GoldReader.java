package dicta.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one article's gold, and refuses a span whose words are not the article's. */
final class GoldReader {
  private final String id;
  private final CodePoints text;

  GoldReader(String id, String text) {
    this.id = id;
    this.text = new CodePoints(text);
  }

  GoldArticle read(JsonNode gold) {
    List<GoldArticle.Statement> statements = new ArrayList<>();
    gold.path("statements").forEach(s -> statements.add(statement(s)));
    List<GoldArticle.Figure> figures = new ArrayList<>();
    gold.path("figures").forEach(f -> figures.add(figure(f)));
    return new GoldArticle(
        id,
        text.string(),
        statements,
        presences(gold.path("actors")),
        presences(gold.path("places")),
        figures);
  }

  private GoldArticle.Statement statement(JsonNode s) {
    return new GoldArticle.Statement(
        s.get("id").asText(),
        spans(s.path("source")),
        spans(s.path("cue")),
        spans(s.path("content")),
        s.path("type").asText(null),
        s.path("stance").asText(null),
        strings(s.path("speaker")),
        strings(s.path("onBehalfOf")),
        strings(s.path("addressee")),
        s.path("medium").asText(null),
        s.path("mediumOutlet").asText(null),
        s.path("when").asText(null),
        s.path("partOf").asText(null),
        s.path("hedged").asBoolean());
  }

  private List<GoldArticle.Presence> presences(JsonNode nodes) {
    List<GoldArticle.Presence> presences = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<GoldArticle.Role> roles = new ArrayList<>();
      node.path("roles")
          .forEach(
              r ->
                  roles.add(
                      new GoldArticle.Role(r.get("role").asText(), r.path("of").asText(null))));
      List<GoldArticle.Name> names = new ArrayList<>();
      node.path("names")
          .forEach(
              n ->
                  names.add(
                      new GoldArticle.Name(n.get("name").asText(), strings(n.path("usedBy")))));
      presences.add(
          new GoldArticle.Presence(
              node.get("key").asText(),
              node.path("type").asText(),
              node.path("label").asText(),
              spans(node.path("mentions")),
              roles,
              names));
    }
    return presences;
  }

  private GoldArticle.Figure figure(JsonNode f) {
    return new GoldArticle.Figure(
        f.get("id").asText(),
        f.path("statement").asText(null),
        f.get("kind").asText(),
        f.get("count").asLong(),
        f.get("modifier").asText(),
        f.path("of").asText(null),
        strings(f.path("subsetOf")),
        f.path("asOf").asText(null),
        span(f.get("span")));
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private List<Span> spans(JsonNode nodes) {
    List<Span> spans = new ArrayList<>();
    nodes.forEach(node -> spans.add(span(node)));
    return spans;
  }

  private Span span(JsonNode node) {
    Span span = new Span(node.get("start").asInt(), node.get("end").asInt());
    String words = node.get("text").asText();
    if (span.end() > text.length() || !text.cut(span).equals(words)) {
      throw new IllegalArgumentException(
          "gold of " + id + ": \"" + words + "\" does not stand at " + span);
    }
    return span;
  }
}
