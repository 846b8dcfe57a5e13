package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.cli.DictaProcess.Result;
import dicta.generator.Generator;
import dicta.generator.JsonLinesFile;
import dicta.store.StoreDirectory;
import dicta.store.WholeStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments of build, add, remove, and of a server that adds, removes and
 * switches: each time the store opens and is whole ({@link WholeStore}). A few here, a hundred with
 * {@code -Psoak}, half of them of a server.
 */
class KilledCommandsIT {
  private static final int KILLS =
      Integer.getInteger("dicta.kills", Boolean.getBoolean("dicta.soak") ? 100 : 4);
  private static final int BASE = 16;
  private static final int MORE = 8;
  private static final long SEED = 20_261_130;

  @TempDir Path folder;

  private final Generator generator = new Generator(SEED);
  private final Random random = new Random(SEED);
  private Path store;
  private Path all;

  @Test
  void aKilledCommandLeavesTheStoreWhole() throws Exception {
    store = folder.resolve("store");
    all = JsonLinesFile.write(folder.resolve("all.jsonl"), generator, 0, BASE + MORE);
    Path base = JsonLinesFile.write(folder.resolve("base.jsonl"), generator, 0, BASE);
    Result built =
        DictaProcess.run("build", "--fast", "--store", store.toString(), base.toString());
    assertThat(built.exitCode()).as(built.err()).isZero();
    WholeStore reference = reference();
    Set<String> before = reference.check(new StoreDirectory(store), "before any kill");
    for (int kill = 0; kill < KILLS; kill++) {
      String what = "kill " + kill + " of seed " + SEED + ": ";
      List<String> command = command(kill % 4, before);
      boolean served = random.nextBoolean();
      what += String.join(" ", command) + (served ? ", served" : "");
      if (served) {
        killServer(command);
      } else {
        try (DictaProcess dicta = DictaProcess.start(command.toArray(String[]::new))) {
          waitForAMoment(dicta);
        }
      }
      Set<String> after = reference.check(new StoreDirectory(store), what);
      assertThat(after).as(what).isIn(before, expected(command, before));
      before = after;
    }
  }

  /** All articles as a build that nobody kills writes them. */
  private WholeStore reference() {
    Path whole = folder.resolve("reference");
    Result built = DictaProcess.run("build", "--fast", "--store", whole.toString(), all.toString());
    assertThat(built.exitCode()).as(built.err()).isZero();
    return WholeStore.of(new StoreDirectory(whole));
  }

  private List<String> command(int kind, Set<String> there) throws IOException {
    List<String> command = new ArrayList<>();
    if (kind == 2 && there.size() > BASE / 2) {
      command.addAll(List.of("remove", "--store", store.toString()));
      List<String> ids = new ArrayList<>(there);
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        command.add(ids.remove(random.nextInt(ids.size())));
      }
      return command;
    }
    command.add(kind == 0 ? "build" : "add");
    command.addAll(List.of("--fast", "--store", store.toString()));
    if (kind == 0) {
      command.addAll(
          List.of("--save-every", "3", random.nextBoolean() ? "--resume" : "--text=full"));
    }
    int from = random.nextInt(BASE);
    int to = kind == 0 ? BASE + MORE : from + 1 + random.nextInt(MORE);
    command.add(
        JsonLinesFile.write(folder.resolve("input.jsonl"), generator, kind == 0 ? 0 : from, to)
            .toString());
    return command;
  }

  /** The ids that the store has once the command is done. */
  private Set<String> expected(List<String> command, Set<String> before) throws IOException {
    Set<String> ids = new TreeSet<>(before);
    if (command.get(0).equals("remove")) {
      command.subList(3, command.size()).forEach(ids::remove);
      return ids;
    }
    if (command.get(0).equals("build")) {
      ids.clear();
    }
    for (String line : Files.readAllLines(Path.of(command.get(command.size() - 1)))) {
      ids.add(line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"));
    }
    return ids;
  }

  /** A moment of the whole run, or one shortly after the command begins to write. */
  private void waitForAMoment(DictaProcess dicta) throws Exception {
    if (random.nextInt(3) == 0) {
      dicta.awaitEnd(random.nextInt(4_000));
      return;
    }
    while (dicta.isRunning() && !isWriting()) {
      Thread.sleep(2);
    }
    dicta.awaitEnd(random.nextInt(400));
  }

  private boolean isWriting() throws IOException {
    return Files.exists(store.resolve("building"))
        || Files.exists(store.resolve("change.nq.gz"))
        || Files.exists(
            store
                .resolve(Files.readString(store.resolve("current")).strip())
                .resolve("pending.nq.gz"));
  }

  private void killServer(List<String> command) throws Exception {
    try (DictaProcess server =
        DictaProcess.start("serve", "--port", "0", "--store", store.toString())) {
      server.awaitTalk("Stop with Ctrl-C");
      try (DictaProcess dicta = DictaProcess.start(command.toArray(String[]::new))) {
        waitForAMoment(dicta);
        server.close();
        Result ended = dicta.await();
        assertThat(ended.exitCode()).as(ended.err()).isIn(0, 1);
        assertThat(ended.err()).doesNotContain("\tat ");
      }
    }
  }
}
