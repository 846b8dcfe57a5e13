package dicta.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes learnt weights as the one file that the program reads. */
public final class EncoderExport {
  private static final float ENCODER_EPSILON = 1e-12f;
  private static final float PAIR_EPSILON = 1e-5f;

  private EncoderExport() {}

  /**
   * @param checkpoint what {@link EncoderTraining} wrote
   * @param calibration weights and thresholds by name, as {@code EncoderCalibration} fits them
   * @param model the file to write
   */
  public static void write(Path checkpoint, Map<String, double[]> calibration, Path model)
      throws IOException {
    write(EncoderWeights.load(checkpoint), Vocabulary.read(), calibration, model);
  }

  static void write(
      EncoderWeights weights,
      List<String> vocabulary,
      Map<String, double[]> calibration,
      Path model)
      throws IOException {
    Map<String, double[]> numbers = new LinkedHashMap<>();
    numbers.put("first", doubles(weights.get("pair.first").values()));
    numbers.put("next", doubles(weights.get("pair.next").values()));
    numbers.putAll(calibration);
    try (OutputStream out = Files.newOutputStream(model);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(9);
      put(zip, "encoder.onnx", encoder(weights));
      put(zip, "pair.onnx", pair(weights));
      put(zip, "vocabulary.txt", String.join("\n", vocabulary).getBytes(StandardCharsets.UTF_8));
      put(zip, "numbers.json", new ObjectMapper().writeValueAsBytes(numbers));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  private static byte[] encoder(EncoderWeights weights) {
    OnnxGraph graph = new OnnxGraph(weights);
    String pieces = graph.integers("pieces", 1);
    String types = graph.integers("types", 1);
    String places = graph.integers("places", 1);
    String words = graph.integers("words", 1);
    String x =
        graph.add(
            graph.add(graph.quantisedRows("words", pieces), graph.rows("positions", places)),
            graph.rows("types", types));
    x = graph.unsqueeze(graph.norm(x, "norm", ENCODER_EPSILON), 0);
    for (int i = 0; i < EncoderWeights.LAYERS; i++) {
      x =
          graph.layer(
              x, "layer" + i + ".", EncoderWeights.WIDTH, EncoderWeights.HEADS, ENCODER_EPSILON);
    }
    String states = graph.select(graph.reshape(x, -1, EncoderWeights.WIDTH), words);
    graph.output("states", states, 2);
    graph.output("cue", graph.exactLinear(states, "cue"), 2);
    graph.output("role", graph.exactLinear(states, "role"), 2);
    graph.output("pairWord", graph.linear(states, "pair.word"), 2);
    graph.output("pairCue", graph.linear(states, "pair.cue"), 2);
    return graph.model();
  }

  private static byte[] pair(EncoderWeights weights) {
    OnnxGraph graph = new OnnxGraph(weights);
    String words = graph.floats("words", 2);
    String cues = graph.floats("cues", 2);
    String places = graph.integers("places", 2);
    String quotations = graph.integers("quotations", 2);
    String x =
        graph.add(
            graph.add(
                graph.add(graph.unsqueeze(words, 0), graph.unsqueeze(cues, 1)),
                graph.rows("pair.places", places)),
            graph.rows("pair.quotations", quotations));
    x = graph.norm(x, "pair.norm", PAIR_EPSILON);
    for (int i = 0; i < EncoderWeights.PAIR_LAYERS; i++) {
      x =
          graph.layer(
              x,
              "pair" + i + ".",
              EncoderWeights.PAIR_WIDTH,
              EncoderWeights.PAIR_HEADS,
              PAIR_EPSILON);
    }
    graph.output("labels", graph.exactLinear(x, "pair.label"), 3);
    return graph.model();
  }
}
