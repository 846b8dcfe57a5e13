package dicta.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * Where OpenNLP's tokenizer cuts. It looks at each run of characters between white space by itself
 * and asks its model about every character, so what it says of a run is kept: most words come again
 * and again.
 */
final class WordCuts {
  /** Runs kept at the most: the words of some hundred articles. */
  private static final int MOST = 20_000;

  /** Longer runs are addresses and the like, which do not come again. */
  private static final int LONGEST = 30;

  private final TokenizerME tokenizer;
  private final Map<String, Span[]> known = new HashMap<>();

  WordCuts(TokenizerME tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Marks the beginnings and ends of the sentence's tokens: {@code cuts[i]} is before char i. */
  void mark(String sentence, boolean[] cuts) {
    int from = 0;
    while (from < sentence.length()) {
      if (StringUtil.isWhitespace(sentence.charAt(from))) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < sentence.length() && !StringUtil.isWhitespace(sentence.charAt(to))) {
        to++;
      }
      for (Span token : tokens(sentence.substring(from, to))) {
        cuts[from + token.getStart()] = true;
        cuts[from + token.getEnd()] = true;
      }
      from = to;
    }
  }

  private Span[] tokens(String run) {
    Span[] found = known.get(run);
    if (found == null) {
      found = tokenizer.tokenizePos(run);
      if (run.length() <= LONGEST) {
        if (known.size() >= MOST) {
          known.clear();
        }
        known.put(run, found);
      }
    }
    return found;
  }
}
