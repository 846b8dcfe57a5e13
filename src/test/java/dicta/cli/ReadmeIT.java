package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and the notebooks show is true: they run, and give what they say. */
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

  @Test
  void firstQueryPrintsWhatReadmeShows() throws IOException {
    Matcher shown =
        Pattern.compile("```sh\n(\\./dicta query [^\n]+)\n```\n\n```\n(.*?)```", Pattern.DOTALL)
            .matcher(readme);
    assertThat(shown.find()).isTrue();
    assertThat(Program.run("sh", "-c", here(shown.group(1)))).isEqualTo(shown.group(2));
  }

  @Test
  void curlWorks() throws IOException {
    assumeTrue(Program.works("curl", "--version"), "no curl: its README line is not run");
    List<String> lines =
        blocks("sh").stream()
            .filter(block -> block.startsWith("curl"))
            .map(ReadmeIT::here)
            .toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(Program.run("sh", "-c", line).lines().count()).isGreaterThan(10);
    }
  }

  @Test
  void pythonWorks() throws IOException {
    String python = Program.python("pandas", "requests");
    for (String block : blocks("python")) {
      assertThat(Program.run(python, "-c", here(block))).contains("speaker");
    }
  }

  @Test
  void rWorks() throws IOException {
    assumeTrue(
        Program.works("Rscript", "--version"),
        "no R: its README lines are not run (Debian: apt install r-base-core)");
    for (String block : blocks("r")) {
      assertThat(Program.run("Rscript", "-e", here(block))).contains("speaker");
    }
  }

  /** Each cell of each notebook runs, on any machine that has what they import. */
  @Test
  void notebooksRun() throws IOException {
    String python =
        Program.python("nbconvert", "ipykernel", "requests", "pandas", "matplotlib", "networkx");
    for (Path notebook : notebooks()) {
      Program.run(
          Map.of(
              "DICTA", "http://localhost:" + port,
              // The kernel starts whichever python3 comes first.
              "PATH", Path.of(python).toAbsolutePath().getParent() + ":" + System.getenv("PATH"),
              "PYDEVD_DISABLE_FILE_VALIDATION", "1"),
          python,
          "-m",
          "nbconvert",
          "--to",
          "notebook",
          "--execute",
          "--output-dir",
          folder.toString(),
          notebook.toString());
      assertThat(withoutOutput(folder.resolve(notebook.getFileName()))).isEmpty();
    }
  }

  /** Whoever reads a notebook on the web sees what it gives. */
  @Test
  void notebooksShowTheirOutput() throws IOException {
    assertThat(notebooks()).isNotEmpty();
    for (Path notebook : notebooks()) {
      assertThat(withoutOutput(notebook)).isEmpty();
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  /** Cells, all but the first one, that show nothing or an error. */
  private static List<String> withoutOutput(Path notebook) throws IOException {
    List<String> silent = new ArrayList<>();
    boolean first = true;
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        JsonNode outputs = cell.path("outputs");
        boolean failed = outputs.findValuesAsText("output_type").contains("error");
        if (failed || (outputs.isEmpty() && !first)) {
          silent.add(cell.path("source").toString());
        }
        first = false;
      }
    }
    return silent;
  }
}
