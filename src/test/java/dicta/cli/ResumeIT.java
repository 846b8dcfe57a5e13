package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.cli.DictaProcess.Result;
import dicta.generator.Generator;
import dicta.generator.JsonLinesFile;
import dicta.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed with {@code kill -9} and gone on with. */
class ResumeIT {
  private static final int KILLS = Boolean.getBoolean("dicta.soak") ? 12 : 2;
  private static final int ARTICLES = Boolean.getBoolean("dicta.soak") ? 90 : 24;

  @TempDir static Path folder;

  private static Path articles;
  private static Path whole;

  @BeforeAll
  static void buildWithoutInterruption() throws IOException {
    articles = folder.resolve("articles.jsonl");
    JsonLinesFile.write(articles, new Generator(5), 0, ARTICLES);
    Files.writeString(
        articles,
        "{broken\n{\"id\":\"a\"}\n"
            + Files.readString(articles)
            + "{\"id\":\"b\",\"text\":\"\"}\n");
    whole = folder.resolve("whole");
    Result built = build(whole);
    assertThat(built.exitCode()).as(built.err()).isZero();
  }

  private static Result build(Path store, String... more) {
    return DictaProcess.run(command(store, more));
  }

  private static String[] command(Path store, String... more) {
    return Stream.of(
            List.of("build", "--fast", "--save-every", "4", "--store", store.toString()),
            List.of(more),
            List.of(articles.toString()))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  /** Killed while it reads, and again while it loads, it ends with the same bytes. */
  @Test
  void interruptedOrNotTheStoreIsTheSame() throws Exception {
    Random random = new Random(17);
    for (int kill = 0; kill < KILLS; kill++) {
      Path store = folder.resolve("interrupted-" + kill);
      int inputs = 4 + random.nextInt(ARTICLES);
      killOnce(store, () -> saved(store) >= inputs);
      if (kill % 2 == 1) {
        killOnce(store, () -> Files.exists(store.resolve("building/Data-0001")), "--resume");
      }
      int before = saved(store);
      Result resumed = build(store, "--resume");
      assertThat(resumed.exitCode()).as(resumed.err()).isZero();
      assertThat(resumed.err())
          .contains("going on after " + before + " inputs")
          .contains(ARTICLES + " articles")
          .contains("1 broken JSON", "2 no text");
      assertThat(Files.readString(store.resolve("gen-1/store.json")))
          .isEqualTo(Files.readString(whole.resolve("gen-1/store.json")));
      assertThat(ledger(store)).isEqualTo(ledger(whole));
      assertThat(store.resolve("unfinished")).doesNotExist();
    }
  }

  @Test
  void otherOptionsOrInputsAreRefused() throws Exception {
    Path store = folder.resolve("other");
    killOnce(store, () -> saved(store) >= 8);
    Result otherText = build(store, "--resume", "--text", "quotes");
    assertThat(otherText.exitCode()).isEqualTo(1);
    assertThat(otherText.err()).contains("--text full").contains("without --resume");
    Result otherInputs =
        DictaProcess.run("build", "--fast", "--resume", "--store", store.toString(), "seeds");
    assertThat(otherInputs.exitCode()).isEqualTo(1);
    assertThat(otherInputs.err()).contains("other inputs").contains("without --resume");
    Result anew =
        DictaProcess.run(
            "build", "--fast", "--store", store.toString(), "seeds/000_0d6112f1ee697a18.txt");
    assertThat(anew.err()).contains("giving up the build that was cut off");
    assertThat(anew.exitCode()).as(anew.err()).isZero();
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void killOnce(Path store, Condition condition, String... more) throws Exception {
    try (DictaProcess dicta = DictaProcess.start(command(store, more))) {
      while (dicta.isRunning() && !condition.holds()) {
        Thread.sleep(5);
      }
      assertThat(dicta.isRunning()).as(dicta.err()).isTrue();
    }
    assertThat(store.resolve("current")).doesNotExist();
  }

  /** How many inputs the build could go on after. */
  private static int saved(Path store) throws IOException {
    Path journal = store.resolve("unfinished/journal.json");
    if (!Files.exists(journal)) {
      return 0;
    }
    String state = Files.readString(journal).replaceAll("(?s).*inputs\\\\\":(\\d+).*", "$1");
    return Integer.parseInt(state);
  }

  private static List<String> ledger(Path store) {
    List<String> lines = new ArrayList<>();
    try (Ledger ledger = Ledger.open(store.resolve("gen-1"))) {
      ledger.forEach(article -> lines.add(article.line()));
    }
    return lines;
  }
}
