package dicta.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The candidate pairs of a whole corpus in memory, by the rule of {@link Blocking}. */
final class Candidates {
  private final List<Profile> statements;

  /** For each statement, the blocks that it is in, and where it stands in them. */
  private final List<int[]> blocksOf = new ArrayList<>();

  private final List<int[]> placesOf = new ArrayList<>();

  /** For each block, the statements in it, in order. */
  private final int[][] members;

  /**
   * @param statements sorted by id
   */
  Candidates(List<Profile> statements) {
    this.statements = statements;
    List<List<BlockEntry>> entries = statements.stream().map(Blocking::entries).toList();
    long[] shared =
        repeated(
            entries.stream().flatMap(List::stream).mapToLong(BlockEntry::key).sorted().toArray());
    int[] sizes = new int[shared.length];
    for (List<BlockEntry> some : entries) {
      int[] blocks =
          some.stream()
              .mapToInt(entry -> Arrays.binarySearch(shared, entry.key()))
              .filter(block -> block >= 0)
              .toArray();
      blocksOf.add(blocks);
      placesOf.add(new int[blocks.length]);
      for (int block : blocks) {
        sizes[block]++;
      }
    }
    members = new int[shared.length][];
    long[][] order = new long[shared.length][];
    for (int i = 0; i < entries.size(); i++) {
      int nth = 0;
      for (BlockEntry entry : entries.get(i)) {
        int block = nth < blocksOf.get(i).length ? blocksOf.get(i)[nth] : -1;
        if (block >= 0 && shared[block] == entry.key()) {
          if (members[block] == null) {
            members[block] = new int[sizes[block]];
            order[block] = new long[sizes[block]];
            sizes[block] = 0;
          }
          order[block][sizes[block]] = entry.place();
          members[block][sizes[block]++] = i;
          nth++;
        }
      }
    }
    for (int block = 0; block < members.length; block++) {
      sort(members[block], order[block]);
    }
    for (int block = 0; block < members.length; block++) {
      for (int place = 0; place < members[block].length; place++) {
        int statement = members[block][place];
        placesOf.get(statement)[Arrays.binarySearch(blocksOf.get(statement), block)] = place;
      }
    }
  }

  /** By place, then by id, in whose order the members come. */
  private static void sort(int[] members, long[] places) {
    Integer[] order = new Integer[members.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(places[a], places[b]));
    int[] sorted = Arrays.stream(order).mapToInt(i -> members[i]).toArray();
    System.arraycopy(sorted, 0, members, 0, members.length);
  }

  private static long[] repeated(long[] sorted) {
    long[] repeated = new long[sorted.length];
    int count = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean again = sorted[i] == sorted[i - 1];
      if (again && (count == 0 || repeated[count - 1] != sorted[i])) {
        repeated[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(repeated, count);
  }

  /** Hands over each pair once, the lower id first, in ascending order of the lower. */
  void forEachPair(BiConsumer<Profile, Profile> consumer) {
    int[] seen = new int[statements.size()];
    Arrays.fill(seen, -1);
    for (int i = 0; i < statements.size(); i++) {
      for (int nth = 0; nth < blocksOf.get(i).length; nth++) {
        int[] block = members[blocksOf.get(i)[nth]];
        int place = placesOf.get(i)[nth];
        int end = Math.min(block.length, place + Blocking.WINDOW + 1);
        for (int k = Math.max(0, place - Blocking.WINDOW); k < end; k++) {
          int j = block[k];
          if (j > i && seen[j] != i) {
            seen[j] = i;
            consumer.accept(statements.get(i), statements.get(j));
          }
        }
      }
    }
  }
}
