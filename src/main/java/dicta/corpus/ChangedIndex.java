package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** An index as it will be once articles have come and gone. */
final class ChangedIndex implements StatementIndex {
  private final StatementIndex old;
  private final Set<String> gone;
  private final MemoryIndex come = new MemoryIndex();

  ChangedIndex(StatementIndex old, Set<String> gone, Collection<List<StatementDigest>> come) {
    this.old = old;
    this.gone = gone;
    come.forEach(this.come::add);
  }

  @Override
  public List<Profile> article(String sha16) {
    List<Profile> fresh = come.article(sha16);
    return !fresh.isEmpty() ? fresh : gone.contains(sha16) ? List.of() : old.article(sha16);
  }

  @Override
  public Profile profile(StatementId id) {
    Profile fresh = come.profile(id);
    return fresh != null ? fresh : gone.contains(id.sha16()) ? null : old.profile(id);
  }

  @Override
  public List<BlockEntry> before(BlockEntry entry, int most) {
    List<BlockEntry> all = staying(most, old::before, entry);
    all.addAll(come.before(entry, most));
    all.sort((a, b) -> b.compareTo(a));
    return all.subList(0, Math.min(most, all.size()));
  }

  @Override
  public List<BlockEntry> after(BlockEntry entry, int most) {
    List<BlockEntry> all = staying(most, old::after, entry);
    all.addAll(come.after(entry, most));
    all.sort(null);
    return all.subList(0, Math.min(most, all.size()));
  }

  /** The nearest entries of the old index that stay; looks further where some of them go. */
  private List<BlockEntry> staying(
      int most, BiFunction<BlockEntry, Integer, List<BlockEntry>> look, BlockEntry entry) {
    for (int asked = most; ; asked *= 2) {
      List<BlockEntry> found = look.apply(entry, asked);
      List<BlockEntry> staying = new ArrayList<>(found);
      staying.removeIf(one -> gone.contains(one.id().sha16()));
      if (staying.size() >= most || found.size() < asked) {
        return staying;
      }
    }
  }
}
