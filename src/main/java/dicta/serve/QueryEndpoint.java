package dicta.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/** SPARQL queries, within limits on time and size and with words for every refusal. */
final class QueryEndpoint extends SPARQL_QueryDataset {
  /**
   * Parameters of Fuseki's that have a page on another origin run in ours (a callback, a style
   * sheet), or make the server fetch.
   */
  private static final List<String> REFUSED_PARAMETERS =
      List.of("callback", "stylesheet", "force-accept", "query-ref");

  private static final String NO_LOG = "";

  private final Limits limits;
  private final RunningQueries running;

  QueryEndpoint(Limits limits, RunningQueries running) {
    this.limits = limits;
    this.running = running;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : REFUSED_PARAMETERS) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("the parameter '" + parameter + "' is not supported here");
      }
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream body = action.getRequestInputStream()) {
      execute(new String(body.readAllBytes(), StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      // No cause is given on: a client that has gone is not worth fifty lines of the log.
      throw new ActionErrorException(400, "The body is shorter than its Content-Length.", null);
    }
  }

  /**
   * What Fuseki does for a query, without writing the parsed query and a few lines for its log out
   * again: they are not logged here, and cost a short query more than its answer does.
   */
  @Override
  protected void execute(String text, HttpAction action) {
    try {
      answer(text, action);
    } catch (ActionErrorException e) {
      throw running.ended() ? Refusal.outOfMemory() : e;
    } finally {
      running.ended();
    }
  }

  private void answer(String text, HttpAction action) {
    try {
      run(parse(text), action);
    } catch (QueryCancelledException e) {
      throw Refusal.timedOut();
    } catch (StackOverflowError e) {
      throw Refusal.tooDeep();
    } catch (OutOfMemoryError e) {
      // One string too long for the heap; what it was made of is garbage by now.
      throw Refusal.outOfMemory();
    } catch (RuntimeException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * SPARQL 1.1 and no more: ARQ's own additions have paths written out a million times, terms that
   * hold themselves twice, and functions under names that are worked out.
   */
  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw e.getCause() instanceof StackOverflowError ? Refusal.tooDeep() : Refusal.malformed(e);
    }
  }

  private void run(Query query, HttpAction action) {
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> decided = decideDataset(action, query, NO_LOG);
      try (QueryExec execution = createQueryExec(action, decided.getRight(), decided.getLeft())) {
        sendResults(action, executeQuery(action, execution, query, NO_LOG), query.getPrologue());
      }
    } catch (QueryParseException e) {
      // Found only when it ran, such as words that the text index cannot search for.
      action.abortSilent();
      throw Refusal.malformed(e);
    } catch (QueryCancelledException e) {
      action.abortSilent();
      ActionExecLib.incCounter(action.getEndpoint().getCounters(), CounterName.QueryTimeouts);
      throw e;
    } finally {
      action.endRead();
    }
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String forLog) {
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, forLog);
    return Pair.create(decided.getLeft(), Guards.guard(decided.getRight()));
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    running.started(execution::abort);
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String forLog) {
    if (query.isSelectType()) {
      return new QueryExecResult(new Rows(execution.select(), limits.maxRows()));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(bounded(execution.constructQuads()));
    }
    if (query.isDescribeType()) {
      Iterator<Triple> triples = execution.describeTriples();
      return new QueryExecResult(
          bounded(Iter.map(triples, t -> Quad.create(Quad.defaultGraphIRI, t))));
    }
    return super.executeQuery(action, execution, query, forLog);
  }

  /** The quads of an answer; the query ends where there are more than anybody gets. */
  private DatasetGraph bounded(Iterator<Quad> quads) {
    DatasetGraph answer = DatasetGraphFactory.create();
    for (long n = 0; quads.hasNext(); n++) {
      if (n >= limits.maxTriples()) {
        ServletOps.error(
            Refusal.TOO_LARGE, Refusal.tooLarge("more than " + limits.maxTriples() + " triples"));
      }
      answer.add(quads.next());
    }
    return answer;
  }
}
