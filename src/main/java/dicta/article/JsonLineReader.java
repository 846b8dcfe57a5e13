package dicta.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;

/**
 * One article a line: {@code {"id","text"}}, and {@code title, url, publisher, published,
 * language}.
 */
final class JsonLineReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(ArticleSource.MAX_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonLineReader() {}

  static Reading read(String origin, byte[] line) {
    String json = Utf8.decode(line).orElse(null);
    if (json == null) {
      return new Skipped(origin, Reason.NOT_UTF8, "JSON lines are UTF-8: convert the file.");
    }
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return new Skipped(
          origin, Reason.BROKEN_JSON, "One whole JSON object a line: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      return new Skipped(origin, Reason.BROKEN_JSON, "One JSON object a line, with id and text.");
    }
    JsonNode id = node.path("id");
    if (!(id.isTextual() || id.isIntegralNumber()) || id.asText().isBlank()) {
      return new Skipped(origin, Reason.NO_ID, "Give the object an \"id\", a string.");
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      return new Skipped(origin, Reason.NO_TEXT, "Give the object a \"text\", a string.");
    }
    Metadata metadata =
        new Metadata(
            field(node, "title"),
            field(node, "url"),
            field(node, "publisher"),
            field(node, "published"),
            field(node, "language"));
    return TextReader.checked(
        origin, Utf8.wellFormed(id.asText()), Utf8.wellFormed(text.asText()), metadata);
  }

  private static String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() && !value.asText().isBlank()
        ? Utf8.wellFormed(value.asText().strip())
        : null;
  }
}
