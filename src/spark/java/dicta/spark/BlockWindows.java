package dicta.spark;

import dicta.corpus.BlockEntry;
import dicta.corpus.Blocking;
import dicta.corpus.Profile;
import dicta.store.RecordCodec;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * The pairs of statements that stand within a window of each other in the sorted blocks. The sort
 * splits between any two entries, also of one block: a key that a twentieth of all statements share
 * is spread over as many tasks as its size asks for. What stands behind a split comes as a copy, so
 * that the pairs are those of one long sorted list.
 */
final class BlockWindows {
  static final RecordCodec<Profile> STATEMENTS = new RecordCodec<>(Profile.class);

  /** An entry, and the statement behind it, so that no join must bring it. */
  private record Entry(BlockEntry place, byte[] statement) implements Serializable {}

  /** An entry in a ring; its statement is decoded when first compared. */
  private static final class Place {
    private final Entry entry;
    private Profile statement;

    private Place(Entry entry) {
      this.entry = entry;
    }

    private Profile statement() {
      if (statement == null) {
        statement = STATEMENTS.decode(entry.statement());
      }
      return statement;
    }
  }

  /** Two statements to compare, the lower id first. */
  record Pair(Profile low, Profile high) {}

  /** The first entries of a part of the sorted list, for parts before it. */
  private record Head(int part, List<Entry> entries) implements Serializable {}

  private BlockWindows() {}

  /**
   * @param entries each with its statement, by {@link #STATEMENTS}
   * @param parts number of tasks
   * @return pairs; one that shares several keys comes several times
   */
  static JavaRDD<Pair> pairs(JavaPairRDD<BlockEntry, byte[]> entries, int parts) {
    JavaRDD<Entry> sorted =
        entries.sortByKey(true, parts).map(entry -> new Entry(entry._1(), entry._2()));
    JavaRDD<Head> heads = sorted.mapPartitionsWithIndex(BlockWindows::head, true).cache();
    int[] sizes = new int[sorted.getNumPartitions()];
    heads
        .mapToPair(head -> new Tuple2<>(head.part(), head.entries().size()))
        .collect()
        .forEach(size -> sizes[size._1()] = size._2());
    JavaRDD<Head> behind =
        heads
            .flatMapToPair(head -> copies(head, sizes))
            // A part's number is its own hash.
            .partitionBy(new HashPartitioner(sizes.length))
            .values();
    return sorted.zipPartitions(behind, Windows::new);
  }

  private static Iterator<Head> head(int part, Iterator<Entry> sorted) {
    List<Entry> first = new ArrayList<>();
    while (sorted.hasNext() && first.size() < Blocking.WINDOW) {
      first.add(sorted.next());
    }
    return List.of(new Head(part, first)).iterator();
  }

  /** A copy for each part before it whose last entries' windows reach into it. */
  private static Iterator<Tuple2<Integer, Head>> copies(Head head, int[] sizes) {
    List<Tuple2<Integer, Head>> copies = new ArrayList<>();
    int between = 0;
    for (int part = head.part() - 1; part >= 0 && between < Blocking.WINDOW; part--) {
      copies.add(new Tuple2<>(part, head));
      between += sizes[part];
    }
    return copies.iterator();
  }

  /** The pairs of one part, with a ring of the last entries in memory. */
  private static final class Windows implements Iterator<Pair> {
    private final Iterator<Entry> own;
    private final Iterator<Entry> behind;
    private final Deque<Place> ring = new ArrayDeque<>();
    private final Deque<Pair> ready = new ArrayDeque<>();

    /** How many of the ring's entries, from its beginning, are this part's own. */
    private int ownInRing;

    Windows(Iterator<Entry> own, Iterator<Head> heads) {
      this.own = own;
      List<Head> sorted = new ArrayList<>();
      heads.forEachRemaining(sorted::add);
      sorted.sort(Comparator.comparingInt(Head::part));
      this.behind = sorted.stream().flatMap(head -> head.entries().stream()).iterator();
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && (own.hasNext() || behind.hasNext())) {
        boolean mine = own.hasNext();
        meet(mine ? own.next() : behind.next(), mine);
      }
      return !ready.isEmpty();
    }

    private void meet(Entry entry, boolean mine) {
      Place here = new Place(entry);
      int place = 0;
      for (Place earlier : ring) {
        boolean block = earlier.entry.place().key() == entry.place().key();
        if (block && place < ownInRing) {
          ready.add(pair(earlier.statement(), here.statement()));
        }
        place++;
      }
      ring.addLast(here);
      ownInRing += mine ? 1 : 0;
      if (ring.size() > Blocking.WINDOW) {
        ring.removeFirst();
        ownInRing = Math.max(0, ownInRing - 1);
      }
    }

    private static Pair pair(Profile a, Profile b) {
      return a.id().compareTo(b.id()) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public Pair next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }
  }
}
