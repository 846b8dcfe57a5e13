package dicta.corpus;

import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The joints of single statements, found by look-ups in an index and remembered. */
final class Neighbourhood {
  private final StatementIndex index;
  private final Map<String, List<Profile>> articles = new HashMap<>();
  private final Map<StatementId, Profile> profiles = new HashMap<>();
  private final Map<StatementId, TreeMap<StatementId, Comparison>> partners = new HashMap<>();
  private final Map<StatementId, Optional<Answer>> answers = new HashMap<>();
  private final Map<String, List<Link>> linksWithin = new HashMap<>();
  private final Map<String, List<Conflict>> conflictsWithin = new HashMap<>();

  Neighbourhood(StatementIndex index) {
    this.index = index;
  }

  /** The profiles of an article in order; empty where it is not known. */
  List<Profile> article(String sha16) {
    List<Profile> known = articles.get(sha16);
    if (known == null) {
      List<StatementDigest> digests = new ArrayList<>(index.article(sha16));
      digests.sort(Comparator.comparingInt(StatementDigest::order));
      known = Profile.of(digests);
      articles.put(sha16, known);
      known.forEach(profile -> profiles.put(profile.id(), profile));
    }
    return known;
  }

  /** The profile of a statement; null where it is not known. */
  Profile profile(StatementId id) {
    article(id.sha16());
    return profiles.get(id);
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
    List<StatementId> alike = new ArrayList<>();
    partners(id)
        .forEach(
            (other, comparison) -> {
              if (comparison.kind() == Comparison.Kind.ALIKE) {
                alike.add(other);
              }
            });
    return alike;
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
    Set<StatementId> mayAnswer = new HashSet<>(DenialFinder.mayAnswer(id, article(id.sha16())));
    partners(id)
        .forEach(
            (other, comparison) -> {
              StatementId low = id.compareTo(other) < 0 ? id : other;
              StatementId high = low.equals(id) ? other : id;
              if (comparison.kind() == Comparison.Kind.LINK) {
                links.add(new Link(low, high, comparison.score(), "content"));
                return;
              }
              mayAnswer.add(other);
              double score = SharedClaim.score(profile(low), profile(high));
              if (score >= SharedClaim.SHARED) {
                shared.add(new Link(low, high, score, "content"));
              }
              Conflict conflict = ContradictionFinder.between(profile(low), profile(high));
              if (conflict != null) {
                conflicts.put(other, conflict);
              }
            });
    mayAnswer.remove(id);
    for (StatementId other : mayAnswer) {
      answer(other).filter(answer -> answer.target().equals(id)).ifPresent(denied::add);
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
