package dicta.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Marks in each of several wordings the words that its nearest neighbour does not share, by the
 * longest common subsequence of words (by the plain table: wordings are short).
 */
public final class Wording {
  /** Longer wordings are shown without marks. */
  private static final int MAX_WORDS = 400;

  /** So are more wordings than these: the work grows with their square. */
  private static final int MAX_WORDINGS = 16;

  private Wording() {}

  /**
   * A run of words.
   *
   * @param words with the blanks between them
   * @param own whether other wordings lack it
   */
  public record Run(String words, boolean own) {}

  /**
   * How two wordings differ.
   *
   * @param onlyFirst runs of words that only the first has, in order
   * @param onlySecond runs of words that only the second has
   * @param marked both as one line, as {@code wdiff} writes it: "the only [-legitimate-] {+legal+}
   *     targets"
   */
  public record Difference(List<String> onlyFirst, List<String> onlySecond, String marked) {
    public Difference {
      onlyFirst = List.copyOf(onlyFirst);
      onlySecond = List.copyOf(onlySecond);
    }

    /** Whether they differ in words, not only in case and punctuation. */
    public boolean isNone() {
      return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }
  }

  /** How two wordings differ; case and punctuation at the edge of a word make no difference. */
  public static Difference between(String first, String second) {
    String[] a = first.strip().split("\\s+");
    String[] b = second.strip().split("\\s+");
    if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
      boolean same = first.equals(second);
      return new Difference(
          same ? List.of() : List.of(first), same ? List.of() : List.of(second), first);
    }
    boolean[] lackingB = lacking(a, b);
    boolean[] lackingA = new boolean[b.length];
    int shared = 0;
    Arrays.fill(lackingA, true);
    for (int i = 0; i < a.length; i++) {
      if (!lackingB[i]) {
        while (!same(a[i], b[shared])) {
          shared++;
        }
        lackingA[shared++] = false;
      }
    }
    List<String> onlyFirst = new ArrayList<>();
    List<String> onlySecond = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int fromI = i;
      int fromJ = j;
      while (i < a.length && lackingB[i]) {
        i++;
      }
      while (j < b.length && lackingA[j]) {
        j++;
      }
      if (i > fromI) {
        onlyFirst.add(String.join(" ", List.of(a).subList(fromI, i)));
        marked.add("[-" + onlyFirst.get(onlyFirst.size() - 1) + "-]");
      }
      if (j > fromJ) {
        onlySecond.add(String.join(" ", List.of(b).subList(fromJ, j)));
        marked.add("{+" + onlySecond.get(onlySecond.size() - 1) + "+}");
      }
      while (i < a.length && j < b.length && !lackingB[i] && !lackingA[j]) {
        marked.add(a[i]);
        i++;
        j++;
      }
    }
    return new Difference(onlyFirst, onlySecond, String.join(" ", marked));
  }

  /** Each wording as runs, in the given order. */
  public static List<List<Run>> compare(List<String> wordings) {
    List<String[]> words = wordings.stream().map(w -> w.strip().split("\\s+")).toList();
    boolean tooMuch =
        words.size() > MAX_WORDINGS || words.stream().anyMatch(w -> w.length > MAX_WORDS);
    List<List<Run>> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean[] own = new boolean[words.get(i).length];
      runs.add(runs(words.get(i), tooMuch ? own : own(words, i)));
    }
    return runs;
  }

  /** Which words of a wording the wording nearest to it lacks. */
  private static boolean[] own(List<String[]> words, int index) {
    String[] wording = words.get(index);
    boolean[] own = new boolean[wording.length];
    double nearest = -1;
    for (int other = 0; other < words.size(); other++) {
      if (other != index) {
        boolean[] lacking = lacking(wording, words.get(other));
        double shared = shared(lacking) * 2.0 / (wording.length + words.get(other).length);
        if (shared > nearest) {
          nearest = shared;
          own = lacking;
        }
      }
    }
    return own;
  }

  private static int shared(boolean[] lacking) {
    int shared = 0;
    for (boolean lacks : lacking) {
      shared += lacks ? 0 : 1;
    }
    return shared;
  }

  /** Which words of the first the second lacks. */
  private static boolean[] lacking(String[] a, String[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            same(a[i], b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    boolean[] lacking = new boolean[a.length];
    int i = 0;
    int j = 0;
    while (i < a.length) {
      if (j < b.length && same(a[i], b[j])) {
        i++;
        j++;
      } else if (j == b.length || common[i + 1][j] >= common[i][j + 1]) {
        lacking[i++] = true;
      } else {
        j++;
      }
    }
    return lacking;
  }

  /** Case and punctuation at a word's edge make no difference in wording. */
  private static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static List<Run> runs(String[] words, boolean[] own) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      run.append(words[i]);
      boolean last = i == words.length - 1;
      if (last || own[i + 1] != own[i]) {
        runs.add(new Run(run.toString(), own[i]));
        run.setLength(0);
      }
      if (!last && own[i + 1] != own[i]) {
        runs.add(new Run(" ", false));
      } else {
        run.append(' ');
      }
    }
    return runs;
  }
}
