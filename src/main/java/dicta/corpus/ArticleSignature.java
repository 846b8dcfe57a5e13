package dicta.corpus;

import dicta.article.Article;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * A short stand-in for an article's words, from which the likeness of two articles can be estimated
 * (MinHash: A. Broder, On the resemblance and containment of documents, 1997).
 *
 * @param sha16 the article's version
 * @param published ISO 8601 or null
 * @param minima smallest hash of the article's word sequences under each of {@link #SIZE} hashes
 */
public record ArticleSignature(String sha16, String published, long[] minima)
    implements Serializable {
  static final int SIZE = 128;
  private static final int SHINGLE = 5;

  /** The signature of an article; null where it has too few words to compare. */
  public static ArticleSignature of(Article article) {
    long[] minima = new long[SIZE];
    Arrays.fill(minima, Long.MAX_VALUE);
    long[] window = new long[SHINGLE];
    int words = 0;
    String text = article.text();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        window[words++ % SHINGLE] = hash(text.substring(at, end).toLowerCase(Locale.ROOT));
        if (words >= SHINGLE) {
          add(window, words, minima);
        }
      }
      at = end;
    }
    String published = article.metadata().published();
    return words < 4 * SHINGLE ? null : new ArticleSignature(article.sha16(), published, minima);
  }

  private static void add(long[] window, int words, long[] minima) {
    long shingle = 0;
    for (int i = 0; i < SHINGLE; i++) {
      shingle = shingle * 0x100000001b3L + window[(words + i) % SHINGLE];
    }
    for (int i = 0; i < SIZE; i++) {
      minima[i] = Math.min(minima[i], mix(shingle + i * 0x9e3779b97f4a7c15L));
    }
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long value) {
    long x = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }

  /** Estimated share of word sequences that the two articles have in common, 0 to 1. */
  public double likeness(ArticleSignature other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += minima[i] == other.minima[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** Hash of one band of the signature; near duplicates share at least one of them. */
  long band(int band, int rows) {
    long hash = band;
    for (int i = band * rows; i < (band + 1) * rows; i++) {
      hash = mix(hash * 0x9e3779b97f4a7c15L + minima[i]);
    }
    return hash;
  }
}
