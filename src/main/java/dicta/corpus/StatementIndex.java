package dicta.corpus;

import java.util.List;

/**
 * What must be known of a corpus to work out what a change of articles changes: its statements, and
 * the entries near a given one. A holder may keep it in memory ({@link MemoryIndex}) or on disk.
 */
public interface StatementIndex {
  /** All statements of an article version, in order; empty where it is not known. */
  List<Profile> article(String sha16);

  /** A statement; null where it is not known. */
  Profile profile(StatementId id);

  /**
   * The entries of the same key that stand directly before this one, nearest first.
   *
   * @param entry need not be in the index itself
   * @param most how many at most
   */
  List<BlockEntry> before(BlockEntry entry, int most);

  /** The entries of the same key that stand directly after this one, nearest first. */
  List<BlockEntry> after(BlockEntry entry, int most);
}
