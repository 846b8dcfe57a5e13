package dicta.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: schema.org JSON-LD first, then OpenGraph, then plain HTML. */
final class HtmlMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HtmlMetadata() {}

  /** What the user gave wins over what the page says. */
  static Metadata of(Document page, Metadata given, String address) {
    Optional<JsonNode> schema = schemaArticle(page);
    return new Metadata(
        first(
            given.title(),
            field(schema, "headline"),
            meta(page, "og:title"),
            blankToNull(page.title())),
        first(
            given.url(),
            address,
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            field(schema, "url")),
        first(given.publisher(), publisher(schema), meta(page, "og:site_name")),
        first(
            given.published(),
            field(schema, "datePublished"),
            meta(page, "article:published_time"),
            attribute(page, "time[datetime]", "datetime")),
        first(
            given.language(), attribute(page, "html[lang]", "lang"), field(schema, "inLanguage")));
  }

  private static Optional<JsonNode> schemaArticle(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> found = article(JSON.readTree(script.data()));
        if (found.isPresent()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken metadata on a page is common and costs nothing but itself.
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> article(JsonNode node) {
    if (node == null) {
      return Optional.empty();
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        Optional<JsonNode> found = article(item);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    String type = node.path("@type").toString();
    return type.contains("Article") || type.contains("Posting") || type.contains("Report")
        ? Optional.of(node)
        : article(node.get("@graph"));
  }

  private static String publisher(Optional<JsonNode> schema) {
    return schema
        .map(node -> node.path("publisher"))
        .map(node -> node.isTextual() ? node.asText() : node.path("name").asText(null))
        .orElse(null);
  }

  private static String field(Optional<JsonNode> schema, String name) {
    return schema
        .map(node -> node.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .orElse(null);
  }

  private static String meta(Document page, String property) {
    return attribute(
        page, "meta[property=" + property + "], meta[name=" + property + "]", "content");
  }

  private static String attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? null : blankToNull(element.attr(attribute));
  }

  private static String blankToNull(String value) {
    return value.isBlank() ? null : value.strip();
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
