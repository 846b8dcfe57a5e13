package dicta.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** A query that stands in a file of its own beside the templates. */
final class NamedQuery {
  private NamedQuery() {}

  static Query load(String name) {
    try (InputStream in = NamedQuery.class.getResourceAsStream(name + ".rq")) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the queries are part of the program", e);
    }
  }
}
