package dicta.pipeline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Says on stderr how far a run is: articles, rate and, where the total is known, the time left. It
 * looks at the clock, and nothing else does: no output depends on it.
 */
public final class Progress {
  private static final long EVERY_NANOS = 2_000_000_000L;

  private final PrintStream out;
  private final String what;
  private final LongSupplier expected;
  private final Supplier<String> more;
  private final long start = System.nanoTime();
  private long last = start;
  private long done;

  /**
   * @param expected how many steps there are likely to be, by what is known so far; 0 where nobody
   *     knows
   */
  public Progress(PrintStream out, String what, LongSupplier expected) {
    this(out, what, expected, () -> "");
  }

  /**
   * @param more what is added to each line
   */
  Progress(PrintStream out, String what, LongSupplier expected, Supplier<String> more) {
    this.out = out;
    this.what = what;
    this.expected = expected;
    this.more = more;
  }

  /** One step is done. */
  public void step() {
    done++;
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      out.println(line(what, done, expected.getAsLong(), (now - start) / 1e9) + more.get());
    }
  }

  /** What is said after so many steps and seconds. */
  static String line(String what, long done, long expected, double seconds) {
    double rate = done / seconds;
    String line = String.format(Locale.ROOT, "  %s: %d", what, done);
    if (expected <= done) {
      return line + String.format(Locale.ROOT, ", %.1f a second", rate);
    }
    return line
        + String.format(
            Locale.ROOT,
            " of about %d, %.1f a second, about %s left",
            expected,
            rate,
            time((expected - done) / rate));
  }

  private static String time(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    double minutes = seconds / 60;
    return minutes < 90
        ? Math.round(minutes) + " min"
        : String.format(Locale.ROOT, "%.1f h", minutes / 60);
  }
}
