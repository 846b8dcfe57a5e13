package dicta.attribution.fast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the training articles use a stem as (part of) a cue and as head of a source, as small
 * levels keyed by the stem's hash. In training an article's own counts are left out, so that the
 * level of a stem is what an unseen article would get.
 */
public final class Lexicon {
  /** Levels run from 0 (never seen) to 9. */
  private final Map<Integer, Integer> cueLevels;

  private final Map<Integer, Integer> sourceLevels;

  public Lexicon(Map<Integer, Integer> cueLevels, Map<Integer, Integer> sourceLevels) {
    this.cueLevels = new TreeMap<>(cueLevels);
    this.sourceLevels = new TreeMap<>(sourceLevels);
  }

  int cue(int stem) {
    return cueLevels.getOrDefault(stem, 0);
  }

  int source(int stem) {
    return sourceLevels.getOrDefault(stem, 0);
  }

  /** The level of a share of {@code hits} in {@code all}. */
  public static int level(int hits, int all) {
    if (all < 2) {
      return 0;
    }
    if (hits <= 0) {
      return all < 10 ? 1 : 2;
    }
    double share = (hits + 0.1) / (all + 1.0);
    if (share < 0.02) {
      return 3;
    }
    if (share < 0.06) {
      return 4;
    }
    if (share < 0.15) {
      return 5;
    }
    if (share < 0.3) {
      return 6;
    }
    if (share < 0.5) {
      return 7;
    }
    return share < 0.75 ? 8 : 9;
  }

  public void write(DataOutput out) throws IOException {
    write(out, cueLevels);
    write(out, sourceLevels);
  }

  static Lexicon read(DataInput in) throws IOException {
    return new Lexicon(readLevels(in), readLevels(in));
  }

  private static void write(DataOutput out, Map<Integer, Integer> levels) throws IOException {
    out.writeInt(levels.size());
    for (Map.Entry<Integer, Integer> entry : levels.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeByte(entry.getValue());
    }
  }

  private static Map<Integer, Integer> readLevels(DataInput in) throws IOException {
    Map<Integer, Integer> levels = new TreeMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int stem = in.readInt();
      levels.put(stem, (int) in.readByte());
    }
    return levels;
  }
}
