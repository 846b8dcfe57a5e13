package dicta.attribution.fast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Feature hashes with a row of weights each. Written with one byte a weight; a model in memory that
 * was read back is exactly what was written.
 */
public final class Weights {
  private final int width;
  private final int[] hashes;
  private final float[] values;

  /** How a model that was read is applied; null for one that is being learned. */
  private final PackedWeights packed;

  /** Row of each hash; made when first asked for, since applying a read model needs none. */
  private volatile Rows rows;

  /**
   * @param hashes distinct feature hashes, none 0
   * @param values the row of hash {@code i} begins at {@code i * width}
   */
  public Weights(int[] hashes, float[] values, int width) {
    this(hashes, values, width, null);
  }

  private Weights(int[] hashes, float[] values, int width, PackedWeights packed) {
    this.width = width;
    this.hashes = hashes;
    this.values = values;
    this.packed = packed;
  }

  public int count() {
    return hashes.length;
  }

  /** Number of the hash's row, or -1 where training never kept it. */
  public int row(int hash) {
    Rows index = rows;
    if (index == null) {
      index = new Rows(hashes);
      rows = index;
    }
    return index.of(hash);
  }

  /** Adds up the rows of all features in the sink. */
  public void sum(FeatureSink sink, double[] into) {
    if (packed != null) {
      packed.sum(sink, into);
      return;
    }
    for (int i = 0; i < sink.size(); i++) {
      int row = row(sink.get(i));
      if (row >= 0) {
        int base = row * width;
        for (int k = 0; k < width; k++) {
          into[k] += values[base + k];
        }
      }
    }
  }

  /** Adds up the rows of some features. */
  public void sum(int[] features, double[] into) {
    for (int feature : features) {
      int row = row(feature);
      for (int k = 0; row >= 0 && k < width; k++) {
        into[k] += values[row * width + k];
      }
    }
  }

  /**
   * Without the rows that matter little: largest weight times how often the feature was met.
   *
   * @param met how often each row's feature was met in a sample
   */
  public Weights pruned(int[] met, double least) {
    int[] keptHashes = new int[count()];
    float[] kept = new float[values.length];
    int size = 0;
    for (int row = 0; row < count(); row++) {
      if (matters(row * width, least / (met[row] + 0.5))) {
        keptHashes[size] = hashes[row];
        System.arraycopy(values, row * width, kept, size * width, width);
        size++;
      }
    }
    return new Weights(Arrays.copyOf(keptHashes, size), Arrays.copyOf(kept, size * width), width);
  }

  /** All weights times a factor, and a summand for the row of one hash that is there. */
  public Weights scaled(double factor, int hash, double summand) {
    float[] changed = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      changed[i] = (float) (values[i] * factor);
    }
    for (int k = 0; k < width; k++) {
      changed[row(hash) * width + k] += (float) summand;
    }
    return new Weights(hashes, changed, width);
  }

  /** Writes the rows in the order of their hashes, without those that round to nothing. */
  public void write(DataOutput out, double smallest) throws IOException {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    float scale = largest == 0 ? 1 : largest / 127;
    long[] order = new long[count()];
    int kept = 0;
    for (int row = 0; row < count(); row++) {
      if (matters(row * width, Math.max(scale / 2, smallest))) {
        order[kept++] = (hashes[row] & 0xFFFFFFFFL) << 32 | row;
      }
    }
    Arrays.sort(order, 0, kept);
    // Keys fill all 32 bits, so that as signed longs the upper half sorts first: fix the order.
    long[] sorted = new long[kept];
    int at = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < kept; i++) {
        if ((order[i] < 0) == (pass == 1)) {
          sorted[at++] = order[i];
        }
      }
    }
    out.writeInt(width);
    out.writeInt(kept);
    out.writeFloat(scale);
    long before = 0;
    for (int i = 0; i < kept; i++) {
      long key = sorted[i] >>> 32;
      writeVarint(out, key - before);
      before = key;
    }
    for (int k = 0; k < width; k++) {
      for (int i = 0; i < kept; i++) {
        float value = values[(int) sorted[i] * width + k];
        out.writeByte(Math.abs(value) < smallest / 2 ? 0 : Math.round(value / scale));
      }
    }
  }

  private boolean matters(int base, double smallest) {
    for (int k = 0; k < width; k++) {
      if (Math.abs(values[base + k]) > smallest) {
        return true;
      }
    }
    return false;
  }

  /** Weights as they were written. */
  public static Weights read(DataInput in) throws IOException {
    int width = in.readInt();
    int count = in.readInt();
    float scale = in.readFloat();
    int[] hashes = new int[count];
    long key = 0;
    for (int i = 0; i < count; i++) {
      key += readVarint(in);
      hashes[i] = (int) key;
    }
    float[] values = new float[count * width];
    byte[] steps = new byte[count * width];
    byte[] column = new byte[count];
    for (int k = 0; k < width; k++) {
      in.readFully(column);
      for (int i = 0; i < count; i++) {
        steps[i * width + k] = column[i];
        values[i * width + k] = column[i] * scale;
      }
    }
    return new Weights(hashes, values, width, new PackedWeights(hashes, steps, width, scale));
  }

  private static void writeVarint(DataOutput out, long value) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readVarint(DataInput in) throws IOException {
    long value = 0;
    int shift = 0;
    while (true) {
      int b = in.readUnsignedByte();
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
      shift += 7;
    }
  }

  /** An open-addressing table from hashes to rows. */
  private static final class Rows {
    private final int[] keys;
    private final int[] rows;

    Rows(int[] hashes) {
      int size = Integer.highestOneBit(Math.max(16, hashes.length * 2) - 1) * 2;
      keys = new int[size];
      rows = new int[size];
      for (int i = 0; i < hashes.length; i++) {
        int slot = hashes[i] & size - 1;
        while (keys[slot] != 0) {
          slot = slot + 1 & size - 1;
        }
        keys[slot] = hashes[i];
        rows[slot] = i;
      }
    }

    int of(int hash) {
      int slot = hash & keys.length - 1;
      while (keys[slot] != 0) {
        if (keys[slot] == hash) {
          return rows[slot];
        }
        slot = slot + 1 & keys.length - 1;
      }
      return -1;
    }
  }
}
