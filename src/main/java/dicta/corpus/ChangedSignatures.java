package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Signatures as they will be once articles have come and gone. */
final class ChangedSignatures implements SignatureIndex {
  private final SignatureIndex old;
  private final Set<String> gone;
  private final Map<String, ArticleSignature> come = new TreeMap<>();
  private final TreeSet<BandEntry> comeEntries = new TreeSet<>();

  ChangedSignatures(SignatureIndex old, Set<String> gone, Collection<ArticleSignature> come) {
    this.old = old;
    this.gone = gone;
    for (ArticleSignature signature : come) {
      this.come.put(signature.sha16(), signature);
      comeEntries.addAll(NearDuplicates.entries(signature));
    }
  }

  @Override
  public ArticleSignature signature(String sha16) {
    ArticleSignature fresh = come.get(sha16);
    return fresh != null || gone.contains(sha16) ? fresh : old.signature(sha16);
  }

  @Override
  public List<BandEntry> first(long band, int most) {
    List<BandEntry> all = new ArrayList<>(old.first(band, most + gone.size()));
    all.removeIf(entry -> gone.contains(entry.sha16()));
    for (BandEntry entry : comeEntries.tailSet(new BandEntry(band, "", ""))) {
      if (entry.band() != band) {
        break;
      }
      all.add(entry);
    }
    all.sort(null);
    return all.subList(0, Math.min(most, all.size()));
  }

  @Override
  public List<BandEntry> after(BandEntry entry) {
    List<BandEntry> all = new ArrayList<>(old.after(entry));
    all.removeIf(one -> gone.contains(one.sha16()));
    for (BandEntry one : comeEntries.tailSet(entry, false)) {
      if (one.band() != entry.band()) {
        break;
      }
      all.add(one);
    }
    all.sort(null);
    return all;
  }
}
