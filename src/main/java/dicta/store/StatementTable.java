package dicta.store;

import dicta.corpus.StatementId;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * All statements of a ledger by number, in the order of their ids, in a few bytes each; and which
 * of them belong together (union-find).
 */
final class StatementTable {
  private final long[] versions;

  /** For each version, the number of its first statement; one more at the end. */
  private final int[] first;

  private final int[] starts;
  private final int[] ends;

  /** Always a lower number, or its own. */
  private final int[] parents;

  StatementTable(Ledger ledger) {
    int size = Math.toIntExact(ledger.statements());
    starts = new int[size];
    ends = new int[size];
    parents = new int[size];
    Growing growing = new Growing();
    ledger.forEachStatement(
        id -> {
          int number = growing.statements++;
          growing.begin(HexFormat.fromHexDigitsToLong(id.sha16()), number);
          starts[number] = id.start();
          ends[number] = id.end();
          parents[number] = number;
        });
    versions = Arrays.copyOf(growing.versions, growing.size);
    first = Arrays.copyOf(growing.first, growing.size + 1);
    first[growing.size] = size;
  }

  /** The versions so far. */
  private static final class Growing {
    private long[] versions = new long[64];
    private int[] first = new int[64];
    private int size;
    private int statements;

    private void begin(long version, int statement) {
      if (size > 0 && versions[size - 1] == version) {
        return;
      }
      if (size == versions.length) {
        versions = Arrays.copyOf(versions, 2 * size);
        first = Arrays.copyOf(first, 2 * size);
      }
      versions[size] = version;
      first[size++] = statement;
    }
  }

  int size() {
    return starts.length;
  }

  /** How many versions have statements. */
  int versions() {
    return versions.length;
  }

  /** A version by its number. */
  String version(int number) {
    return HexFormat.of().toHexDigits(versions[number]);
  }

  /** The number of the version that has a statement. */
  int versionOf(int statement) {
    int at = Arrays.binarySearch(first, statement);
    return at >= 0 ? at : -at - 2;
  }

  StatementId id(int statement) {
    return new StatementId(version(versionOf(statement)), starts[statement], ends[statement]);
  }

  /** The number of a statement, or -1 where it is not there. */
  int number(StatementId id) {
    long wanted = HexFormat.fromHexDigitsToLong(id.sha16());
    int low = 0;
    int high = versions.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(versions[middle], wanted);
      if (order == 0) {
        for (int i = first[middle]; i < first[middle + 1]; i++) {
          if (starts[i] == id.start() && ends[i] == id.end()) {
            return i;
          }
        }
        return -1;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  /** Two statements belong together. */
  void join(int a, int b) {
    int one = component(a);
    int other = component(b);
    parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** The lowest number of all that belong together with a statement. */
  int component(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
