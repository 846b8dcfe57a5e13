package dicta.correction;

import dicta.corpus.Resolution;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.StatementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Applies corrections of utterances, after everything else and in their order, so that what people
 * say has the last word. Joined utterances share their claims; a statement that is taken out of an
 * utterance keeps its own.
 */
final class ResolutionCorrector {
  /** How a corrected group was made, in place of a method of the resolver's. */
  private static final String METHOD = "correction";

  private final Resolution resolution;
  private final TreeMap<StatementId, Utterance> groups = new TreeMap<>();
  private final Map<StatementId, StatementId> keyOf = new HashMap<>();
  private final Map<StatementId, StatementId> claimOf = new HashMap<>();
  private final Map<StatementId, StatementId> joinedClaims = new HashMap<>();

  private ResolutionCorrector(Resolution resolution) {
    this.resolution = resolution;
    resolution.utterances().forEach(this::put);
    resolution
        .claims()
        .forEach(claim -> claim.expressedBy().forEach(one -> claimOf.put(one, claim.key())));
  }

  /**
   * A resolution as corrected, and what became of the corrections.
   *
   * @param applied one for each correction, in their order
   * @param utterances keys of utterances that are gone, with those that took their place
   * @param claims likewise
   */
  record Corrected(
      Resolution resolution,
      List<Applied> applied,
      Map<StatementId, StatementId> utterances,
      Map<StatementId, StatementId> claims) {}

  static Corrected correct(Resolution resolution, Collection<Correction> corrections) {
    ResolutionCorrector corrector = new ResolutionCorrector(resolution);
    List<Applied> applied = new ArrayList<>();
    for (Correction correction : corrections) {
      applied.add(new Applied(correction, corrector.apply(correction), null, null));
    }
    return new Corrected(
        corrector.result(), applied, corrector.goneUtterances(), corrector.goneClaims());
  }

  /** Applies a correction; what keeps it from fitting, or null. */
  private String apply(Correction correction) {
    StatementId first = keyOf.get(correction.target().statement());
    if (first == null) {
      return "No article has what it is about.";
    }
    if (correction.action() == Action.WRONG) {
      groups.get(first).members().stream().skip(1).forEach(this::alone);
      return null;
    }
    StatementId second = keyOf.get(correction.other().statement());
    if (second == null) {
      return "No article has what its value names.";
    }
    if (correction.action() == Action.SAME_AS) {
      join(first, second);
      return null;
    }
    return first.equals(second) ? apart(correction) : null;
  }

  private void join(StatementId first, StatementId second) {
    if (first.equals(second)) {
      return;
    }
    TreeSet<StatementId> members = new TreeSet<>(groups.remove(first).members());
    members.addAll(groups.remove(second).members());
    put(new Utterance(members.first(), List.copyOf(members), 1, METHOD));
    StatementId claim = null;
    for (StatementId member : members) {
      StatementId own = claimOf.get(member);
      if (own != null) {
        claim = claim == null ? root(own) : joinClaims(claim, root(own));
      }
    }
  }

  private StatementId joinClaims(StatementId a, StatementId b) {
    StatementId low = a.compareTo(b) <= 0 ? a : b;
    StatementId high = low.equals(a) ? b : a;
    if (!low.equals(high)) {
      joinedClaims.put(high, low);
    }
    return low;
  }

  private StatementId root(StatementId claim) {
    StatementId root = claim;
    while (joinedClaims.containsKey(root)) {
      root = joinedClaims.get(root);
    }
    return root;
  }

  private String apart(Correction correction) {
    if (correction.target() instanceof Target.OfStatement one) {
      return alone(one.statement());
    }
    if (correction.other() instanceof Target.OfStatement one) {
      return alone(one.statement());
    }
    return "Both are one utterance now; name the statement that does not belong to it.";
  }

  /** Makes a statement an utterance of its own; what keeps it from being one, or null. */
  private String alone(StatementId statement) {
    Utterance group = groups.remove(keyOf.get(statement));
    List<StatementId> others = group.members().stream().filter(m -> !m.equals(statement)).toList();
    put(new Utterance(statement, List.of(statement), 1, METHOD));
    if (!others.isEmpty()) {
      put(new Utterance(others.get(0), others, group.confidence(), group.method()));
    }
    return null;
  }

  private void put(Utterance utterance) {
    groups.put(utterance.key(), utterance);
    utterance.members().forEach(member -> keyOf.put(member, utterance.key()));
  }

  private Resolution result() {
    TreeMap<StatementId, Claim> claims = new TreeMap<>();
    for (Claim claim : resolution.claims()) {
      claims.merge(root(claim.key()), claim, ResolutionCorrector::both);
    }
    Set<Denial> denials = new LinkedHashSet<>();
    for (Denial one : resolution.denials()) {
      denials.add(
          new Denial(
              one.denier(), root(one.claim()), one.confidence(), one.method(), one.evidence()));
    }
    Set<Contradiction> contradictions = new LinkedHashSet<>();
    for (Contradiction one : resolution.contradictions()) {
      StatementId first = root(one.first());
      StatementId second = root(one.second());
      if (!first.equals(second)) {
        boolean ordered = first.compareTo(second) <= 0;
        contradictions.add(
            new Contradiction(
                ordered ? first : second,
                ordered ? second : first,
                one.confidence(),
                one.method(),
                one.evidence()));
      }
    }
    return new Resolution(
        groups.values().stream().sorted(Comparator.comparing(Utterance::key)).toList(),
        List.copyOf(claims.values()),
        List.copyOf(denials),
        List.copyOf(contradictions),
        resolution.wordings(),
        resolution.recounts());
  }

  /** Utterances of the resolver's that no group is named after now, by where their statement is. */
  private Map<StatementId, StatementId> goneUtterances() {
    Map<StatementId, StatementId> gone = new TreeMap<>();
    for (Utterance utterance : resolution.utterances()) {
      if (!groups.containsKey(utterance.key())) {
        gone.put(utterance.key(), keyOf.get(utterance.key()));
      }
    }
    return gone;
  }

  private Map<StatementId, StatementId> goneClaims() {
    Map<StatementId, StatementId> gone = new TreeMap<>();
    joinedClaims.keySet().forEach(claim -> gone.put(claim, root(claim)));
    return gone;
  }

  private static Claim both(Claim a, Claim b) {
    Claim first = a.key().compareTo(b.key()) <= 0 ? a : b;
    TreeSet<StatementId> by = new TreeSet<>(a.expressedBy());
    by.addAll(b.expressedBy());
    return new Claim(first.key(), first.text(), List.copyOf(by));
  }
}
