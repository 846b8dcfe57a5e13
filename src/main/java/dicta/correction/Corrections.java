package dicta.correction;

import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.corpus.StatementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The corrections of one build, applied to what passes by: first to each article, last to what
 * holds across articles. None is ever dropped: what fits nothing any more is told by {@link
 * #outcome()}. For one thread.
 */
public final class Corrections {
  private static final String ABSENT = "No article has what it is about.";
  private static final String UNKNOWN_ACTOR =
      "The new speaker is known neither to an article nor to the gazetteer.";

  private final List<Correction> all;
  private final Map<String, List<Correction>> ofArticles = new HashMap<>();
  private final List<Correction> ofUtterances = new ArrayList<>();
  private final Map<Correction, Applied> outcome = new LinkedHashMap<>();
  private final Set<String> unknownActors = new HashSet<>();
  private Map<StatementId, StatementId> replacedUtterances = Map.of();
  private Map<StatementId, StatementId> replacedClaims = Map.of();

  /** What corrections have learnt from the articles so far, to be kept and taken up again. */
  public record Memory(List<Seen> seen, Set<String> unknownActors) {
    /** What became of the correction at a place in the list. */
    public record Seen(int place, String problem, String before, String entity) {}
  }

  /**
   * @param all in the order in which they are to be applied
   */
  public Corrections(List<Correction> all) {
    this(all, null);
  }

  /**
   * @param all in the order in which they are to be applied
   * @param memory of the same corrections in a run that was cut off; null at the start
   */
  public Corrections(List<Correction> all, Memory memory) {
    this.all = List.copyOf(all);
    for (Correction correction : this.all) {
      if (correction.action() == Action.SPEAKER) {
        ArticleCorrector.actor(correction.value()).ifPresent(unknownActors::add);
      }
      if (correction.isOfArticle()) {
        ofArticles
            .computeIfAbsent(correction.target().statement().sha16(), sha -> new ArrayList<>())
            .add(correction);
      } else {
        ofUtterances.add(correction);
      }
    }
    if (memory != null) {
      unknownActors.retainAll(memory.unknownActors());
      for (Memory.Seen seen : memory.seen()) {
        Correction correction = this.all.get(seen.place());
        outcome.put(
            correction, new Applied(correction, seen.problem(), seen.before(), seen.entity()));
      }
    }
  }

  /** To be asked before the resolution is corrected. */
  public Memory memory() {
    List<Memory.Seen> seen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Applied applied = outcome.get(all.get(i));
      if (applied != null) {
        seen.add(new Memory.Seen(i, applied.problem(), applied.before(), applied.entity()));
      }
    }
    return new Memory(seen, unknownActors);
  }

  /**
   * The corrections of a store that is to be changed.
   *
   * @param outcome what became of them so far
   */
  public static Corrections of(Collection<Applied> outcome) {
    List<Applied> inOrder =
        outcome.stream()
            .sorted(Comparator.comparing((Applied one) -> one.correction().origin()))
            .toList();
    List<Memory.Seen> seen = new ArrayList<>();
    Set<String> unknown = new HashSet<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Applied one = inOrder.get(i);
      boolean unknownActor = UNKNOWN_ACTOR.equals(one.problem());
      if (unknownActor) {
        unknown.add(one.entity());
      }
      if (!ABSENT.equals(one.problem())) {
        String problem = unknownActor ? null : one.problem();
        seen.add(new Memory.Seen(i, problem, one.before(), one.entity()));
      }
    }
    return new Corrections(
        inOrder.stream().map(Applied::correction).toList(), new Memory(seen, unknown));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether any changes what holds across articles. */
  public boolean areAcrossArticles() {
    return !ofUtterances.isEmpty();
  }

  /** The statements that corrections of utterances are about. */
  public Set<StatementId> acrossArticles() {
    Set<StatementId> statements = new TreeSet<>();
    for (Correction one : ofUtterances) {
      statements.add(one.target().statement());
      Target.of(one.value()).ifPresent(other -> statements.add(other.statement()));
    }
    return statements;
  }

  /** An article is gone; what was about it fits nothing. */
  public void forget(String sha16) {
    ofArticles.getOrDefault(sha16, List.of()).forEach(outcome::remove);
  }

  /** The article as corrected; the very same where no correction is about it. */
  public ReadArticle apply(ReadArticle article) {
    if (!unknownActors.isEmpty()) {
      article.cast().entities().forEach(entity -> unknownActors.remove(entity.key()));
    }
    List<Correction> corrections = ofArticles.getOrDefault(article.article().sha16(), List.of());
    if (corrections.isEmpty()) {
      return article;
    }
    ArticleCorrector.Corrected corrected = ArticleCorrector.correct(article, corrections);
    corrected.applied().forEach(one -> outcome.put(one.correction(), one));
    return corrected.article();
  }

  /**
   * Keys of actors that corrections name as speakers and that no article so far has; those that the
   * gazetteer has may be taken out by {@link #knowActor}.
   */
  public Set<String> unknownActors() {
    return Set.copyOf(unknownActors);
  }

  public void knowActor(String key) {
    unknownActors.remove(key);
  }

  /** The resolution as corrected; the very same where there is nothing to correct. */
  public Resolution apply(Resolution resolution) {
    if (ofUtterances.isEmpty()) {
      return resolution;
    }
    ResolutionCorrector.Corrected corrected = ResolutionCorrector.correct(resolution, ofUtterances);
    corrected.applied().forEach(one -> outcome.put(one.correction(), one));
    replacedUtterances = corrected.utterances();
    replacedClaims = corrected.claims();
    return corrected.resolution();
  }

  /** Keys of utterances that corrections did away with, with those that took their place. */
  public Map<StatementId, StatementId> replacedUtterances() {
    return replacedUtterances;
  }

  /** Keys of claims that were joined to others, with those. */
  public Map<StatementId, StatementId> replacedClaims() {
    return replacedClaims;
  }

  /** What became of each, in their order. */
  public List<Applied> outcome() {
    return all.stream().map(this::outcome).toList();
  }

  private Applied outcome(Correction correction) {
    Applied applied = outcome.get(correction);
    if (applied == null) {
      return new Applied(correction, ABSENT, null, null);
    }
    if (applied.entity() != null && unknownActors.contains(applied.entity())) {
      return new Applied(correction, UNKNOWN_ACTOR, applied.before(), applied.entity());
    }
    return applied;
  }
}
