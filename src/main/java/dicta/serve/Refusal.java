package dicta.serve;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.resultset.ResultSetException;

/** What a client is told when it asks for more than it may have. */
final class Refusal {
  /** The query is well-formed and its answer is more than this server gives. */
  static final int TOO_LARGE = 422;

  private static final int UNAVAILABLE = 503;

  private Refusal() {}

  static ActionErrorException timedOut() {
    return new ActionErrorException(
        UNAVAILABLE,
        "The query was stopped at its time limit. Make it more selective, add a LIMIT, or ask"
            + " /dicta/sparql-slow, which allows more time.",
        null);
  }

  /** What a failed query is told: bulk calls wrap the reason a few times over. */
  static RuntimeException of(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof QueryDeniedException) {
        return new ActionErrorException(403, cause.getMessage(), null);
      }
      if (cause instanceof QueryCancelledException) {
        return timedOut();
      }
      if (cause instanceof ExprException) {
        return new ActionErrorException(400, "The query has an error: " + cause.getMessage(), null);
      }
      if (cause instanceof TextIndexException || cause instanceof TextIndexParseException) {
        return new ActionErrorException(
            400, "The words to search for are no query that the text index can run.", null);
      }
      if (cause instanceof HttpException
          || cause instanceof QueryExceptionHTTP
          || cause instanceof ResultSetException
          || cause instanceof RiotException) {
        return new ActionErrorException(
            502, "Another endpoint did not answer as it should: " + cause.getMessage(), null);
      }
    }
    return failure;
  }

  /** The first line of what the parser says: it goes on to list all it could have read instead. */
  static ActionErrorException malformed(QueryException failure) {
    String message = String.valueOf(failure.getMessage());
    return new ActionErrorException(
        400, "Parse error: " + message.lines().findFirst().orElse(""), null);
  }

  static ActionErrorException outOfMemory() {
    return new ActionErrorException(
        UNAVAILABLE,
        "The query was stopped because it needed more memory than there is. Make it more"
            + " selective, or ask for fewer groups or distinct values.",
        null);
  }

  static ActionErrorException tooDeep() {
    return new ActionErrorException(400, "The query is nested too deeply.", null);
  }

  static String tooLarge(String size) {
    return "The result has "
        + size
        + ". Add a LIMIT or be more selective; the whole dataset is at /dump.nq.gz.";
  }
}
