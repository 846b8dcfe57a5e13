package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds articles that repeat another nearly word by word, as agency copy does. Each points to the
 * first of its kind: earliest by date, then by version. Time is linear in the number of articles.
 */
public final class NearDuplicates {
  /**
   * @param sha16 the later article
   * @param of the one it repeats
   * @param likeness estimated share of common word sequences
   */
  public record NearDuplicate(String sha16, String of, double likeness) {}

  private static final double THRESHOLD = 0.7;
  private static final int BANDS = 32;
  private static final int ROWS = ArticleSignature.SIZE / BANDS;

  /** Firsts that one band may hold: boilerplate that many share must not make it quadratic. */
  private static final int FIRSTS = 30;

  private NearDuplicates() {}

  /** Sorted by {@code sha16}. */
  public static List<NearDuplicate> find(Collection<ArticleSignature> signatures) {
    TreeMap<String, ArticleSignature> distinct = new TreeMap<>();
    signatures.forEach(signature -> distinct.putIfAbsent(signature.sha16(), signature));
    List<ArticleSignature> sorted = new ArrayList<>(distinct.values());
    sorted.sort(
        Comparator.comparing(
                ArticleSignature::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ArticleSignature::sha16));
    Map<Long, List<ArticleSignature>> firsts = new HashMap<>();
    List<NearDuplicate> found = new ArrayList<>();
    for (ArticleSignature signature : sorted) {
      NearDuplicate best = null;
      for (int band = 0; band < BANDS; band++) {
        for (ArticleSignature first : firsts.getOrDefault(signature.band(band, ROWS), List.of())) {
          double likeness = signature.likeness(first);
          if (likeness >= THRESHOLD && (best == null || likeness > best.likeness())) {
            best = new NearDuplicate(signature.sha16(), first.sha16(), likeness);
          }
        }
      }
      if (best != null) {
        found.add(best);
        continue;
      }
      for (int band = 0; band < BANDS; band++) {
        List<ArticleSignature> held =
            firsts.computeIfAbsent(signature.band(band, ROWS), b -> new ArrayList<>());
        if (held.size() < FIRSTS) {
          held.add(signature);
        }
      }
    }
    found.sort(Comparator.comparing(NearDuplicate::sha16));
    return List.copyOf(found);
  }
}
