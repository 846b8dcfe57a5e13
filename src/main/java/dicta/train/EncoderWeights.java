package dicta.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** All weights of the encoder and its heads, by name, as plain arrays: input by output. */
final class EncoderWeights {
  static final int LAYERS = 6;
  static final int WIDTH = 384;
  static final int HEADS = 12;
  static final int PAIR_LAYERS = 2;
  static final int PAIR_WIDTH = 192;
  static final int PAIR_HEADS = 6;
  static final int PAIR_INNER = 384;
  static final int QUOTE_STATES = 4;
  static final int CUE_LABELS = 3;
  static final int LABELS = 5;

  private final Map<String, OnnxWeights.Weight> byName = new LinkedHashMap<>();

  private EncoderWeights() {}

  /** The pretrained encoder with fresh heads. */
  static EncoderWeights fresh(OnnxWeights base, long seed) {
    EncoderWeights weights = new EncoderWeights();
    weights.byName.put("words", base.named("embeddings.word_embeddings.weight"));
    weights.byName.put("positions", base.named("embeddings.position_embeddings.weight"));
    float[] type = base.named("embeddings.token_type_embeddings.weight").values();
    float[] types = new float[QUOTE_STATES * WIDTH];
    for (int i = 0; i < QUOTE_STATES; i++) {
      System.arraycopy(type, 0, types, i * WIDTH, WIDTH);
    }
    weights.put("types", types, QUOTE_STATES, WIDTH);
    weights.byName.put("norm.gain", base.named("embeddings.LayerNorm.weight"));
    weights.byName.put("norm.bias", base.named("embeddings.LayerNorm.bias"));
    for (int i = 0; i < LAYERS; i++) {
      String from = "encoder.layer." + i + ".";
      String node = "/encoder/layer." + i + "/";
      String to = "layer" + i + ".";
      weights.linear(
          base, to + "query", node + "attention/self/query", from + "attention.self.query");
      weights.linear(base, to + "key", node + "attention/self/key", from + "attention.self.key");
      weights.linear(
          base, to + "value", node + "attention/self/value", from + "attention.self.value");
      weights.linear(
          base, to + "mix", node + "attention/output/dense", from + "attention.output.dense");
      weights.norm(base, to + "norm1", from + "attention.output.LayerNorm");
      weights.linear(base, to + "inner", node + "intermediate/dense", from + "intermediate.dense");
      weights.linear(base, to + "outer", node + "output/dense", from + "output.dense");
      weights.norm(base, to + "norm2", from + "output.LayerNorm");
    }
    weights.freshHeads(new Random(seed));
    return weights;
  }

  private void freshHeads(Random random) {
    fresh("cue", WIDTH, CUE_LABELS, random);
    fresh("role", WIDTH, LABELS, random);
    fresh("pair.word", WIDTH, PAIR_WIDTH, random);
    fresh("pair.cue", WIDTH, PAIR_WIDTH, random);
    put("pair.places", gaussian(21 * PAIR_WIDTH, 0.1, random), 21, PAIR_WIDTH);
    put("pair.quotations", gaussian(16 * PAIR_WIDTH, 0.1, random), 16, PAIR_WIDTH);
    freshNorm("pair.norm");
    for (int i = 0; i < PAIR_LAYERS; i++) {
      String to = "pair" + i + ".";
      for (String name : new String[] {"query", "key", "value", "mix"}) {
        fresh(to + name, PAIR_WIDTH, PAIR_WIDTH, random);
      }
      freshNorm(to + "norm1");
      fresh(to + "inner", PAIR_WIDTH, PAIR_INNER, random);
      fresh(to + "outer", PAIR_INNER, PAIR_WIDTH, random);
      freshNorm(to + "norm2");
    }
    fresh("pair.label", PAIR_WIDTH, LABELS, random);
    put("pair.first", new float[LABELS], LABELS);
    put("pair.next", new float[LABELS * LABELS], LABELS, LABELS);
  }

  private void linear(OnnxWeights base, String to, String node, String bias) {
    byName.put(to + ".weight", base.multiplied(node + "/MatMul"));
    byName.put(to + ".bias", base.named(bias + ".bias"));
  }

  private void norm(OnnxWeights base, String to, String from) {
    byName.put(to + ".gain", base.named(from + ".weight"));
    byName.put(to + ".bias", base.named(from + ".bias"));
  }

  private void fresh(String name, int in, int out, Random random) {
    put(name + ".weight", gaussian(in * out, Math.sqrt(1.0 / in), random), in, out);
    put(name + ".bias", new float[out], out);
  }

  private void freshNorm(String name) {
    float[] ones = new float[PAIR_WIDTH];
    java.util.Arrays.fill(ones, 1);
    put(name + ".gain", ones, PAIR_WIDTH);
    put(name + ".bias", new float[PAIR_WIDTH], PAIR_WIDTH);
  }

  private static float[] gaussian(int size, double deviation, Random random) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return values;
  }

  static EncoderWeights empty() {
    return new EncoderWeights();
  }

  void put(String name, float[] values, long... shape) {
    byName.put(name, new OnnxWeights.Weight(shape, values));
  }

  OnnxWeights.Weight get(String name) {
    OnnxWeights.Weight found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no weights named " + name);
    }
    return found;
  }

  Iterable<String> names() {
    return byName.keySet();
  }

  /** Writes the weights; the file appears whole or not at all. */
  void save(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
      out.writeInt(byName.size());
      for (Map.Entry<String, OnnxWeights.Weight> entry : byName.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().shape().length);
        for (long d : entry.getValue().shape()) {
          out.writeLong(d);
        }
        float[] values = entry.getValue().values();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static EncoderWeights load(Path file) throws IOException {
    EncoderWeights weights = new EncoderWeights();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        for (int d = 0; d < shape.length; d++) {
          shape[d] = in.readLong();
        }
        float[] values = new float[in.readInt()];
        FloatBuffer floats =
            ByteBuffer.wrap(in.readNBytes(values.length * Float.BYTES)).asFloatBuffer();
        floats.get(values);
        weights.put(name, values, shape);
      }
    }
    return weights;
  }
}
