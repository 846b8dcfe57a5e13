package dicta.scale;

import dicta.generator.Generator;
import dicta.generator.JsonLinesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./dicta bench}: builds stores of generated articles in several sizes and says, as a table,
 * what that costs, how fast the store answers, what an addition costs, and how right it is. Each
 * command runs in a process of its own; what starting it costs is measured on a store of few
 * articles and taken off, as is what such a store takes on the disk. {@code ./dicta bench load N}
 * holds the loading of a store against TDB2's bare loaders instead.
 */
public final class Bench {
  private static final long SEED = 20_261_130;
  private static final int FEW = 4;
  private static final int ADDED = 10;
  private static final int LOADS = 3;
  private static final String LOAD = "load";
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+?/(?=\\s)");

  private final Generator generator = new Generator(SEED);
  private final Path folder;

  private Bench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> tiers = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    boolean loading = arguments.length > 0 && arguments[0].equals(LOAD);
    for (String argument : arguments) {
      if (argument.equals("fast") || argument.equals("encoder")) {
        tiers.add(argument);
      } else if (argument.matches("\\d{1,8}")) {
        sizes.add(Integer.parseInt(argument));
      } else if (!argument.equals(LOAD) || !loading) {
        System.err.println(
            "dicta bench [load] [fast|encoder] [N ...]: tiers and numbers of articles; with \"load\","
                + " what filling a store from the quads of N costs beside bare loaders.");
        System.exit(2);
      }
    }
    Path folder = Files.createTempDirectory("dicta-bench");
    try {
      if (loading) {
        new Bench(folder).load(sizes.isEmpty() ? 1_000 : sizes.get(0));
        return;
      }
      new Bench(folder)
          .run(
              tiers.isEmpty() ? List.of("fast", "encoder") : tiers,
              sizes.isEmpty() ? List.of(100, 1_000) : sizes);
    } finally {
      delete(folder);
    }
  }

  private void run(List<String> tiers, List<Integer> sizes) throws Exception {
    System.out.println(
        "| tier, articles | articles a s | CPU ms an article | heap after GC / own / with mapped"
            + " files, peak MB | store kB an"
            + " article | "
            + ADDED
            + " more: CPU s | "
            + String.join(" / ", Questions.names())
            + ", median ms | found / right / speaker / same act / denials, % |");
    System.out.println("|---".repeat(8) + "|");
    for (String tier : tiers) {
      DictaRun start = build(tier, FEW);
      DictaRun startOfAdd = add(tier, FEW, 1);
      for (int size : sizes) {
        row(tier, size, start, startOfAdd);
      }
    }
  }

  private void load(int size) throws IOException, InterruptedException {
    Path articles = JsonLinesFile.write(folder.resolve(size + ".jsonl"), generator, 0, size);
    Path quads = folder.resolve("quads.nq");
    String extract = "./dicta extract --fast --format nquads " + articles + " | LC_ALL=C sort -u";
    Process process =
        new ProcessBuilder("sh", "-c", extract)
            .redirectOutput(quads.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0 || Files.size(quads) == 0) {
      throw new IllegalStateException(extract + " failed");
    }
    LoadingCost.table(quads, folder, LOADS);
  }

  private void row(String tier, int size, DictaRun start, DictaRun startOfAdd) throws Exception {
    DictaRun build = build(tier, size);
    double kilobytes =
        (bytes(store(tier, size).resolve("gen-1")) - bytes(store(tier, FEW).resolve("gen-1")))
            / 1024.0;
    List<Double> latencies;
    Correctness right;
    Path log = folder.resolve("server.log");
    Process server =
        DictaRun.start(
            List.of("serve", "--port", "0", "--store", store(tier, size).toString()),
            log,
            "-Xmx3g");
    try {
      Questions questions = new Questions(address(server, log) + "dicta/sparql");
      latencies = questions.latencies(generator, size);
      right = Correctness.of(questions, generator, size);
    } finally {
      server.destroy();
      server.waitFor(60, TimeUnit.SECONDS);
    }
    DictaRun add = add(tier, size, ADDED);
    System.out.printf(
        Locale.ROOT,
        "| %s, %,d | %.1f | %.0f | %,d / %,d / %,d | %.0f | %.1f | %s | %.0f / %.0f / %.0f / %.0f / %.0f |%n",
        tier,
        size,
        (size - FEW) / (build.seconds() - start.seconds()),
        1000 * (build.cpuSeconds() - start.cpuSeconds()) / (size - FEW),
        build.liveMegabytes(),
        build.ownMegabytes(),
        build.peakMegabytes(),
        kilobytes / (size - FEW),
        add.cpuSeconds() - startOfAdd.cpuSeconds(),
        latencies.stream()
            .map(median -> String.format(Locale.ROOT, "%.0f", median))
            .collect(Collectors.joining(" / ")),
        100 * right.found(),
        100 * right.right(),
        100 * right.speaker(),
        100 * right.sameAct(),
        100 * right.denials());
    delete(store(tier, size));
  }

  private DictaRun build(String tier, int size) throws IOException, InterruptedException {
    Path articles = JsonLinesFile.write(folder.resolve(size + ".jsonl"), generator, 0, size);
    return DictaRun.of(command("build", tier, size, articles));
  }

  /** Adds articles that come after those of the store: some of a story it has, the rest new. */
  private DictaRun add(String tier, int size, int more) throws IOException, InterruptedException {
    Path articles =
        JsonLinesFile.write(folder.resolve("more.jsonl"), generator, size, (long) size + more);
    return DictaRun.of(command("add", tier, size, articles));
  }

  private List<String> command(String name, String tier, int size, Path articles) {
    List<String> command = new ArrayList<>(List.of(name, "--store", store(tier, size).toString()));
    if (tier.equals("fast")) {
      command.add("--fast");
    }
    command.add(articles.toString());
    return command;
  }

  private Path store(String tier, int size) {
    return folder.resolve("store-" + tier + "-" + size);
  }

  private static String address(Process server, Path log) throws Exception {
    while (server.isAlive()) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (address.find()) {
        return address.group();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
