package dicta.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the float weights out of an ONNX file: the initialisers by name, and the matrices whose
 * names an exporter threw away by the name of the MatMul node that uses them. Only the few fields
 * of onnx.proto3 that this takes are read.
 */
final class OnnxWeights {
  /** A matrix or vector, row by row. */
  record Weight(long[] shape, float[] values) {}

  /** A matrix or vector in eight bits, to be scaled. */
  record Quantised(long[] shape, byte[] values) {
    /** The value at this index, between -128 and 127. */
    int at(int index) {
      return Byte.toUnsignedInt(values[index]) - MIDDLE;
    }
  }

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;
  private static final int TYPE_FLOAT = 1;
  private static final int TYPE_BYTE = 2;
  private static final int MIDDLE = 128;

  private final Map<String, Weight> byName = new LinkedHashMap<>();
  private final Map<String, Quantised> quantised = new LinkedHashMap<>();
  private final Map<String, List<String>> inputs = new LinkedHashMap<>();

  static OnnxWeights read(byte[] file) {
    OnnxWeights weights = new OnnxWeights();
    weights.add(file);
    return weights;
  }

  /** Reads another file's weights beside those read already. */
  void add(byte[] file) {
    fields(
        ByteBuffer.wrap(file),
        (field, number, bytes) -> {
          if (field == MODEL_GRAPH) {
            readGraph(bytes);
          }
        });
  }

  /** The names of all initialisers of floats or bytes. */
  List<String> names() {
    List<String> names = new ArrayList<>(byName.keySet());
    names.addAll(quantised.keySet());
    return names;
  }

  /** The initialiser of bytes of this name, or null. */
  Quantised quantised(String name) {
    return quantised.get(name);
  }

  /** The initialiser of this name. */
  Weight named(String name) {
    Weight found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no weights in the model file named " + name);
    }
    return found;
  }

  /** The matrix, input by output, that this MatMul node multiplies with. */
  Weight multiplied(String node) {
    return named(inputs.get(node).get(1));
  }

  private void readGraph(ByteBuffer graph) {
    fields(
        graph,
        (field, number, bytes) -> {
          if (field == GRAPH_NODE) {
            readNode(bytes);
          } else if (field == GRAPH_INITIALIZER) {
            readTensor(bytes);
          }
        });
  }

  private void readNode(ByteBuffer node) {
    List<String> in = new ArrayList<>();
    String[] name = {""};
    fields(
        node,
        (field, number, bytes) -> {
          if (field == NODE_INPUT) {
            in.add(string(bytes));
          } else if (field == NODE_NAME) {
            name[0] = string(bytes);
          }
        });
    inputs.put(name[0], in);
  }

  private void readTensor(ByteBuffer tensor) {
    List<Long> shape = new ArrayList<>();
    long[] type = {0};
    String[] name = {""};
    ByteBuffer[] raw = {ByteBuffer.allocate(0)};
    fields(
        tensor,
        (field, number, bytes) -> {
          switch (field) {
            case TENSOR_DIMS -> shape.add(number);
            case TENSOR_TYPE -> type[0] = number;
            case TENSOR_NAME -> name[0] = string(bytes);
            case TENSOR_RAW -> raw[0] = bytes;
            default -> {}
          }
        });
    long[] dimensions = shape.stream().mapToLong(d -> d).toArray();
    if (type[0] == TYPE_FLOAT) {
      float[] values = new float[raw[0].remaining() / Float.BYTES];
      raw[0].order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      byName.put(name[0], new Weight(dimensions, values));
    } else if (type[0] == TYPE_BYTE) {
      byte[] values = new byte[raw[0].remaining()];
      raw[0].get(values);
      quantised.put(name[0], new Quantised(dimensions, values));
    }
  }

  private interface Field {
    void read(int field, long number, ByteBuffer bytes);
  }

  private static void fields(ByteBuffer message, Field reader) {
    while (message.hasRemaining()) {
      long key = number(message);
      int field = (int) (key >>> 3);
      switch ((int) (key & 7)) {
        case 0 -> reader.read(field, number(message), null);
        case 1 -> message.position(message.position() + Long.BYTES);
        case 2 -> {
          int length = (int) number(message);
          reader.read(field, length, message.slice(message.position(), length));
          message.position(message.position() + length);
        }
        case 5 -> message.position(message.position() + Integer.BYTES);
        default -> throw new IllegalArgumentException("not a protocol buffer");
      }
    }
  }

  private static long number(ByteBuffer from) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = from.get();
      value |= (long) (next & 127) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static String string(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
  }
}
