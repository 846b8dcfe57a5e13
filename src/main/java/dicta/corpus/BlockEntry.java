package dicta.corpus;

import java.io.Serializable;

/**
 * A statement under one of its blocking keys. Two statements are compared where they stand near
 * each other under a key, in the order of these entries ({@link Blocking}).
 *
 * @param key hash of what the statements of the block share
 * @param place a min-hash of the other terms, so that alike statements stand together
 */
public record BlockEntry(long key, long place, StatementId id)
    implements Comparable<BlockEntry>, Serializable {
  @Override
  public int compareTo(BlockEntry other) {
    if (key != other.key) {
      return Long.compare(key, other.key);
    }
    return place != other.place ? Long.compare(place, other.place) : id.compareTo(other.id);
  }
}
