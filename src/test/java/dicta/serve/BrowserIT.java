package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the pages that matter most: it runs as a process of its own. */
class BrowserIT {
  private static final Served SERVED = Served.shipped();

  @TempDir private static Path profile;
  private static Path browser;

  @BeforeAll
  static void find() {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), "no browser here: apt-get install chromium, and these tests run");
    browser = found.get();
  }

  @Test
  void theEditorStartsAndBreaksNoRule() throws Exception {
    Outcome outcome = dump("/sparql");
    assertThat(outcome.page()).contains("CodeMirror").contains("yasqe");
    assertThat(outcome.page()).containsPattern("<form id=\"plain\"[^>]* hidden");
    assertThat(outcome.console()).doesNotContain("Refused to").doesNotContain("Uncaught");
    assertThat(outcome.console()).doesNotContain("Content Security Policy");
  }

  @Test
  void aHostileArticleRunsNothing() throws Exception {
    Outcome outcome = dump(SmallStore.hostilePath());
    assertThat(outcome.page()).contains("The bridge is safe").doesNotContain("<script");
    assertThat(outcome.console()).doesNotContain("xss");
  }

  private record Outcome(String page, String console) {}

  private static Outcome dump(String path) throws IOException, InterruptedException {
    Path page = Files.createTempFile(profile, "page", ".html");
    Path console = Files.createTempFile(profile, "console", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
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
                "--user-data-dir=" + profile.resolve("profile"),
                "--dump-dom",
                SERVED.at(path).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(page.toFile())
            .redirectError(console.toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return new Outcome(
        Files.readString(page, StandardCharsets.UTF_8),
        Files.readString(console, StandardCharsets.UTF_8));
  }
}
