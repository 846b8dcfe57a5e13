package dicta.serve;

import org.apache.jena.fuseki.servlets.ActionErrorException;

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

  static String tooLarge(String size) {
    return "The result has "
        + size
        + ". Add a LIMIT or be more selective; the whole dataset is at /dump.nq.gz.";
  }
}
