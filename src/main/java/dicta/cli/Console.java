package dicta.cli;

import dicta.pipeline.Talk;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output for results and standard error for talk, both UTF-8 whatever the locale. */
final class Console {
  private Console() {}

  static PrintStream results() {
    return new PrintStream(
        new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
  }

  static Talk talk() {
    return new Talk(
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err),
            true,
            StandardCharsets.UTF_8));
  }

  /** One worker for each core. */
  static int workers() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
