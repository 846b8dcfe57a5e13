package dicta.corpus;

import dicta.text.ResourceLines;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a term tells: near 1 for a rare word, near 0.6 for what every tenth statement says. The
 * weights come from a table ({@code term-weights.txt}), never from the corpus at hand: so the
 * likeness of two statements stays what it is when others come or go.
 */
final class TermWeights {
  /** Whom a statement is about tells less than what it says of him. */
  private static final double NAME = 0.5;

  /**
   * What speeches of one day are about are a few common words: their weights are drawn towards 1,
   * or a demand to stop and talk would weigh nothing. Chosen on the gold and the pairs of reports.
   */
  private static final double DAMPING = 0.4;

  private static final Map<String, Double> TABLE = read();

  private TermWeights() {}

  private static Map<String, Double> read() {
    Map<String, Double> table = new HashMap<>();
    for (String line : ResourceLines.of(TermWeights.class, "term-weights.txt")) {
      String[] words = line.split(" ");
      Double weight = Math.pow(Double.parseDouble(words[0]), DAMPING);
      for (int i = 1; i < words.length; i++) {
        table.put(words[i], weight);
      }
    }
    return table;
  }

  static double of(String term) {
    return term.startsWith("@") ? NAME : TABLE.getOrDefault(term, 1.0);
  }
}
