package dicta.serve.page;

import dicta.corpus.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Marks words in a text. */
final class Marking {
  private Marking() {}

  /** The text as runs, with each of the words marked wherever it stands as a word. */
  static List<Wording.Run> mark(String text, Set<String> words) {
    if (text == null) {
      return List.of();
    }
    List<Wording.Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && words.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
        if (!plain.isEmpty()) {
          runs.add(new Wording.Run(plain.toString(), false));
          plain.setLength(0);
        }
        runs.add(new Wording.Run(text.substring(at, end), true));
        at = end;
      } else {
        int next = Math.max(end, at + 1);
        plain.append(text, at, next);
        at = next;
      }
    }
    if (!plain.isEmpty()) {
      runs.add(new Wording.Run(plain.toString(), false));
    }
    return runs;
  }
}
