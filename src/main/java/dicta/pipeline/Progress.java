package dicta.pipeline;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Says on stderr how far a run is: articles, rate and, where the total is known, the time left. It
 * looks at the clock, and nothing else does: no output depends on it.
 */
public final class Progress {
  private static final long EVERY_NANOS = 2_000_000_000L;

  private final PrintStream out;
  private final String what;
  private final long total;
  private final long start = System.nanoTime();
  private long last = start;
  private long done;

  /**
   * @param total number of steps, or 0 where nobody knows
   */
  public Progress(PrintStream out, String what, long total) {
    this.out = out;
    this.what = what;
    this.total = total;
  }

  /** One step is done. */
  public void step() {
    done++;
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      double seconds = (now - start) / 1e9;
      double rate = done / seconds;
      String left =
          total > done ? String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate) : "";
      out.printf(
          Locale.ROOT,
          "  %s: %d%s, %.1f a second%s%n",
          what,
          done,
          total > 0 ? " of " + total : "",
          rate,
          left);
    }
  }

  /** Seconds since the start. */
  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
