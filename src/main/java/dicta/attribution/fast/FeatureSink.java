package dicta.attribution.fast;

import dicta.text.Hash;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Collects the hashes of the features of one position. Nothing but hashes ever leaves it. */
public final class FeatureSink {
  private int[] hashes = new int[256];
  private int size;
  private boolean muted;
  private final Set<Group> groups;

  public FeatureSink(Set<Group> groups) {
    this.groups = groups.isEmpty() ? EnumSet.noneOf(Group.class) : EnumSet.copyOf(groups);
  }

  public void clear() {
    size = 0;
    muted = false;
  }

  public int size() {
    return size;
  }

  public int get(int i) {
    return hashes[i];
  }

  /** What follows belongs to this group. */
  void group(Group group) {
    muted = !groups.contains(group);
  }

  void add(int template, int a) {
    put(Hash.of(template, a));
  }

  void add(int template, int a, int b) {
    put(Hash.of(template, a, b));
  }

  void add(int template, int a, int b, int c) {
    put(Hash.of(template, a, b, c));
  }

  void add(int template, int a, int b, int c, int d) {
    put(Hash.of(template, Hash.of(7, a, b), c, d));
  }

  private void put(int hash) {
    if (muted) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }
}
