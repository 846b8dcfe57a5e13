package dicta.train;

import java.util.Arrays;

/** Feature hashes seen often enough, numbered in the order in which they were met. */
final class FeatureRows {
  private static final int BITS = 26;

  private byte[] counts = new byte[1 << BITS];
  private final int least;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int[] hashes = new int[1 << 15];
  private int size;

  FeatureRows(int least) {
    this.least = least;
  }

  /** First pass: counts, by the upper bits of the hash, so a rare one may borrow a count. */
  void count(int hash) {
    int slot = hash >>> (32 - BITS);
    if (counts[slot] < 100) {
      counts[slot]++;
    }
  }

  /** Second pass: the row of the hash, or -1 where it is too rare. */
  int row(int hash) {
    int slot = hash & (keys.length - 1);
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        return rows[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    if (counts[hash >>> (32 - BITS)] < least) {
      return -1;
    }
    keys[slot] = hash;
    rows[slot] = size;
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size] = hash;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    keys = new int[keys.length * 2];
    rows = new int[keys.length];
    for (int i = 0; i < size; i++) {
      int slot = hashes[i] & (keys.length - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = hashes[i];
      rows[slot] = i;
    }
  }

  /** Ends the second pass and frees the counts. */
  int[] hashes() {
    counts = new byte[1 << BITS >> 20];
    return Arrays.copyOf(hashes, size);
  }

  int size() {
    return size;
  }
}
