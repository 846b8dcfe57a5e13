package dicta.report;

import dicta.store.Answering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** The answers that a report is made of, by the queries beside it ({@code dicta/report/*.rq}). */
final class Rows {
  private Rows() {}

  /**
   * The answer to one of the queries, with every value as plain words; what is unbound is missing.
   *
   * @param name of the query's file, without its ending
   */
  static List<Map<String, String>> of(Answering answering, String name) {
    try (QueryExecution execution = answering.ask(QueryFactory.create(text(name)))) {
      ResultSet answer = execution.execSelect();
      List<Map<String, String>> rows = new ArrayList<>();
      while (answer.hasNext()) {
        QuerySolution solution = answer.next();
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : answer.getResultVars()) {
          RDFNode node = solution.get(column);
          if (node != null) {
            row.put(column, node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
          }
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static String text(String name) {
    String resource = "/dicta/report/" + name + ".rq";
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
