package dicta.serve;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
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
  protected void validateQuery(HttpAction action, Query query) {
    if (query.isJsonType()) {
      ServletOps.errorBadRequest("SELECT, ASK, CONSTRUCT and DESCRIBE are the forms of query here");
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      answer(query, action);
    } catch (ActionErrorException e) {
      throw running.ended() ? Refusal.outOfMemory() : e;
    } finally {
      running.ended();
    }
  }

  private void answer(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (QueryCancelledException e) {
      throw Refusal.timedOut();
    } catch (ActionErrorException e) {
      // The parser turns its overflow into a message of one word.
      throw "StackOverflowError".equals(e.getMessage()) ? Refusal.tooDeep() : e;
    } catch (StackOverflowError e) {
      throw Refusal.tooDeep();
    } catch (OutOfMemoryError e) {
      // One string too long for the heap; what it was made of is garbage by now.
      throw Refusal.outOfMemory();
    } catch (RuntimeException e) {
      throw Refusal.of(e);
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
