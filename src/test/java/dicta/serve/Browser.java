package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, as a process of its own for each page.
 *
 * @param program the browser's executable
 * @param folder for its profile and what it writes
 */
record Browser(Path program, Path folder) {
  /**
   * What became of a page.
   *
   * @param page its elements once its scripts have run
   * @param console what the browser had to say, complaints among it
   */
  record Outcome(String page, String console) {}

  /** The browser of this machine; skips the tests where there is none. */
  static Browser find(Path folder) {
    Optional<Path> found = program("chromium").or(() -> program("chromium-browser"));
    Assumptions.assumeTrue(
        found.isPresent(), "no browser here: apt-get install chromium, and these tests run");
    return new Browser(found.orElseThrow(), folder);
  }

  /** A program of the search path. */
  static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Outcome open(URI address, String... options) throws IOException, InterruptedException {
    Path page = Files.createTempFile(folder, "page", ".html");
    Path console = Files.createTempFile(folder, "console", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.addAll(List.of("--dump-dom", address.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(page.toFile())
            .redirectError(console.toFile())
            .start();
    try {
      assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return new Outcome(
        Files.readString(page, StandardCharsets.UTF_8),
        Files.readString(console, StandardCharsets.UTF_8));
  }
}
