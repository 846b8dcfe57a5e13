package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A {@link StatementIndex} in memory, about 3 kB for each statement. */
public final class MemoryIndex implements StatementIndex {
  private final Map<String, List<StatementDigest>> articles = new HashMap<>();
  private final TreeSet<BlockEntry> entries = new TreeSet<>();

  /** Takes in all statements of an article version; nothing where it is known already. */
  public void add(Collection<StatementDigest> article) {
    for (StatementDigest digest : article) {
      articles.computeIfAbsent(digest.id().sha16(), sha -> List.copyOf(article));
    }
    Profile.of(article).forEach(profile -> entries.addAll(Blocking.entries(profile)));
  }

  public void remove(String sha16) {
    List<StatementDigest> article = articles.remove(sha16);
    if (article != null) {
      for (Profile profile : Profile.of(article)) {
        Blocking.entries(profile).forEach(entries::remove);
      }
    }
  }

  @Override
  public List<StatementDigest> article(String sha16) {
    return articles.getOrDefault(sha16, List.of());
  }

  @Override
  public List<BlockEntry> before(BlockEntry entry, int most) {
    return near(entries.headSet(entry, false).descendingSet(), entry.key(), most);
  }

  @Override
  public List<BlockEntry> after(BlockEntry entry, int most) {
    return near(entries.tailSet(entry, false), entry.key(), most);
  }

  private static List<BlockEntry> near(NavigableSet<BlockEntry> from, long key, int most) {
    List<BlockEntry> near = new ArrayList<>();
    for (BlockEntry entry : from) {
      if (entry.key() != key || near.size() == most) {
        break;
      }
      near.add(entry);
    }
    return near;
  }
}
