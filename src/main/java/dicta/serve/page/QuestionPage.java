package dicta.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;

/** A question with its answer and the query that gives it. */
final class QuestionPage {
  private static final int MAX_ROWS = 500;

  private QuestionPage() {}

  static byte[] list(Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("questions", Questions.all());
    return Templates.render("questions", "Questions", values);
  }

  static byte[] render(Site site, Question question, Map<String, Object> common) {
    Map<String, Object> values = new HashMap<>(common);
    values.put("question", question);
    values.put("encoded", URLEncoder.encode(question.sparql(), StandardCharsets.UTF_8));
    Table table = new Table(List.of(), List.of(), false);
    String problem = "";
    try {
      Query query = QueryFactory.create(question.sparql());
      if (query.isSelectType()) {
        table = Table.of(site, query, Map.of(), MAX_ROWS);
      } else {
        problem = "The answer is a graph; open the query to see it.";
      }
    } catch (QueryCancelledException e) {
      problem = "The answer took too long for this page; open the query to wait for it.";
    } catch (RuntimeException e) {
      // A call to another endpoint fails in many ways, wrapped by whoever made it.
      problem = "There is no answer now: " + e.getMessage();
    }
    values.put("table", table);
    values.put("problem", problem);
    return Templates.render("question", question.title(), values);
  }
}
