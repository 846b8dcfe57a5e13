package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A {@link SignatureIndex} in memory. */
final class MemorySignatures implements SignatureIndex {
  private final Map<String, ArticleSignature> signatures = new HashMap<>();
  private final Map<Long, TreeSet<BandEntry>> bands = new HashMap<>();

  MemorySignatures(Collection<ArticleSignature> signatures) {
    for (ArticleSignature signature : signatures) {
      this.signatures.put(signature.sha16(), signature);
      for (BandEntry entry : NearDuplicates.entries(signature)) {
        bands.computeIfAbsent(entry.band(), band -> new TreeSet<>()).add(entry);
      }
    }
  }

  @Override
  public ArticleSignature signature(String sha16) {
    return signatures.get(sha16);
  }

  @Override
  public List<BandEntry> first(long band, int most) {
    TreeSet<BandEntry> entries = bands.get(band);
    return entries == null ? List.of() : entries.stream().limit(most).toList();
  }

  @Override
  public List<BandEntry> after(BandEntry entry) {
    TreeSet<BandEntry> entries = bands.get(entry.band());
    return entries == null ? List.of() : new ArrayList<>(entries.tailSet(entry, false));
  }
}
