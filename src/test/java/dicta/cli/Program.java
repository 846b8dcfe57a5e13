package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine's, which may be missing. */
final class Program {
  private Program() {}

  /** Its output, errors too; it must end well. */
  static String run(String... command) throws IOException {
    return run(Map.of(), command);
  }

  static String run(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  static boolean works(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** A Python that has these modules: the system's own, or the first on the path; else skips. */
  static String python(String... modules) {
    String imports = "import " + String.join(", ", modules);
    Optional<String> found =
        Stream.of("/usr/bin/python3", "python3").filter(p -> works(p, "-c", imports)).findFirst();
    assumeTrue(
        found.isPresent(),
        "no Python with " + List.of(modules) + ": what needs it is not run (.ci/run installs it)");
    return found.orElseThrow();
  }
}
