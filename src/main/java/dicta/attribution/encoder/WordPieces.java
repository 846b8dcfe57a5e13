package dicta.attribution.encoder;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of an uncased BERT vocabulary: lower case, no accents, then the
 * longest piece that fits, from left to right (Wu et al. 2016; Devlin et al. 2019).
 */
public final class WordPieces {
  /** A word longer than this is unknown, as in the reference implementation. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  private final int first;
  private final int separator;

  /**
   * @param vocabulary the pieces; a piece's id is its place
   */
  public WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    unknown = ids.get("[UNK]");
    first = ids.get("[CLS]");
    separator = ids.get("[SEP]");
  }

  /** Id of the piece that begins every input. */
  public int first() {
    return first;
  }

  /** Id of the piece that ends a paragraph. */
  public int separator() {
    return separator;
  }

  /** Ids of the word's pieces, at least one. */
  public int[] pieces(String word) {
    String normal = normal(word);
    if (normal.isEmpty() || normal.length() > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] found = new int[normal.length()];
    int count = 0;
    int at = 0;
    while (at < normal.length()) {
      int end = normal.length();
      Integer id = null;
      while (end > at) {
        String piece = normal.substring(at, end);
        id = ids.get(at == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      found[count++] = id;
      at = end;
    }
    return java.util.Arrays.copyOf(found, count);
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    if (ascii) {
      return lower;
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> !Marks.invisible(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
