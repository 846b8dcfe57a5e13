package dicta.attribution.fast;

/**
 * A model's weights as they are applied: one byte each, beside the hash of their feature in an
 * open-addressing table, so that looking one up costs one line of the processor's cache. Tagging
 * spends most of its time on this.
 */
final class PackedWeights {
  /** So many features can be added up before a lane of 16 bits overflows. */
  private static final int AT_ONCE = 256;

  private static final int LANES = 0x00FF00FF;

  private final int width;
  private final double scale;
  private final int words;
  private final int mask;

  /** For each slot the hash, then its weights plus 128, four to a word. 0 as hash: empty. */
  private final int[] slots;

  /**
   * @param hashes distinct feature hashes, none 0
   * @param steps weights in steps of the scale, -127 to 127; the row of hash {@code i} begins at
   *     {@code i * width}
   */
  PackedWeights(int[] hashes, byte[] steps, int width, double scale) {
    this.width = width;
    this.scale = scale;
    this.words = (width + 3) / 4;
    int size = Integer.highestOneBit(Math.max(16, hashes.length + hashes.length / 2)) * 2;
    this.mask = size - 1;
    this.slots = new int[size * (1 + words)];
    for (int i = 0; i < hashes.length; i++) {
      int at = place(hashes[i]);
      slots[at] = hashes[i];
      for (int k = 0; k < width; k++) {
        slots[at + 1 + k / 4] |= steps[i * width + k] + 128 << k % 4 * 8;
      }
    }
  }

  /** Where the hash stands, or the empty slot where it would. */
  private int place(int hash) {
    int slot = hash & mask;
    int at = slot * (1 + words);
    while (slots[at] != 0 && slots[at] != hash) {
      slot = slot + 1 & mask;
      at = slot * (1 + words);
    }
    return at;
  }

  /** Adds up the rows of all features in the sink. */
  void sum(FeatureSink sink, double[] into) {
    for (int from = 0; from < sink.size(); from += AT_ONCE) {
      int to = Math.min(sink.size(), from + AT_ONCE);
      if (words == 1) {
        narrow(sink, from, to, into);
      } else {
        wide(sink, from, to, into);
      }
    }
  }

  private void narrow(FeatureSink sink, int from, int to, double[] into) {
    int even = 0;
    int odd = 0;
    int found = 0;
    for (int i = from; i < to; i++) {
      int hash = sink.get(i);
      int slot = hash & mask;
      while (slots[2 * slot] != hash && slots[2 * slot] != 0) {
        slot = slot + 1 & mask;
      }
      if (slots[2 * slot] != 0) {
        int packed = slots[2 * slot + 1];
        even += packed & LANES;
        odd += packed >>> 8 & LANES;
        found++;
      }
    }
    spread(even, odd, 0, found, into);
  }

  private void wide(FeatureSink sink, int from, int to, double[] into) {
    int[] even = new int[words];
    int[] odd = new int[words];
    int found = 0;
    for (int i = from; i < to; i++) {
      int at = place(sink.get(i));
      if (slots[at] != 0) {
        for (int w = 0; w < words; w++) {
          int packed = slots[at + 1 + w];
          even[w] += packed & LANES;
          odd[w] += packed >>> 8 & LANES;
        }
        found++;
      }
    }
    for (int w = 0; w < words; w++) {
      spread(even[w], odd[w], 4 * w, found, into);
    }
  }

  private void spread(int even, int odd, int first, int found, double[] into) {
    int[] sums = {even & 0xFFFF, odd & 0xFFFF, even >>> 16, odd >>> 16};
    for (int k = first; k < Math.min(width, first + 4); k++) {
      into[k] += (sums[k - first] - 128 * found) * scale;
    }
  }
}
