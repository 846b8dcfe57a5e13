package dicta.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the weights of a model file again, so that learning can go on from it: what {@link
 * EncoderExport} wrote, matrices as near as their eight bits tell.
 */
final class EncoderImport {
  private static final String PREFIX = "weights.";
  private static final List<String> SIDE_BY_SIDE = List.of("query", "key", "value");

  private final EncoderWeights weights = EncoderWeights.empty();
  private final OnnxWeights file;

  private EncoderImport(OnnxWeights file) {
    this.file = file;
  }

  /**
   * @param model a model file of the encoder
   * @throws IOException where it cannot be read or is none
   */
  static EncoderWeights read(Path model) throws IOException {
    try (ZipFile zip = new ZipFile(model.toFile())) {
      OnnxWeights file = new OnnxWeights();
      file.add(entry(zip, "encoder.onnx"));
      file.add(entry(zip, "pair.onnx"));
      EncoderImport read = new EncoderImport(file);
      for (String name : file.names()) {
        read.take(name.substring(PREFIX.length()));
      }
      JsonNode numbers = new ObjectMapper().readTree(entry(zip, "numbers.json"));
      int labels = EncoderWeights.LABELS;
      read.weights.put("pair.first", floats(numbers.get("first")), labels);
      read.weights.put("pair.next", floats(numbers.get("next")), labels, labels);
      return read.weights;
    }
  }

  private static byte[] entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(zip.getName() + " is no model of the encoder: it lacks " + name);
    }
    return zip.getInputStream(entry).readAllBytes();
  }

  private static float[] floats(JsonNode list) {
    float[] values = new float[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) list.get(i).asDouble();
    }
    return values;
  }

  private void take(String name) {
    boolean matrix = name.endsWith(".weight");
    String stem = matrix ? name.substring(0, name.length() - ".weight".length()) : name;
    if (file.quantised(PREFIX + name) == null) {
      boolean ofQuantised =
          name.endsWith("scale")
              || name.endsWith(".middle")
              || name.endsWith(".bias")
                  && file.quantised(PREFIX + name.replace(".bias", ".weight")) != null;
      if (!ofQuantised) {
        OnnxWeights.Weight weight = file.named(PREFIX + name);
        weights.put(name, weight.values(), weight.shape());
      }
    } else if (matrix) {
      columns(stem);
    } else if (!name.endsWith(".middle")) {
      rows(name);
    }
  }

  /** A table with a scale for each row. */
  private void rows(String name) {
    OnnxWeights.Quantised table = file.quantised(PREFIX + name);
    float[] scales = file.named(PREFIX + name + ".scale").values();
    int width = (int) table.shape()[1];
    float[] values = new float[table.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.at(i) * scales[i / width];
    }
    weights.put(name, values, table.shape());
  }

  /** A matrix with a scale for each column, or three side by side under the first one's name. */
  private void columns(String stem) {
    OnnxWeights.Quantised all = file.quantised(PREFIX + stem + ".weight");
    float[] scales = file.named(PREFIX + stem + ".scale").values();
    float[] biases = file.named(PREFIX + stem + ".bias").values();
    int in = (int) all.shape()[0];
    int out = (int) all.shape()[1];
    boolean several = stem.endsWith(SIDE_BY_SIDE.get(0));
    int width = several ? out / SIDE_BY_SIDE.size() : out;
    for (int from = 0; from < out; from += width) {
      float[] values = new float[in * width];
      float[] bias = new float[width];
      for (int c = 0; c < width; c++) {
        bias[c] = biases[from + c];
        for (int r = 0; r < in; r++) {
          values[r * width + c] = all.at(r * out + from + c) * scales[from + c];
        }
      }
      String name =
          several ? stem.replace(SIDE_BY_SIDE.get(0), SIDE_BY_SIDE.get(from / width)) : stem;
      weights.put(name + ".weight", values, in, width);
      weights.put(name + ".bias", bias, width);
    }
  }
}
