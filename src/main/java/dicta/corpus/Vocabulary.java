package dicta.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The terms of a corpus and how much each tells: rare terms near 1, terms of every second statement
 * near 0 (inverse document frequency, scaled by its largest value).
 */
final class Vocabulary {
  /** Statements supposed beside those of the corpus, so that a small one has no extreme weights. */
  private static final int SUPPOSED = 60;

  private static final double NAME = 0.5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] frequencies;
  private final double[] weights;

  Vocabulary(Collection<StatementDigest> digests) {
    TreeSet<String> terms = new TreeSet<>();
    digests.forEach(digest -> terms.addAll(digest.content().terms()));
    for (String term : terms) {
      numbers.put(term, numbers.size());
    }
    frequencies = new int[terms.size()];
    for (StatementDigest digest : digests) {
      for (int term : numbersOf(digest)) {
        frequencies[term]++;
      }
    }
    weights = new double[frequencies.length];
    double all = digests.size() + SUPPOSED;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.log(all / (frequencies[i] + 0.5)) / Math.log(all / 1.5);
    }
    // whom a statement is about tells less than what it says of him
    numbers.forEach((term, number) -> weights[number] *= term.startsWith("@") ? NAME : 1);
  }

  /** The distinct terms of a statement as numbers, ascending; without those for its speaker. */
  int[] numbersOf(StatementDigest digest) {
    return numbersOf(terms(digest));
  }

  /** "We", "it" and one's own name say nothing of what is said. */
  private static List<String> terms(StatementDigest digest) {
    return digest.content().terms().stream()
        .filter(term -> !term.startsWith("@") || !isSpeaker(digest, term.substring(1)))
        .toList();
  }

  private static boolean isSpeaker(StatementDigest digest, String key) {
    return digest.speakers().stream().anyMatch(s -> s.substring(s.indexOf('/') + 1).equals(key));
  }

  int[] numbersOf(Collection<String> terms) {
    return terms.stream().mapToInt(numbers::get).sorted().distinct().toArray();
  }

  /** Pairs of terms that follow one another, ascending. */
  long[] pairsOf(StatementDigest digest) {
    int[] terms = terms(digest).stream().mapToInt(numbers::get).toArray();
    long[] pairs = new long[Math.max(0, terms.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ((long) terms[i] << 32) | terms[i + 1];
    }
    return Arrays.stream(pairs).sorted().distinct().toArray();
  }

  int frequency(int term) {
    return frequencies[term];
  }

  double weight(int term) {
    return weights[term];
  }
}
