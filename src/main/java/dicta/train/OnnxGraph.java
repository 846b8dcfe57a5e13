package dicta.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Builds an ONNX model node by node. Matrices are quantised to eight bits, each column with its own
 * scale, and multiplied by ONNX Runtime's DynamicQuantizeMatMul; the rest stays in floats.
 */
final class OnnxGraph {
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT64 = 7;
  private static final int MIDDLE = 128;
  private static final int VERSION = 9;
  private static final int OPERATORS = 20;

  private final ProtocolBuffer graph = new ProtocolBuffer();
  private final EncoderWeights weights;
  private int count;

  OnnxGraph(EncoderWeights weights) {
    this.weights = weights;
  }

  /** An input of integers; each dimension free. */
  String integers(String name, int dimensions) {
    return declare(11, name, INT64, dimensions);
  }

  /** An input of floats; each dimension free. */
  String floats(String name, int dimensions) {
    return declare(11, name, FLOAT, dimensions);
  }

  /** Gives a value out under a name of its own. */
  void output(String name, String value, int dimensions) {
    graph.message(
        1, new ProtocolBuffer().text(1, value).text(2, name).text(3, name).text(4, "Identity"));
    declare(12, name, FLOAT, dimensions);
  }

  private String declare(int field, String name, int type, int dimensions) {
    ProtocolBuffer shape = new ProtocolBuffer();
    for (int i = 0; i < dimensions; i++) {
      shape.message(1, new ProtocolBuffer().text(2, name + i));
    }
    ProtocolBuffer tensor = new ProtocolBuffer().number(1, type).message(2, shape);
    graph.message(
        field,
        new ProtocolBuffer().text(1, name).message(2, new ProtocolBuffer().message(1, tensor)));
    return name;
  }

  private String tensor(String name, int type, byte[] raw, long... shape) {
    ProtocolBuffer tensor = new ProtocolBuffer();
    for (long d : shape) {
      tensor.number(1, d);
    }
    String unique = "weights." + name;
    graph.message(5, tensor.number(2, type).text(8, unique).bytes(9, raw));
    return unique;
  }

  private String constant(String name, float[] values, long... shape) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return tensor(name, FLOAT, raw.array(), shape);
  }

  private String constant(long... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return tensor("c" + count++, INT64, raw.array(), values.length);
  }

  private String weight(String name) {
    OnnxWeights.Weight weight = weights.get(name);
    return constant(name, weight.values(), weight.shape());
  }

  /** A node of one output; attributes are made by {@link #attribute}. */
  String node(String operator, String[] inputs, ProtocolBuffer... attributes) {
    return node("", operator, inputs, attributes);
  }

  private String node(
      String domain, String operator, String[] inputs, ProtocolBuffer... attributes) {
    String name = "v" + count++;
    ProtocolBuffer node = new ProtocolBuffer();
    for (String input : inputs) {
      node.text(1, input);
    }
    node.text(2, name).text(3, name).text(4, operator);
    for (ProtocolBuffer attribute : attributes) {
      node.message(5, attribute);
    }
    if (!domain.isEmpty()) {
      node.text(7, domain);
    }
    graph.message(1, node);
    return name;
  }

  static ProtocolBuffer attribute(String name, long value) {
    return new ProtocolBuffer().text(1, name).number(3, value).number(20, 2);
  }

  static ProtocolBuffer attribute(String name, float value) {
    return new ProtocolBuffer().text(1, name).real(2, value).number(20, 1);
  }

  static ProtocolBuffer attribute(String name, long... values) {
    ProtocolBuffer attribute = new ProtocolBuffer().text(1, name);
    for (long value : values) {
      attribute.number(8, value);
    }
    return attribute.number(20, 7);
  }

  String add(String left, String right) {
    return node("Add", new String[] {left, right});
  }

  String unsqueeze(String x, long axis) {
    return node("Unsqueeze", new String[] {x, constant(axis)});
  }

  String reshape(String x, long... shape) {
    return node("Reshape", new String[] {x, constant(shape)});
  }

  String transpose(String x, long... order) {
    return node("Transpose", new String[] {x}, attribute("perm", order));
  }

  /** Rows of a table of floats. */
  String rows(String table, String which) {
    return node("Gather", new String[] {weight(table), which});
  }

  /** Rows of a value. */
  String select(String value, String which) {
    return node("Gather", new String[] {value, which});
  }

  /** Rows of a table kept in eight bits, each row with its own scale. */
  String quantisedRows(String table, String which) {
    OnnxWeights.Weight weight = weights.get(table);
    int rows = (int) weight.shape()[0];
    int width = (int) weight.shape()[1];
    byte[] raw = new byte[rows * width];
    float[] scales = new float[rows];
    for (int r = 0; r < rows; r++) {
      float peak = 1e-9f;
      for (int i = 0; i < width; i++) {
        peak = Math.max(peak, Math.abs(weight.values()[r * width + i]));
      }
      scales[r] = peak / 127;
      for (int i = 0; i < width; i++) {
        raw[r * width + i] =
            (byte) (Math.round(weight.values()[r * width + i] / scales[r]) + MIDDLE);
      }
    }
    String picked = node("Gather", new String[] {tensor(table, UINT8, raw, rows, width), which});
    String real = node("Cast", new String[] {picked}, attribute("to", FLOAT));
    String middle = constant(table + ".middle", new float[] {MIDDLE}, 1);
    String centred = node("Sub", new String[] {real, middle});
    String scale =
        node("Gather", new String[] {constant(table + ".scale", scales, rows, 1), which});
    return node("Mul", new String[] {centred, scale});
  }

  /** Product with one matrix, or with several of equal height side by side, plus bias. */
  String linear(String x, String... names) {
    int in = (int) weights.get(names[0] + ".weight").shape()[0];
    int out = 0;
    for (String name : names) {
      out += (int) weights.get(name + ".weight").shape()[1];
    }
    byte[] raw = new byte[in * out];
    float[] scales = new float[out];
    float[] bias = new float[out];
    int column = 0;
    for (String name : names) {
      float[] values = weights.get(name + ".weight").values();
      float[] biases = weights.get(name + ".bias").values();
      for (int c = 0; c < biases.length; c++, column++) {
        float peak = 1e-9f;
        for (int r = 0; r < in; r++) {
          peak = Math.max(peak, Math.abs(values[r * biases.length + c]));
        }
        scales[column] = peak / 127;
        bias[column] = biases[c];
        for (int r = 0; r < in; r++) {
          raw[r * out + column] =
              (byte) (Math.round(values[r * biases.length + c] / scales[column]) + MIDDLE);
        }
      }
    }
    byte[] middles = new byte[out];
    java.util.Arrays.fill(middles, (byte) MIDDLE);
    String name = names[0];
    return node(
        "com.microsoft",
        "DynamicQuantizeMatMul",
        new String[] {
          x,
          tensor(name + ".weight", UINT8, raw, in, out),
          constant(name + ".scale", scales, out),
          tensor(name + ".middle", UINT8, middles, out),
          constant(name + ".bias", bias, out)
        });
  }

  /** Product with a matrix in floats, plus bias. */
  String exactLinear(String x, String name) {
    return add(node("MatMul", new String[] {x, weight(name + ".weight")}), weight(name + ".bias"));
  }

  String norm(String x, String name, float epsilon) {
    return node(
        "LayerNormalization",
        new String[] {x, weight(name + ".gain"), weight(name + ".bias")},
        attribute("epsilon", epsilon),
        attribute("axis", -1L));
  }

  /**
   * A post-norm transformer layer without dropout or mask.
   *
   * @param x batch by length by width
   */
  String layer(String x, String name, int width, int heads, float epsilon) {
    String all = linear(x, name + "query", name + "key", name + "value");
    String split = reshape(all, 0, 0, 3, heads, width / heads);
    String query = select(split, 0, 2);
    String key = select(split, 1, 2);
    String value = transpose(select(split, 2, 2), 0, 2, 1, 3);
    String scores =
        node("MatMul", new String[] {transpose(query, 0, 2, 1, 3), transpose(key, 0, 2, 3, 1)});
    String scale =
        constant(name + "scale", new float[] {(float) (1 / Math.sqrt((double) width / heads))}, 1);
    String scaled = node("Mul", new String[] {scores, scale});
    String shares = node("Softmax", new String[] {scaled}, attribute("axis", -1L));
    String mixed = node("MatMul", new String[] {shares, value});
    String flat = reshape(transpose(mixed, 0, 2, 1, 3), 0, 0, width);
    String middle = norm(add(x, linear(flat, name + "mix")), name + "norm1", epsilon);
    String inner = node("Gelu", new String[] {linear(middle, name + "inner")});
    return norm(add(middle, linear(inner, name + "outer")), name + "norm2", epsilon);
  }

  private String select(String x, long index, long axis) {
    ByteBuffer raw = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.putLong(index);
    String at = tensor("c" + count++, INT64, raw.array());
    return node("Gather", new String[] {x, at}, attribute("axis", axis));
  }

  byte[] model() {
    ProtocolBuffer standard = new ProtocolBuffer().text(1, "").number(2, OPERATORS);
    ProtocolBuffer microsoft = new ProtocolBuffer().text(1, "com.microsoft").number(2, 1);
    return new ProtocolBuffer()
        .number(1, VERSION)
        .text(2, "dicta")
        .message(7, graph.text(2, "dicta"))
        .message(8, standard)
        .message(8, microsoft)
        .bytes();
  }
}
