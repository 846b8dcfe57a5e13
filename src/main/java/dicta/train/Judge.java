package dicta.train;

import dicta.attribution.fast.Candidate;
import dicta.text.AnnotatedText;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a candidate is right end to end: it shares a cue token with a gold statement, half of the
 * content (token F1), and a source token (or both name none).
 */
final class Judge {
  private Judge() {}

  static boolean right(Candidate candidate, Prepared article) {
    Prepared.Gold gold = SpanExamples.goldOf(candidate.cue(), article);
    if (gold == null) {
      return false;
    }
    if ((gold.source() == null) != (candidate.source() == null)) {
      return false;
    }
    if (gold.source() != null
        && (candidate.source()[0] >= gold.source()[1]
            || gold.source()[0] >= candidate.source()[1])) {
      return false;
    }
    BitSet a = words(gold.content(), article.text());
    BitSet b = words(candidate.content(), article.text());
    int sizes = a.cardinality() + b.cardinality();
    a.and(b);
    return sizes > 0 && 2.0 * a.cardinality() / sizes >= 0.5;
  }

  private static BitSet words(List<int[]> stretches, AnnotatedText text) {
    BitSet words = new BitSet();
    for (int[] stretch : stretches) {
      for (int t = stretch[0]; t < stretch[1]; t++) {
        String form = text.tokens().get(t).form();
        if (Character.isLetterOrDigit(form.codePointAt(0))) {
          words.set(t);
        }
      }
    }
    return words;
  }
}
