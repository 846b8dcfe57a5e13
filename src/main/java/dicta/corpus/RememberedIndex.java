package dicta.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An index that is asked the same many times over, and remembers what it answered. */
final class RememberedIndex implements StatementIndex {
  private record Asked(BlockEntry entry, int most) {}

  private final StatementIndex index;
  private final Map<String, List<Profile>> articles = new HashMap<>();
  private final Map<StatementId, Profile> profiles = new HashMap<>();
  private final Map<Asked, List<BlockEntry>> before = new HashMap<>();
  private final Map<Asked, List<BlockEntry>> after = new HashMap<>();

  RememberedIndex(StatementIndex index) {
    this.index = index;
  }

  @Override
  public List<Profile> article(String sha16) {
    return articles.computeIfAbsent(sha16, index::article);
  }

  @Override
  public Profile profile(StatementId id) {
    return profiles.computeIfAbsent(id, index::profile);
  }

  @Override
  public List<BlockEntry> before(BlockEntry entry, int most) {
    return before.computeIfAbsent(new Asked(entry, most), asked -> index.before(entry, most));
  }

  @Override
  public List<BlockEntry> after(BlockEntry entry, int most) {
    return after.computeIfAbsent(new Asked(entry, most), asked -> index.after(entry, most));
  }
}
