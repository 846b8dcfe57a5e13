package dicta.pipeline;

import dicta.article.Reading.Skipped;
import java.io.PrintStream;

/** Where a run says what it does: never where its results go. */
public record Talk(PrintStream out) {
  /** One line for people. */
  public void say(String line) {
    out.println(line);
  }

  /** Names an input that was left out, why, and what to do about it. */
  public void leftOut(Skipped skipped) {
    say("left out " + skipped.origin() + " (" + skipped.reason().label() + "): " + skipped.hint());
  }
}
