package dicta.evaluate;

import dicta.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of a source, by a heuristic: the last token before the first comma, bracket, dash, line
 * break or function word that is not its first token.
 */
final class SourceHead {
  private static final Pattern BREAK = Pattern.compile("[,(\\[\n–—]|--");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "who", "whom", "whose", "which", "that", "in", "on", "at", "for", "from", "with",
          "by", "to", "and", "or", "as", "about");

  private SourceHead() {}

  /** Index of the head token, or -1 where the source has no token. */
  static int of(ScoredText text, List<Span> source) {
    for (Span span : source.stream().sorted().toList()) {
      BitSet tokens = text.tokensIn(List.of(span));
      int previous = -1;
      for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
        if (previous >= 0
            && (BREAK.matcher(text.between(previous, i)).find()
                || FUNCTION_WORDS.contains(text.token(i).toLowerCase(Locale.ROOT)))) {
          return previous;
        }
        previous = i;
      }
      if (previous >= 0) {
        return previous;
      }
    }
    return -1;
  }
}
