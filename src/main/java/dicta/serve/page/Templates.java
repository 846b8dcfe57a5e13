package dicta.serve.page;

import dicta.report.HtmlTemplates;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The templates. Everything they print is escaped: articles come from strangers, and one may hold a
 * script on purpose.
 */
final class Templates {
  private static final PebbleEngine ENGINE = HtmlTemplates.engine("dicta/serve/page/");

  private Templates() {}

  static byte[] render(String template, String title, Map<String, ?> values) {
    Map<String, Object> context = new HashMap<>(values);
    context.put("title", title);
    context.putIfAbsent("search", "");
    context.putIfAbsent("alternates", "");
    context.putIfAbsent("corrections", List.of());
    StringWriter page = new StringWriter();
    try {
      ENGINE.getTemplate(template).evaluate(page, context);
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
