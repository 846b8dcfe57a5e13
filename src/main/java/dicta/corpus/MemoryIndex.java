package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A {@link StatementIndex} in memory, about 3 kB for each statement. */
public final class MemoryIndex implements StatementIndex {
  private final Map<String, List<Profile>> articles = new HashMap<>();
  private final Map<StatementId, Profile> profiles = new HashMap<>();
  private final TreeSet<BlockEntry> entries = new TreeSet<>();

  /** Takes in all statements of an article version; nothing where it is known already. */
  public void add(Collection<StatementDigest> article) {
    if (article.isEmpty()) {
      return;
    }
    List<StatementDigest> inOrder = new ArrayList<>(article);
    inOrder.sort(Comparator.comparingInt(StatementDigest::order));
    List<Profile> all = Profile.of(inOrder);
    if (articles.putIfAbsent(all.get(0).id().sha16(), all) == null) {
      all.forEach(profile -> profiles.put(profile.id(), profile));
      all.forEach(profile -> entries.addAll(Blocking.entries(profile)));
    }
  }

  public void remove(String sha16) {
    List<Profile> article = articles.remove(sha16);
    if (article != null) {
      article.forEach(profile -> profiles.remove(profile.id()));
      article.forEach(profile -> Blocking.entries(profile).forEach(entries::remove));
    }
  }

  @Override
  public List<Profile> article(String sha16) {
    return articles.getOrDefault(sha16, List.of());
  }

  @Override
  public Profile profile(StatementId id) {
    return profiles.get(id);
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
