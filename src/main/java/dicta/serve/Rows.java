package dicta.serve;

import java.util.List;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A table that ends in a clear answer when it is too long or too slow. Left alone, Fuseki writes
 * the timeout into the middle of the result and calls it a success.
 */
final class Rows implements RowSet {
  private final RowSet rows;
  private final long max;

  Rows(RowSet rows, long max) {
    this.rows = rows;
    this.max = max;
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (QueryCancelledException e) {
      throw Refusal.timedOut();
    }
  }

  @Override
  public Binding next() {
    if (rows.getRowNumber() >= max) {
      ServletOps.error(Refusal.TOO_LARGE, Refusal.tooLarge("more than " + max + " rows"));
    }
    try {
      return rows.next();
    } catch (QueryCancelledException e) {
      throw Refusal.timedOut();
    }
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
