package dicta.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** How an answer is printed. */
enum AnswerFormat {
  TABLE,
  CSV,
  JSON;

  void select(ResultSet rows, PrintStream out) {
    switch (this) {
      case TABLE -> table(rows, out);
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
    }
  }

  void ask(QueryExecution execution, PrintStream out) {
    boolean answer = execution.execAsk();
    switch (this) {
      case TABLE -> out.println(answer ? "yes" : "no");
      case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
      case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
    }
  }

  /** Graphs have no columns: Turtle, or JSON-LD for those who ask for JSON. */
  void graph(Model model, PrintStream out) {
    RDFDataMgr.write(out, model, this == JSON ? Lang.JSONLD : Lang.TURTLE);
  }

  private static void table(ResultSet rows, PrintStream out) {
    List<String> columns = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      cells.add(columns.stream().map(column -> plain(row.get(column))).toList());
    }
    out.print(TextTable.of(columns, cells));
    out.println(cells.size() + (cells.size() == 1 ? " row" : " rows"));
  }

  private static String plain(RDFNode node) {
    return node == null
        ? ""
        : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
