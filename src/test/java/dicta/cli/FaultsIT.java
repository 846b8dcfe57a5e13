package dicta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.cli.DictaProcess.Result;
import dicta.generator.Generator;
import dicta.generator.JsonLinesFile;
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

  @Test
  void aFileWithoutPermissionIsLeftOut() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), "“No,” he said.");
    Path good = Files.writeString(folder.resolve("good.txt"), GENERATOR.article(1).text());
    assertThat(file.toFile().setReadable(false, false)).isTrue();
    assumeTrue(
        !Files.isReadable(file),
        "this user may read everything: a file without permission is not tried");
    Result read = DictaProcess.run("extract", "--fast", file.toString(), good.toString());
    assertThat(read.exitCode()).as(read.err()).isZero();
    assertThat(read.err()).contains("1 unreadable", "No permission").doesNotContain("\tat ");
    assertThat(read.out().lines()).hasSize(1);
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
}
