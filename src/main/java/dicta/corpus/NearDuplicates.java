package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds articles that repeat another nearly word by word, as agency copy does. Each points to the
 * first one that it is like, by date, then by version. Time is linear in the number of articles,
 * and an article more or less changes what is said of those that share a band with it, no others.
 */
public final class NearDuplicates {
  /**
   * @param sha16 the later article
   * @param of the one it repeats
   * @param likeness estimated share of common word sequences
   */
  public record NearDuplicate(String sha16, String of, double likeness) {}

  /** What a change of articles changes: what is no longer said and what is said from now on. */
  public record Change(List<NearDuplicate> before, List<NearDuplicate> after) {
    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  private static final double THRESHOLD = 0.7;
  private static final int BANDS = 32;
  private static final int ROWS = ArticleSignature.SIZE / BANDS;

  /** So many of a band are looked at: boilerplate that many share must not make it quadratic. */
  public static final int FIRSTS = 30;

  private NearDuplicates() {}

  /** Sorted by {@code sha16}. */
  public static List<NearDuplicate> find(Collection<ArticleSignature> signatures) {
    Map<String, ArticleSignature> distinct = new TreeMap<>();
    signatures.forEach(signature -> distinct.putIfAbsent(signature.sha16(), signature));
    SignatureIndex index = new MemorySignatures(distinct.values());
    return found(index, distinct.keySet());
  }

  /** What an article repeats, among all of an index; empty where it repeats none. */
  public static Optional<NearDuplicate> find(SignatureIndex index, String sha16) {
    ArticleSignature signature = index.signature(sha16);
    return signature == null ? Optional.empty() : of(index, signature);
  }

  /**
   * What changes when articles come and go. An article that stays but for its date or signature is
   * among both.
   *
   * @param before the articles before the change
   * @param gone versions
   */
  public static Change change(
      SignatureIndex before, Set<String> gone, Collection<ArticleSignature> come) {
    SignatureIndex after = new ChangedSignatures(before, gone, come);
    TreeSet<String> touched = new TreeSet<>(gone);
    for (String sha16 : gone) {
      ArticleSignature signature = before.signature(sha16);
      if (signature != null) {
        touched.addAll(touched(before, signature));
      }
    }
    for (ArticleSignature signature : come) {
      touched.add(signature.sha16());
      touched.addAll(touched(after, signature));
    }
    return new Change(found(before, touched), found(after, touched));
  }

  /** The entries under which an article is found. */
  public static List<BandEntry> entries(ArticleSignature signature) {
    List<BandEntry> entries = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      entries.add(
          new BandEntry(signature.band(band, ROWS), signature.published(), signature.sha16()));
    }
    return entries;
  }

  /** Whether one of two articles repeats the other. */
  public static boolean areAlike(ArticleSignature a, ArticleSignature b) {
    return a.likeness(b) >= THRESHOLD;
  }

  /** Later articles that look at this one, or look at it in place of another. */
  private static Set<String> touched(SignatureIndex index, ArticleSignature signature) {
    Set<String> touched = new TreeSet<>();
    for (BandEntry entry : entries(signature)) {
      if (index.first(entry.band(), FIRSTS).contains(entry)) {
        index.after(entry).forEach(later -> touched.add(later.sha16()));
      }
    }
    return touched;
  }

  private static List<NearDuplicate> found(SignatureIndex index, Collection<String> sorted) {
    return sorted.stream().flatMap(sha16 -> find(index, sha16).stream()).toList();
  }

  /** The one that an article repeats, or none. */
  private static Optional<NearDuplicate> of(SignatureIndex index, ArticleSignature signature) {
    Map<String, BandEntry> earlier = new LinkedHashMap<>();
    for (BandEntry entry : entries(signature)) {
      for (BandEntry first : index.first(entry.band(), FIRSTS)) {
        if (!first.isBefore(entry)) {
          break;
        }
        earlier.putIfAbsent(first.sha16(), first);
      }
    }
    return earlier.values().stream()
        .map(
            entry -> {
              double likeness = signature.likeness(index.signature(entry.sha16()));
              return Map.entry(
                  entry, new NearDuplicate(signature.sha16(), entry.sha16(), likeness));
            })
        .filter(pair -> pair.getValue().likeness() >= THRESHOLD)
        .min((a, b) -> a.getKey().isBefore(b.getKey()) ? -1 : 1)
        .map(Map.Entry::getValue);
  }
}
