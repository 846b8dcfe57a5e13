package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is true: its commands run, and print what it prints. */
class ReadmeIT {
  @TempDir static Path folder;

  private static String readme;
  private static Path store;
  private static int port;
  private static DictaProcess server;

  @BeforeAll
  static void up() throws IOException {
    readme = Files.readString(Path.of("README.md"));
    store = folder.resolve("store");
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server =
        DictaProcess.start("up", "--store", store.toString(), "--port", Integer.toString(port));
    server.awaitTalk("Stop with Ctrl-C");
  }

  @AfterAll
  static void down() {
    server.close();
  }

  private static List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  /** As README has it, but on the test's own store and port. */
  private static String here(String script) {
    return script
        .replace("localhost:3030", "localhost:" + port)
        .replace(
            "./dicta query", "java -cp target/dicta.jar dicta.cli.Main query --store " + store);
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  private static boolean has(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  @Test
  void firstQueryPrintsWhatReadmeShows() throws IOException {
    Matcher shown =
        Pattern.compile("```sh\n(\\./dicta query [^\n]+)\n```\n\n```\n(.*?)```", Pattern.DOTALL)
            .matcher(readme);
    assertThat(shown.find()).isTrue();
    assertThat(run("sh", "-c", here(shown.group(1)))).isEqualTo(shown.group(2));
  }

  @Test
  void curlWorks() throws IOException {
    assumeTrue(has("curl", "--version"), "curl is not installed: its README line is not run");
    List<String> lines =
        blocks("sh").stream()
            .filter(block -> block.startsWith("curl"))
            .map(ReadmeIT::here)
            .toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(run("sh", "-c", line).lines().count()).isGreaterThan(10);
    }
  }

  @Test
  void pythonWorks() throws IOException {
    assumeTrue(
        has("python3", "-c", "import pandas, requests"),
        "Python's pandas and requests are not installed: their README lines are not run");
    for (String block : blocks("python")) {
      assertThat(run("python3", "-c", here(block))).contains("speaker");
    }
  }

  @Test
  void rWorks() throws IOException {
    assumeTrue(has("Rscript", "--version"), "R is not installed: its README lines are not run");
    for (String block : blocks("r")) {
      assertThat(run("Rscript", "-e", here(block))).contains("speaker");
    }
  }
}
