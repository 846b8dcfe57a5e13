package dicta.corpus;

import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statements that a change of articles can touch: those that come and go, those whose joints
 * change because others come or go between them in a block, and all that joints connect with these,
 * before the change or after it. So the region is made of whole components both times, and nothing
 * outside of it changes.
 */
final class ChangedRegion {
  private final Neighbourhood before;
  private final Neighbourhood after;
  private final StatementIndex indexBefore;
  private final StatementIndex indexAfter;

  /** Entries of statements that come or go. */
  private final TreeSet<BlockEntry> coming = new TreeSet<>();

  private final TreeSet<BlockEntry> going = new TreeSet<>();
  private final TreeSet<StatementId> region = new TreeSet<>();
  private final Deque<StatementId> open = new ArrayDeque<>();

  ChangedRegion(StatementIndex index, Set<String> gone, Collection<List<StatementDigest>> come) {
    indexBefore = new RememberedIndex(index);
    indexAfter = new ChangedIndex(indexBefore, gone, come);
    before = new Neighbourhood(indexBefore);
    after = new Neighbourhood(indexAfter);
    for (List<StatementDigest> article : come) {
      for (StatementDigest digest : article) {
        reach(digest.id());
        coming.addAll(Blocking.entries(after.profile(digest.id())));
      }
    }
    for (String sha16 : gone) {
      for (Profile profile : before.article(sha16)) {
        reach(profile.id());
        going.addAll(Blocking.entries(profile));
      }
    }
  }

  ResolutionChange resolve() {
    TreeSet<BlockEntry> changed = new TreeSet<>(coming);
    changed.addAll(going);
    for (BlockEntry entry : changed) {
      reachParted(indexBefore, before, after, entry, 1);
      reachParted(indexAfter, after, before, entry, -1);
    }
    while (!open.isEmpty()) {
      StatementId id = open.pop();
      for (Neighbourhood view : List.of(before, after)) {
        if (view.profile(id) != null) {
          view.joints(id).ends().forEach(this::reach);
        }
      }
    }
    return new ResolutionChange(resolve(before), resolve(after));
  }

  /**
   * Pairs on both sides of a changed entry that are within the window in one view and out of it in
   * the other, and near in no other block: those for which that changes anything.
   *
   * @param sign 1 where the view is the one before the change, -1 where it is the one after
   */
  private void reachParted(
      StatementIndex index,
      Neighbourhood view,
      Neighbourhood otherView,
      BlockEntry changed,
      int sign) {
    List<BlockEntry> left = index.before(changed, Blocking.WINDOW);
    List<BlockEntry> right = index.after(changed, Blocking.WINDOW);
    boolean there = view.profile(changed.id()) != null;
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        int apart = i + j + (there ? 2 : 1);
        BlockEntry low = left.get(i);
        BlockEntry high = right.get(j);
        int otherwise = apart + sign * (between(coming, low, high) - between(going, low, high));
        if (apart <= Blocking.WINDOW
            && otherwise > Blocking.WINDOW
            && view.joins(low.id(), high.id())
            && !otherView.areNear(low.id(), high.id())) {
          reach(low.id());
          reach(high.id());
        }
      }
    }
  }

  private static int between(TreeSet<BlockEntry> entries, BlockEntry low, BlockEntry high) {
    return entries.subSet(low, false, high, false).size();
  }

  private void reach(StatementId id) {
    if (region.add(id)) {
      open.push(id);
    }
  }

  private Resolution resolve(Neighbourhood view) {
    List<Profile> statements = new ArrayList<>();
    Set<Link> links = new LinkedHashSet<>();
    Set<Link> shared = new LinkedHashSet<>();
    Set<Answer> answers = new LinkedHashSet<>();
    Set<Conflict> conflicts = new LinkedHashSet<>();
    for (StatementId id : region) {
      Profile profile = view.profile(id);
      if (profile != null) {
        statements.add(profile);
        Joints joints = view.joints(id);
        links.addAll(joints.links());
        shared.addAll(joints.shared());
        answers.addAll(joints.answers());
        conflicts.addAll(joints.conflicts());
      }
    }
    return Resolver.component(
        statements,
        new Joints(
            List.copyOf(links), List.copyOf(shared), List.copyOf(answers), List.copyOf(conflicts)));
  }
}
