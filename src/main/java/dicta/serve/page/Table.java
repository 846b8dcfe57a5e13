package dicta.serve.page;

import dicta.rdf.Dicta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a query as a page shows it.
 *
 * @param columns names of the variables
 * @param rows cells; a cell without address is plain text
 * @param cut whether there were more rows than are shown
 */
public record Table(List<String> columns, List<List<Link>> rows, boolean cut) {
  private static final long TIMEOUT_SECONDS = 10;

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Asks the site.
   *
   * @param given values of variables that the query leaves open
   * @param max rows to show
   */
  static Table of(Site site, Query query, Map<String, Node> given, int max) {
    QueryExecBuilder builder =
        QueryExec.dataset(site.dataset()).query(query).timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    given.forEach((name, value) -> builder.substitution(name, value));
    try (QueryExec execution = builder.build()) {
      RowSet found = execution.select();
      List<Var> variables = found.getResultVars();
      List<List<Link>> rows = new ArrayList<>();
      while (found.hasNext() && rows.size() < max) {
        Binding binding = found.next();
        rows.add(variables.stream().map(v -> cell(site, v, binding.get(v))).toList());
      }
      return new Table(variables.stream().map(Var::getName).toList(), rows, found.hasNext());
    }
  }

  private static Link cell(Site site, Var variable, Node node) {
    if (node == null) {
      return new Link("", "");
    }
    if (node.isLiteral()) {
      return new Link(article(site, variable, node), node.getLiteralLexicalForm());
    }
    return site.thing(node).link();
  }

  /** The page of an article that a row gives by its id alone. */
  private static String article(Site site, Var variable, Node id) {
    return variable.getName().matches("article\\d*")
        ? site.thing(id).pointing(Dicta.SOURCE_ID, 1).stream()
            .map(Thing::address)
            .findFirst()
            .orElse("")
        : "";
  }
}
