package dicta.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges triples of one article against the annotated ones: aligned one to one by shared content
 * tokens, right end to end where the contents' token F1 is at least one half and cue and source
 * each overlap (or both are lacking).
 */
final class EndToEnd {
  private static final Pattern TOKEN =
      Pattern.compile("[^\\W_]+(?:['\u2019.,-][^\\W_]+)*", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * Spans of one statement, each a start and an end in UTF-16 units.
   *
   * @param source at most one
   * @param cue at most one
   * @param content any number
   */
  record Roles(List<int[]> source, List<int[]> cue, List<int[]> content) {}

  private final List<int[]> tokens = new ArrayList<>();

  EndToEnd(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  private Set<Integer> tokens(List<int[]> spans) {
    Set<Integer> found = new HashSet<>();
    for (int[] span : spans) {
      for (int i = 0; i < tokens.size() && tokens.get(i)[0] < span[1]; i++) {
        if (tokens.get(i)[1] > span[0]) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /** Whether this content has any token; others are left out on both sides. */
  boolean counts(Roles roles) {
    return !tokens(roles.content()).isEmpty();
  }

  /** For each of the system's triples whether it is right. */
  boolean[] right(List<Roles> gold, List<Roles> system) {
    record Pair(int gold, int system, int shared, double overlap, int goldStart, int start) {}
    List<Pair> pairs = new ArrayList<>();
    List<Set<Integer>> systemTokens = new ArrayList<>();
    system.forEach(s -> systemTokens.add(tokens(s.content())));
    for (int g = 0; g < gold.size(); g++) {
      Set<Integer> goldTokens = tokens(gold.get(g).content());
      for (int s = 0; s < system.size(); s++) {
        int shared = 0;
        for (Integer token : systemTokens.get(s)) {
          shared += goldTokens.contains(token) ? 1 : 0;
        }
        if (shared > 0) {
          double overlap = 2.0 * shared / (goldTokens.size() + systemTokens.get(s).size());
          pairs.add(new Pair(g, s, shared, overlap, start(gold.get(g)), start(system.get(s))));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.shared())
            .thenComparingDouble(p -> -p.overlap())
            .thenComparingInt(Pair::goldStart)
            .thenComparingInt(Pair::start));
    boolean[] right = new boolean[system.size()];
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> systemTaken = new HashSet<>();
    for (Pair pair : pairs) {
      if (goldTaken.contains(pair.gold()) || systemTaken.contains(pair.system())) {
        continue;
      }
      goldTaken.add(pair.gold());
      systemTaken.add(pair.system());
      Roles g = gold.get(pair.gold());
      Roles s = system.get(pair.system());
      right[pair.system()] =
          pair.overlap() >= 0.5 && overlap(g.source(), s.source()) && overlap(g.cue(), s.cue());
    }
    return right;
  }

  private static int start(Roles roles) {
    return roles.content().stream().mapToInt(s -> s[0]).min().orElse(0);
  }

  private static boolean overlap(List<int[]> left, List<int[]> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return true;
    }
    for (int[] a : left) {
      for (int[] b : right) {
        if (a[0] < b[1] && b[0] < a[1]) {
          return true;
        }
      }
    }
    return false;
  }
}
