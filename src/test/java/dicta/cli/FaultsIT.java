package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.cli.DictaProcess.Result;
import dicta.generator.Generator;
import dicta.generator.JsonLinesFile;
import dicta.pipeline.FastStore;
import dicta.store.StoreDirectory;
import dicta.store.WholeStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong outside of Dicta: a clear count each, never a stack trace or a lost article. */
class FaultsIT {
  private static final boolean SOAK = Boolean.getBoolean("dicta.soak");
  private static final Generator GENERATOR = new Generator(23);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void badInputsAreCountedAndGoodOnesRead() throws Exception {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    for (int n = 0; n < 3; n++) {
      Files.writeString(inputs.resolve("good" + n + ".txt"), GENERATOR.article(n).text());
    }
    Files.createFile(inputs.resolve("nothing.txt"));
    Files.write(inputs.resolve("latin.txt"), "Señor Ortiz said no.".getBytes("ISO-8859-1"));
    Files.writeString(inputs.resolve("binary.txt"), "a\0b said no.");
    try (RandomAccessFile huge = new RandomAccessFile(inputs.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(100L << 20);
    }
    Path lines = JsonLinesFile.write(inputs.resolve("lines.jsonl"), GENERATOR, 10, 13);
    Files.writeString(
        lines, Files.readString(lines) + "{\"id\":\"x\",\n{\"text\":\"y\"}\n{\"id\":\"z\"}\n");
    Path whole = JsonLinesFile.write(folder.resolve("whole.jsonl"), GENERATOR, 20, 60);
    byte[] zipped = zip(Files.readAllBytes(whole));
    Files.write(inputs.resolve("cut.jsonl.gz"), Arrays.copyOf(zipped, zipped.length * 2 / 3));
    Files.write(inputs.resolve("noise.jsonl.gz"), "no gzip at all".getBytes());

    Path store = folder.resolve("store");
    Result built =
        DictaProcess.run("build", "--fast", "--store", store.toString(), inputs.toString());
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.err())
        .doesNotContain("\tat ", "Exception")
        .contains(
            "1 empty",
            "1 not UTF-8",
            "1 not text",
            "1 too large",
            "1 broken JSON",
            "1 no id",
            "1 no text",
            "2 unreadable")
        .contains("cut off or damaged");
    Result asked =
        DictaProcess.run(
            "query",
            "--store",
            store.toString(),
            "--format",
            "csv",
            Files.writeString(
                    folder.resolve("ids.rq"),
                    "SELECT ?id { ?article <https://w3id.org/dicta#sourceId> ?id }")
                .toString());
    Set<String> ids = new TreeSet<>(asked.out().lines().skip(1).toList());
    assertThat(ids).contains("good0", "good1", "good2");
    for (int n : new int[] {10, 11, 12, 20, 21, 22, 23, 24}) {
      assertThat(ids).contains(GENERATOR.article(n).id());
    }
  }

  /**
   * A file that fails when it is read, as on a damaged disk, and one that this user may not read.
   */
  @Test
  void whatCannotBeReadIsLeftOut() throws Exception {
    Path good = Files.writeString(folder.resolve("good.txt"), GENERATOR.article(1).text());
    Path damaged = folder.resolve("damaged.txt");
    // Linux gives an input/output error for the memory that a process has not.
    Files.createSymbolicLink(damaged, Path.of("/proc/self/mem"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "“No,” he said.");
    assertThat(secret.toFile().setReadable(false, false)).isTrue();
    boolean refused = !Files.isReadable(secret); // root may read everything
    Result read =
        DictaProcess.run(
            "extract", "--fast", damaged.toString(), secret.toString(), good.toString());
    assertThat(read.exitCode()).as(read.err()).isZero();
    assertThat(read.err())
        .contains(refused ? "2 unreadable" : "1 unreadable", "It cannot be read")
        .doesNotContain("\tat ");
    if (refused) {
      assertThat(read.err()).contains("No permission");
    }
    assertThat(read.out().lines()).hasSize(refused ? 1 : 2);
  }

  /** A disk that is full at any point: a clear word, the store as it was, and all well after. */
  @Test
  void aFullDiskLeavesTheStoreAsItWas() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        Program.works("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()),
        "no right to mount a small disk: a full one is not tried");
    try {
      Path all = JsonLinesFile.write(folder.resolve("all.jsonl"), GENERATOR, 0, 12);
      Path some = JsonLinesFile.write(folder.resolve("some.jsonl"), GENERATOR, 0, 8);
      Path more = JsonLinesFile.write(folder.resolve("more.jsonl"), GENERATOR, 8, 12);
      WholeStore whole = WholeStore.of(FastStore.build(folder.resolve("reference"), all));
      Path store = disk.resolve("store");
      FastStore.build(store, some);
      Set<String> before = whole.check(new StoreDirectory(store), "built");
      for (int free : SOAK ? new int[] {0, 40, 200, 600, 2_000, 6_000} : new int[] {40}) {
        fill(disk, free);
        String what = free + " kB left";
        told(DictaProcess.run("add", "--fast", "--store", store.toString(), more.toString()), what);
        told(
            DictaProcess.run("build", "--fast", "--store", store.toString(), all.toString()), what);
        Files.delete(disk.resolve("filler"));
        Set<String> after = whole.check(new StoreDirectory(store), what);
        if (after.size() != before.size()) {
          // There was room enough after all.
          ok(
              DictaProcess.run(
                  "remove",
                  "--store",
                  store.toString(),
                  GENERATOR.article(8).id(),
                  GENERATOR.article(9).id(),
                  GENERATOR.article(10).id(),
                  GENERATOR.article(11).id()));
          after = whole.check(new StoreDirectory(store), what);
        }
        assertThat(after).as(what).isEqualTo(before);
      }
      FastStore.add(new StoreDirectory(store), more);
      assertThat(whole.check(new StoreDirectory(store), "added")).hasSize(12);
    } finally {
      Program.run("umount", disk.toString());
    }
  }

  /** Broken lines among good ones: every good article is read, and every line accounted for. */
  @Test
  void mutatedLinesCostNoGoodArticle() throws Exception {
    int mutants = SOAK ? 10_000 : 200;
    Path file = folder.resolve("mutants.jsonl");
    int lines = 0;
    Set<String> good = new TreeSet<>();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < mutants; i++) {
        SplittableRandom random = new SplittableRandom(i);
        String id = Long.toHexString(random.nextLong());
        out.write(mutated(line(id, GENERATOR.article(i).text()), random));
        out.write('\n');
        lines++;
        if (i % 10 == 0) {
          good.add("good-" + i);
          out.write(line("good-" + i, GENERATOR.article(i).text()));
          out.write('\n');
          lines++;
        }
      }
    }
    Result read = DictaProcess.run("extract", "--fast", file.toString());
    assertThat(read.exitCode()).as(read.err()).isZero();
    assertThat(read.err()).doesNotContain("\tat ", "extraction failed");
    Set<String> ids = new TreeSet<>();
    for (String line : read.out().lines().toList()) {
      ids.add(JSON.readTree(line).path("id").asText());
    }
    assertThat(ids).containsAll(good);
    long leftOut = read.err().lines().filter(line -> line.startsWith("left out ")).count();
    assertThat(ids.size() + leftOut).isEqualTo(lines);
  }

  private static byte[] line(String id, String text) throws IOException {
    return JSON.writeValueAsBytes(Map.of("id", id, "text", text));
  }

  /** Bytes changed, cut and doubled; never a line break, and the line is never blank. */
  private static byte[] mutated(byte[] line, SplittableRandom random) {
    byte[] bytes = line;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int at = 1 + random.nextInt(bytes.length - 1);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) (random.nextInt(2) == 0 ? 0xC3 : 32 + random.nextInt(95));
        case 1 -> bytes = Arrays.copyOf(bytes, Math.max(2, at));
        default -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + at / 2);
          System.arraycopy(bytes, 0, longer, bytes.length, at / 2);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  /** Fills a disk but for some kilobytes. */
  private static void fill(Path disk, int kilobytes) throws IOException {
    Path filler = disk.resolve("filler");
    long size = Math.max(0, (Files.getFileStore(disk).getUsableSpace() >> 10) - kilobytes);
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] block = new byte[1 << 10];
      for (long i = 0; i < size; i++) {
        out.write(block);
      }
    }
  }

  private static void ok(Result result) {
    assertThat(result.exitCode()).as(result.err()).isZero();
  }

  /** It went well, or it says that the disk is full. */
  private static void told(Result result, String what) {
    assertThat(result.err()).as(what).doesNotContain("\tat ");
    if (result.exitCode() != 0) {
      assertThat(result.exitCode()).as(what + result.err()).isEqualTo(1);
      assertThat(result.err()).as(what).containsAnyOf("is full", "MB free");
    }
  }
}
