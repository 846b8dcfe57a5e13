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
import java.util.function.UnaryOperator;

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
    return ofFields(origin, key -> field(node, key));
  }

  private static String field(JsonNode node, String key) {
    JsonNode value = node.path(key);
    boolean number = key.equals("id") && value.isIntegralNumber();
    return value.isTextual() || number ? value.asText() : null;
  }

  /**
   * The article with these fields.
   *
   * @param fields gives the value of a key, or null
   */
  static Reading ofFields(String origin, UnaryOperator<String> fields) {
    String id = fields.apply("id");
    if (id == null || id.isBlank()) {
      return new Skipped(origin, Reason.NO_ID, "Give the object an \"id\", a string.");
    }
    String text = fields.apply("text");
    if (text == null) {
      return new Skipped(origin, Reason.NO_TEXT, "Give the object a \"text\", a string.");
    }
    Metadata metadata =
        new Metadata(
            said(fields.apply("title")),
            said(fields.apply("url")),
            said(fields.apply("publisher")),
            said(fields.apply("published")),
            said(fields.apply("language")));
    return TextReader.checked(origin, Utf8.wellFormed(id), Utf8.wellFormed(text), metadata);
  }

  private static String said(String value) {
    return value == null || value.isBlank() ? null : Utf8.wellFormed(value.strip());
  }
}
