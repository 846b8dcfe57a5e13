package dicta.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Pairs of statements that are worth a comparison: those that share a key made of a party and one
 * of the statement's rarest terms, or of two rare terms. A key that too many share (a president who
 * says a twentieth of everything) pairs only neighbours; its statements still meet through their
 * rarer keys. So the number of pairs grows with the number of statements, not with its square.
 */
final class Candidates {
  private static final int TERMS = 12;
  private static final int PAIRED_TERMS = 6;
  private static final int PARTIES = 4;
  private static final int BLOCK = 40;
  private static final int NEIGHBOURS = 6;

  private final List<Indexed> statements;

  /** For each statement, the blocks that it is in. */
  private final int[][] blocksOf;

  /** For each block, the statements in it, ascending. */
  private final int[][] members;

  private Candidates(List<Indexed> statements, int[][] blocksOf, int[][] members) {
    this.statements = statements;
    this.blocksOf = blocksOf;
    this.members = members;
  }

  static Candidates of(List<Indexed> statements, Vocabulary vocabulary) {
    long[][] keys = new long[statements.size()][];
    int total = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = keys(statements.get(i), vocabulary);
      total += keys[i].length;
    }
    long[] all = new long[total];
    int at = 0;
    for (long[] some : keys) {
      System.arraycopy(some, 0, all, at, some.length);
      at += some.length;
    }
    Arrays.sort(all);
    long[] shared = repeated(all);
    int[] sizes = new int[shared.length];
    int[][] blocksOf = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      blocksOf[i] =
          Arrays.stream(keys[i])
              .mapToInt(key -> Arrays.binarySearch(shared, key))
              .filter(block -> block >= 0)
              .toArray();
      for (int block : blocksOf[i]) {
        sizes[block]++;
      }
    }
    int[][] members = new int[shared.length][];
    for (int i = 0; i < keys.length; i++) {
      for (int block : blocksOf[i]) {
        if (members[block] == null) {
          members[block] = new int[sizes[block]];
          sizes[block] = 0;
        }
        members[block][sizes[block]++] = i;
      }
    }
    return new Candidates(statements, blocksOf, members);
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

  private static long[] keys(Indexed statement, Vocabulary vocabulary) {
    int[] rarest =
        Arrays.stream(statement.terms())
            .boxed()
            .sorted(
                (a, b) -> {
                  int byFrequency =
                      Integer.compare(vocabulary.frequency(a), vocabulary.frequency(b));
                  return byFrequency != 0 ? byFrequency : Integer.compare(a, b);
                })
            // a term of one statement alone joins nothing
            .filter(term -> vocabulary.frequency(term) > 1)
            .limit(TERMS)
            .mapToInt(Integer::intValue)
            .toArray();
    List<Long> parties = new ArrayList<>();
    parties.add(0L);
    statement.parties().stream().limit(PARTIES).forEach(party -> parties.add(hash(party)));
    int paired = Math.min(PAIRED_TERMS, rarest.length);
    List<Long> keys = new ArrayList<>();
    for (int p = 0; p < parties.size(); p++) {
      long party = parties.get(p);
      for (int i = 0; i < rarest.length; i++) {
        if (p > 0) {
          keys.add(mix(party, rarest[i], -1));
        }
        for (int j = i + 1; i < paired && j < paired; j++) {
          keys.add(mix(party, Math.min(rarest[i], rarest[j]), Math.max(rarest[i], rarest[j])));
        }
      }
    }
    return keys.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
  }

  private static long hash(String string) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finalizer of splitmix64 over the three. */
  private static long mix(long a, long b, long c) {
    long x = a * 0x9e3779b97f4a7c15L + b * 0xbf58476d1ce4e5b9L + c * 0x94d049bb133111ebL;
    x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }

  /** Hands over each pair once, the lower index first, in ascending order of the lower. */
  void forEachPair(BiConsumer<Indexed, Indexed> consumer) {
    int[] seen = new int[statements.size()];
    Arrays.fill(seen, -1);
    for (int i = 0; i < statements.size(); i++) {
      for (int block : blocksOf[i]) {
        int[] in = members[block];
        int place = Arrays.binarySearch(in, i);
        int end = in.length <= BLOCK ? in.length : Math.min(in.length, place + 1 + NEIGHBOURS);
        for (int k = place + 1; k < end; k++) {
          int j = in[k];
          if (seen[j] != i) {
            seen[j] = i;
            consumer.accept(statements.get(i), statements.get(j));
          }
        }
      }
    }
  }
}
