package dicta.train;

import dicta.attribution.fast.Lexicon;
import dicta.text.Hash;
import dicta.text.Lemmas;
import dicta.text.Token;
import java.util.HashMap;
import java.util.Map;

/** How often stems occur, as cue, and as last word of a source. */
final class LexiconCounts {
  /** All, cue, source. */
  private final Map<Integer, int[]> counts = new HashMap<>();

  static LexiconCounts of(Prepared article) {
    LexiconCounts counts = new LexiconCounts();
    int size = article.text().tokens().size();
    for (int t = 0; t < size; t++) {
      counts.counts.computeIfAbsent(stem(article, t), k -> new int[3])[0]++;
    }
    for (Prepared.Gold gold : article.gold()) {
      for (int t = gold.cue()[0]; t < gold.cue()[1]; t++) {
        counts.counts.get(stem(article, t))[1]++;
      }
      if (gold.source() != null) {
        for (int t = gold.source()[0]; t < gold.source()[1]; t++) {
          counts.counts.get(stem(article, t))[2]++;
        }
      }
    }
    return counts;
  }

  private static int stem(Prepared article, int t) {
    Token token = article.text().tokens().get(t);
    return Hash.of(Lemmas.of(token));
  }

  void add(LexiconCounts other) {
    other.counts.forEach(
        (stem, c) -> {
          int[] sum = counts.computeIfAbsent(stem, k -> new int[3]);
          for (int i = 0; i < 3; i++) {
            sum[i] += c[i];
          }
        });
  }

  /** The lexicon that an article gets which was not counted. */
  Lexicon lexicon() {
    Map<Integer, Integer> cues = new HashMap<>();
    Map<Integer, Integer> sources = new HashMap<>();
    counts.forEach((stem, c) -> put(cues, sources, stem, c[0], c[1], c[2]));
    return new Lexicon(cues, sources);
  }

  /** The lexicon for the stems of one counted article, as if it had not been counted. */
  Lexicon without(LexiconCounts own) {
    Map<Integer, Integer> cues = new HashMap<>();
    Map<Integer, Integer> sources = new HashMap<>();
    own.counts.forEach(
        (stem, o) -> {
          int[] c = counts.get(stem);
          put(cues, sources, stem, c[0] - o[0], c[1] - o[1], c[2] - o[2]);
        });
    return new Lexicon(cues, sources);
  }

  private static void put(
      Map<Integer, Integer> cues, Map<Integer, Integer> sources, int stem, int n, int c, int s) {
    int cue = Lexicon.level(c, n);
    int source = Lexicon.level(s, n);
    if (cue > 0) {
      cues.put(stem, cue);
    }
    if (source > 0) {
      sources.put(stem, source);
    }
  }
}
