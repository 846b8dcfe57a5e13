package dicta.serve.page;

import java.util.List;

/**
 * A line of a list of facts.
 *
 * @param name what it tells
 * @param values never empty
 */
public record Fact(String name, List<Link> values) {
  /** Adds a fact where there is something to tell. */
  static void add(List<Fact> facts, String name, List<Link> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(name, values));
    }
  }
}
