package dicta.serve;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text whose reading stops when the query that reads it is cancelled. A regular expression may
 * try a short text in more ways than there is time for, and Java's matcher stops for nothing; but
 * it reads each character through this.
 */
final class InterruptibleText implements CharSequence {
  private final CharSequence text;
  private final AtomicBoolean cancelled;

  InterruptibleText(CharSequence text, FunctionEnv environment) {
    this(text, signal(environment));
  }

  private InterruptibleText(CharSequence text, AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  private static AtomicBoolean signal(FunctionEnv environment) {
    AtomicBoolean signal =
        environment == null ? null : Context.getCancelSignal(environment.getContext());
    return signal == null ? new AtomicBoolean() : signal;
  }

  @Override
  public char charAt(int index) {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new InterruptibleText(text.subSequence(start, end), cancelled);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
