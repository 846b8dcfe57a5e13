package dicta.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.article.Reading.Skipped;
import java.util.LinkedHashMap;
import java.util.Map;

/** An input that was left out, as a line of JSON: where, why, what to do. */
final class LeftOutLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LeftOutLine() {}

  static String of(Skipped skipped) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("origin", skipped.origin());
    line.put("reason", skipped.reason().label());
    line.put("hint", skipped.hint());
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
