package dicta.corpus;

import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The joints of single statements, found by look-ups in an index and remembered. */
final class Neighbourhood {
  private final StatementIndex index;
  private final Map<StatementId, TreeMap<StatementId, Comparison>> partners = new HashMap<>();
  private final Map<StatementId, Optional<Answer>> answers = new HashMap<>();
  private final Map<String, List<Link>> linksWithin = new HashMap<>();
  private final Map<String, List<Conflict>> conflictsWithin = new HashMap<>();

  Neighbourhood(StatementIndex index) {
    this.index = index;
  }

  /** The profiles of an article in order; empty where it is not known. */
  List<Profile> article(String sha16) {
    return index.article(sha16);
  }

  /** The profile of a statement; null where it is not known. */
  Profile profile(StatementId id) {
    return index.profile(id);
  }

  /** The statements that one is compared with and is not unlike, and what the comparison gave. */
  TreeMap<StatementId, Comparison> partners(StatementId id) {
    TreeMap<StatementId, Comparison> known = partners.get(id);
    if (known != null) {
      return known;
    }
    TreeMap<StatementId, Comparison> found = new TreeMap<>();
    Profile profile = profile(id);
    Set<StatementId> seen = new HashSet<>(Set.of(id));
    for (BlockEntry entry : Blocking.entries(profile)) {
      List<BlockEntry> near = new ArrayList<>(index.before(entry, Blocking.WINDOW));
      near.addAll(index.after(entry, Blocking.WINDOW));
      for (BlockEntry other : near) {
        if (seen.add(other.id())) {
          Comparison comparison = compare(id, other.id());
          if (comparison.kind() != Comparison.Kind.NONE) {
            found.put(other.id(), comparison);
          }
        }
      }
    }
    partners.put(id, found);
    return found;
  }

  Comparison compare(StatementId a, StatementId b) {
    return a.compareTo(b) < 0
        ? Comparison.of(profile(a), profile(b))
        : Comparison.of(profile(b), profile(a));
  }

  /** What a statement denies, if anything. */
  private Optional<Answer> answer(StatementId id) {
    Optional<Answer> known = answers.get(id);
    if (known == null) {
      Profile profile = profile(id);
      known =
          DenialFinder.mayDeny(profile.digest())
              ? Optional.ofNullable(
                  DenialFinder.of(profile, article(id.sha16()), profilesOf(alike(id))))
              : Optional.empty();
      answers.put(id, known);
    }
    return known;
  }

  private List<StatementId> alike(StatementId id) {
    List<StatementId> alike = new ArrayList<>(partners(id).keySet());
    alike.removeIf(other -> !isAlike(partners(id).get(other)));
    return alike;
  }

  private static boolean isAlike(Comparison comparison) {
    return comparison != null && comparison.kind() == Comparison.Kind.ALIKE;
  }

  /**
   * Whether a statement would deny another if it were alike to that one only. What it denies is the
   * best of those that it would deny alone, so where this is false nothing makes it deny the other.
   */
  private boolean mayDeny(StatementId denier, StatementId other, boolean alike) {
    Profile profile = profile(denier);
    if (!DenialFinder.mayDeny(profile.digest())) {
      return false;
    }
    List<Profile> alone = alike ? List.of(profile(other)) : List.of();
    Answer answer = DenialFinder.of(profile, article(denier.sha16()), alone);
    return answer != null && answer.target().equals(other);
  }

  /** Whether anything would change for two statements if they were compared no more, or anew. */
  boolean joins(StatementId low, StatementId high) {
    Comparison comparison = compare(low, high);
    if (comparison.kind() != Comparison.Kind.ALIKE) {
      return comparison.kind() == Comparison.Kind.LINK;
    }
    return !Resolver.joints(profile(low), profile(high), comparison).ends().isEmpty()
        || mayDeny(low, high, true)
        || mayDeny(high, low, true);
  }

  /** Whether both statements are there and stand near each other in a block. */
  boolean areNear(StatementId a, StatementId b) {
    if (profile(a) == null || profile(b) == null) {
      return false;
    }
    Map<Long, BlockEntry> others = new HashMap<>();
    Blocking.entries(profile(b)).forEach(entry -> others.put(entry.key(), entry));
    for (BlockEntry entry : Blocking.entries(profile(a))) {
      BlockEntry other = others.get(entry.key());
      if (other != null
          && (entry.compareTo(other) < 0
                  ? index.after(entry, Blocking.WINDOW)
                  : index.before(entry, Blocking.WINDOW))
              .contains(other)) {
        return true;
      }
    }
    return false;
  }

  private List<Profile> profilesOf(Collection<StatementId> ids) {
    return ids.stream().map(this::profile).toList();
  }

  /** All joints that a statement is an end of. */
  Joints joints(StatementId id) {
    List<Link> links = new ArrayList<>();
    List<Link> shared = new ArrayList<>();
    List<Answer> denied = new ArrayList<>();
    Map<StatementId, Conflict> conflicts = new TreeMap<>();
    answer(id).ifPresent(denied::add);
    for (Link link : linksWithin.computeIfAbsent(id.sha16(), s -> ArticleLinks.of(article(s)))) {
      if (link.first().equals(id) || link.second().equals(id)) {
        links.add(link);
      }
    }
    TreeMap<StatementId, Comparison> partners = partners(id);
    partners.forEach(
        (other, comparison) -> {
          StatementId low = id.compareTo(other) < 0 ? id : other;
          StatementId high = low.equals(id) ? other : id;
          Joints pair = Resolver.joints(profile(low), profile(high), comparison);
          links.addAll(pair.links());
          shared.addAll(pair.shared());
          pair.conflicts().forEach(conflict -> conflicts.put(other, conflict));
        });
    Set<StatementId> mayAnswer = new TreeSet<>(DenialFinder.mayAnswer(id, article(id.sha16())));
    mayAnswer.addAll(partners.keySet());
    mayAnswer.remove(id);
    for (StatementId other : mayAnswer) {
      if (mayDeny(other, id, isAlike(partners.get(other)))) {
        answer(other).filter(answer -> answer.target().equals(id)).ifPresent(denied::add);
      }
    }
    for (Conflict conflict :
        conflictsWithin.computeIfAbsent(id.sha16(), s -> ContradictionFinder.within(article(s)))) {
      if (conflict.first().equals(id) || conflict.second().equals(id)) {
        conflicts.putIfAbsent(
            conflict.first().equals(id) ? conflict.second() : conflict.first(), conflict);
      }
    }
    return new Joints(links, shared, denied, List.copyOf(conflicts.values()));
  }
}
