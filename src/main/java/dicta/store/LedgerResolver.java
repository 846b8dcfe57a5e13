package dicta.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import dicta.corpus.Blocking;
import dicta.corpus.Comparison;
import dicta.corpus.Joints;
import dicta.corpus.Profile;
import dicta.corpus.Resolution;
import dicta.corpus.Resolver;
import dicta.corpus.StatementId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The whole resolution of what a ledger holds, by the rules of {@link Resolver}, in memory that
 * does not grow with it but for a few numbers a statement: pairs and joints are sorted on the disk,
 * statements are read when they are compared, and each component is resolved by itself.
 */
public final class LedgerResolver {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Statements whose pairs are compared with each other at one time: two such tiles are held. */
  private static final int TILE_BITS = 12;

  private static final int IN_TILE = (1 << TILE_BITS) - 1;

  /** Bits of the number of a tile. */
  private static final int TILES_BITS = 19;

  /** Statements of components that are resolved together. */
  private static final int BATCH = 500;

  private static final long SORT_BUDGET = 16L << 20;
  private static final HexFormat HEX = HexFormat.of();

  /** Joints of pairs come before those of articles: of two conflicts the first counts. */
  private static final String OF_PAIRS = "p";

  private static final String OF_ARTICLES = "q";

  /** A line is a component, one of these, a statement, and the joint as JSON. */
  private static final int JSON_FROM = 8 + 1 + 8;

  private final Ledger ledger;
  private final Path scratch;
  private final StatementTable table;
  private final BuildNotes joints;
  private final SortedLongs alike;

  /**
   * @param scratch a folder of this resolver's own
   */
  public LedgerResolver(Ledger ledger, Path scratch) {
    try {
      this.ledger = ledger;
      this.scratch = Files.createDirectories(scratch);
      this.table = new StatementTable(ledger);
      this.joints = new BuildNotes(scratch);
      this.alike = new SortedLongs(scratch, "alike");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Resolves all.
   *
   * @param together statements that are to come in one part, with all that belongs to them
   * @param change what becomes of that part; called once, unless there is none
   * @param sink takes all parts: whole components each
   */
  public void resolve(
      Collection<StatementId> together,
      UnaryOperator<Resolution> change,
      Consumer<Resolution> sink) {
    try {
      compare();
      joinInArticles();
      int changed = join(together);
      if (changed < 0 && !together.isEmpty()) {
        sink.accept(change.apply(Resolution.NONE));
      }
      components(changed, change, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares all that stand near each other in a block. */
  private void compare() throws IOException {
    SortedLongs pairs = new SortedLongs(scratch, "pairs");
    Window window = new Window(pairs);
    ledger.forEachBlockEntry(
        entry -> {
          try {
            window.meet(entry.key(), table.number(entry.id()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    Tiles tiles = new Tiles();
    pairs.drain(
        pair -> {
          int low = low(pair);
          int high = high(pair);
          tiles.keep(low >>> TILE_BITS, high >>> TILE_BITS);
          compare(low, tiles.profile(low), high, tiles.profile(high));
        });
  }

  private void compare(int low, Profile a, int high, Profile b) throws IOException {
    Comparison comparison = Comparison.of(a, b);
    if (comparison.kind() == Comparison.Kind.NONE) {
      return;
    }
    note(OF_PAIRS, Resolver.joints(a, b, comparison));
    if (comparison.kind() == Comparison.Kind.ALIKE) {
      if (Resolver.mayDeny(a)) {
        alike.add((long) low << Integer.SIZE | high);
      }
      if (Resolver.mayDeny(b)) {
        alike.add((long) high << Integer.SIZE | low);
      }
    }
  }

  /** What articles join by themselves, and what their statements deny. */
  private void joinInArticles() throws IOException {
    Articles articles = new Articles();
    alike.drain(
        pair -> {
          int denier = (int) (pair >>> Integer.SIZE);
          articles.goTo(table.versionOf(denier));
          articles.alike(table.id(denier), ledger.profile(table.id((int) pair)));
        });
    articles.goTo(table.versions());
  }

  private void note(String order, Joints found) throws IOException {
    for (Joints one : found.apart()) {
      int[] ends = one.ends().stream().mapToInt(table::number).toArray();
      table.join(ends[0], ends[1]);
      joints.add(order + HEX.toHexDigits(ends[0]) + JSON.writeValueAsString(one));
    }
  }

  /** Joins statements that are there; the component of them all, or -1. */
  private int join(Collection<StatementId> together) {
    int one = -1;
    for (StatementId id : together) {
      int number = table.number(id);
      if (number >= 0 && one >= 0) {
        table.join(one, number);
      }
      one = number >= 0 ? number : one;
    }
    return one < 0 ? -1 : table.component(one);
  }

  private void components(int changed, UnaryOperator<Resolution> change, Consumer<Resolution> sink)
      throws IOException {
    SortedRuns sorted =
        new SortedRuns(Files.createDirectories(scratch.resolve("joints")), SORT_BUDGET);
    joints.forEach(
        line -> {
          try {
            sorted.add(
                HEX.toHexDigits(table.component(HexFormat.fromHexDigits(line, 1, 9))) + line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    long[] order = new long[table.size()];
    Arrays.setAll(order, i -> (long) table.component(i) << Integer.SIZE | i);
    Arrays.sort(order);
    try (MergedLines lines = sorted.merge()) {
      String line = next(lines);
      List<Profile> statements = new ArrayList<>();
      List<Joints> found = new ArrayList<>();
      for (int i = 0; i < order.length; i++) {
        int component = (int) (order[i] >>> Integer.SIZE);
        statements.add(ledger.profile(table.id((int) order[i])));
        while (line != null && HexFormat.fromHexDigits(line, 0, 8) == component) {
          found.add(JSON.readValue(line.substring(JSON_FROM), Joints.class));
          line = next(lines);
        }
        int following = i + 1 < order.length ? (int) (order[i + 1] >>> Integer.SIZE) : -1;
        boolean whole = following != component;
        boolean apart = component == changed || following == changed;
        if (whole && (apart || statements.size() >= BATCH || following < 0)) {
          Resolution part = Resolver.component(statements, Joints.together(found));
          sink.accept(component == changed ? change.apply(part) : part);
          statements.clear();
          found.clear();
        }
      }
    }
  }

  private static String next(MergedLines lines) throws IOException {
    byte[] line = lines.next();
    return line == null ? null : new String(line, StandardCharsets.UTF_8);
  }

  private static long pair(int a, int b) {
    long low = Math.min(a, b);
    long high = Math.max(a, b);
    return (low >>> TILE_BITS) << (TILES_BITS + 2 * TILE_BITS)
        | (high >>> TILE_BITS) << (2 * TILE_BITS)
        | (low & IN_TILE) << TILE_BITS
        | high & IN_TILE;
  }

  private static int low(long pair) {
    return (int) (pair >>> (TILES_BITS + 2 * TILE_BITS)) << TILE_BITS
        | (int) (pair >>> TILE_BITS) & IN_TILE;
  }

  private static int high(long pair) {
    return (int) (pair >>> (2 * TILE_BITS) & (1 << TILES_BITS) - 1) << TILE_BITS
        | (int) pair & IN_TILE;
  }

  /** The last entries of a block, which the next one is compared with. */
  private static final class Window {
    private final long[] keys = new long[Blocking.WINDOW];
    private final int[] statements = new int[Blocking.WINDOW];
    private final SortedLongs pairs;
    private long met;

    private Window(SortedLongs pairs) {
      this.pairs = pairs;
    }

    private void meet(long key, int statement) throws IOException {
      for (int i = 0; i < Math.min(met, Blocking.WINDOW); i++) {
        if (keys[i] == key && statements[i] != statement) {
          pairs.add(pair(statements[i], statement));
        }
      }
      int place = (int) (met++ % Blocking.WINDOW);
      keys[place] = key;
      statements[place] = statement;
    }
  }

  /** The statements of two tiles, each read when it is first needed. */
  private final class Tiles {
    private final Map<Integer, Profile[]> held = new HashMap<>();

    private void keep(int one, int other) {
      if (!held.containsKey(one) || !held.containsKey(other)) {
        held.keySet().removeIf(tile -> tile != one && tile != other);
        held.computeIfAbsent(one, tile -> new Profile[IN_TILE + 1]);
        held.computeIfAbsent(other, tile -> new Profile[IN_TILE + 1]);
      }
    }

    private Profile profile(int number) {
      Profile[] tile = held.get(number >>> TILE_BITS);
      Profile known = tile[number & IN_TILE];
      if (known == null) {
        known = ledger.profile(table.id(number));
        tile[number & IN_TILE] = known;
      }
      return known;
    }
  }

  /** Goes through all articles in order, with what their statements are alike to. */
  private final class Articles {
    private int at;
    private final Map<StatementId, List<Profile>> alikeTo = new HashMap<>();

    private void goTo(int version) throws IOException {
      while (at < version) {
        List<Profile> article = ledger.article(table.version(at));
        note(OF_ARTICLES, Resolver.joints(article, alikeTo));
        alikeTo.clear();
        at++;
      }
    }

    private void alike(StatementId denier, Profile other) {
      alikeTo.computeIfAbsent(denier, id -> new ArrayList<>()).add(other);
    }
  }
}
