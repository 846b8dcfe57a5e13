package dicta.pipeline;

import java.io.PrintStream;

/** Where a run says what it does: never where its results go. */
public record Talk(PrintStream out) {
  /** One line for people. */
  public void say(String line) {
    out.println(line);
  }
}
