package dicta.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderImportTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/dicta/attribution/encoder-model.zip");

  @TempDir Path folder;

  @Test
  void whatIsReadWrittenAndReadAgainIsTheSame() throws IOException {
    EncoderWeights weights = EncoderImport.read(SHIPPED);
    Path again = folder.resolve("again.zip");
    EncoderExport.write(weights, List.of(), Map.of(), again);
    assertSame(EncoderImport.read(again), weights);
  }

  private static void assertSame(EncoderWeights read, EncoderWeights written) {
    for (String name : written.names()) {
      float[] expected = written.get(name).values();
      float[] actual = read.get(name).values();
      assertEquals(expected.length, actual.length, name);
      for (int i = 0; i < expected.length; i++) {
        assertEquals(expected[i], actual[i], 1e-5f * Math.max(1, Math.abs(expected[i])), name);
      }
    }
    assertEquals(List.copyOf(names(written)), List.copyOf(names(read)));
  }

  private static List<String> names(EncoderWeights weights) {
    return java.util.stream.StreamSupport.stream(weights.names().spliterator(), false)
        .sorted()
        .toList();
  }

  @Test
  void aFileThatIsNoModelIsSaidToBeNone() throws IOException {
    Path other = folder.resolve("other.zip");
    try (OutputStream out = Files.newOutputStream(other);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    IOException e = assertThrows(IOException.class, () -> EncoderImport.read(other));
    assertTrue(e.getMessage().contains("is no model of the encoder"), e.getMessage());
  }
}
