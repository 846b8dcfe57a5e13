package dicta.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Marks in each of several wordings the words that others do not share, by the longest common
 * subsequence of words (Hunt and Szymanski's problem, by the plain table: wordings are short).
 */
final class Wording {
  /** Longer wordings are shown without marks. */
  private static final int MAX_WORDS = 600;

  private Wording() {}

  /**
   * A run of words.
   *
   * @param words with the blanks between them
   * @param own whether other wordings lack it
   */
  public record Run(String words, boolean own) {}

  /** Each wording as runs, in the given order. */
  static List<List<Run>> compare(List<String> wordings) {
    List<String[]> words = wordings.stream().map(w -> w.strip().split("\\s+")).toList();
    boolean tooLong = words.stream().anyMatch(w -> w.length > MAX_WORDS);
    List<boolean[]> own = new ArrayList<>();
    words.forEach(w -> own.add(new boolean[w.length]));
    for (int i = 1; i < words.size() && !tooLong; i++) {
      markDifferences(words.get(0), words.get(i), own.get(0), own.get(i));
    }
    List<List<Run>> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      runs.add(runs(words.get(i), own.get(i)));
    }
    return runs;
  }

  private static void markDifferences(String[] a, String[] b, boolean[] ownA, boolean[] ownB) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            same(a[i], b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && same(a[i], b[j])) {
        i++;
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        ownA[i++] = true;
      } else {
        ownB[j++] = true;
      }
    }
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
      } else {
        run.append(' ');
      }
    }
    return runs;
  }
}
