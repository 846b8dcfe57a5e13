package dicta.corpus;

import dicta.corpus.Joints.Answer;
import dicta.corpus.Joints.Conflict;
import dicta.corpus.Joints.Link;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The claims that utterances express, shared between speakers who say the same, and who denies. */
final class ClaimTable {
  private final List<Profile> statements;
  private final Map<StatementId, Integer> indexes;
  private final Grouping utterances;

  /** Over the leaders of utterances. */
  private final Grouping groups;

  /** A denier and what it denies, by index. */
  private record Denied(
      int denier, int target, double confidence, String method, String evidence) {}

  private final List<Denied> answers = new ArrayList<>();

  /**
   * @param statements sorted by id
   * @param indexes where each stands in them
   */
  ClaimTable(List<Profile> statements, Map<StatementId, Integer> indexes, Grouping utterances) {
    this.statements = statements;
    this.indexes = indexes;
    this.utterances = utterances;
    this.groups = new Grouping(statements.stream().mapToDouble(Profile::weight).toArray());
  }

  /** Joins the claims of different speakers whose contents are nearly the same. */
  void share(List<Link> shared) {
    List<Grouping.Link> links = new ArrayList<>();
    for (Link link : shared) {
      int a = utterances.find(indexes.get(link.first()));
      int b = utterances.find(indexes.get(link.second()));
      links.add(new Grouping.Link(Math.min(a, b), Math.max(a, b), link.score(), link.method()));
    }
    groups.join(
        links,
        1.1,
        SharedClaim.AGREEMENT,
        (i, j) -> SharedClaim.score(statements.get(i), statements.get(j)));
  }

  /** Takes over who answers whom; each denial has exactly one claim afterwards. */
  void deny(List<Answer> found) {
    List<Denied> sorted =
        found.stream()
            .map(
                answer ->
                    new Denied(
                        indexes.get(answer.denier()),
                        indexes.get(answer.target()),
                        answer.confidence(),
                        answer.method(),
                        answer.evidence()))
            .sorted(Comparator.comparingInt(Denied::denier))
            .toList();
    TreeMap<Integer, Denied> byUtterance = new TreeMap<>();
    for (Denied answer : sorted) {
      boolean known = answer.target() != answer.denier();
      if (known && Assertion.isDenial(statements.get(answer.denier()).digest())) {
        byUtterance.merge(
            utterances.find(answer.denier()),
            answer,
            (a, b) -> b.confidence() > a.confidence() ? b : a);
      }
    }
    for (Denied answer : sorted) {
      int utterance = utterances.find(answer.denier());
      Denied shared = byUtterance.get(utterance);
      if (answer.target() != answer.denier()) {
        answers.add(answer);
      } else if (shared != null) {
        double confidence = shared.confidence() * utterances.weakest(utterance);
        answers.add(
            new Denied(
                answer.denier(),
                shared.target(),
                confidence,
                "answer",
                "another report of the denial: " + shared.evidence()));
      } else {
        answers.add(
            new Denied(
                answer.denier(),
                utterance,
                answer.confidence(),
                answer.method(),
                answer.evidence()));
      }
    }
  }

  private int claimOf(int statement) {
    return groups.find(utterances.find(statement));
  }

  /**
   * Statements that express the claim of this group; those of the denied, whatever their stance.
   */
  private TreeMap<Integer, List<Integer>> expressing() {
    TreeMap<Integer, List<Integer>> expressing = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      if (Assertion.isClaim(statements.get(i).digest())) {
        expressing.computeIfAbsent(claimOf(i), c -> new ArrayList<>()).add(i);
      }
    }
    for (Denied answer : answers) {
      boolean own = Assertion.isDenial(statements.get(answer.target()).digest());
      List<Integer> sayers =
          expressing.computeIfAbsent(claimOf(answer.target()), c -> new ArrayList<>());
      if (!own && sayers.isEmpty()) {
        sayers.add(answer.target());
      }
    }
    return expressing;
  }

  private int keyOf(int claim, List<Integer> expressing) {
    return expressing.isEmpty() ? claim : expressing.get(0);
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    expressing()
        .forEach(
            (claim, sayers) -> {
              StatementDigest key = statements.get(keyOf(claim, sayers)).digest();
              List<StatementId> ids =
                  sayers.stream().sorted().map(i -> statements.get(i).digest().id()).toList();
              claims.add(new Claim(key.id(), key.text(), ids));
            });
    claims.sort(Comparator.comparing(Claim::key));
    return claims;
  }

  /** Contradictions between different claims that no denial joins already. */
  List<Contradiction> contradictions(List<Conflict> conflicts) {
    TreeMap<Integer, List<Integer>> expressing = expressing();
    Set<List<Integer>> denied = new HashSet<>();
    for (Denied answer : answers) {
      denied.add(List.of(claimOf(answer.denier()), claimOf(answer.target())));
    }
    TreeMap<List<StatementId>, Contradiction> found = new TreeMap<>(BY_PAIR);
    for (Conflict conflict : conflicts) {
      if (conflict.mayBothHold()) {
        continue;
      }
      int a = claimOf(indexes.get(conflict.first()));
      int b = claimOf(indexes.get(conflict.second()));
      boolean known = a == b || denied.contains(List.of(a, b)) || denied.contains(List.of(b, a));
      if (!known && expressing.containsKey(a) && expressing.containsKey(b)) {
        StatementId one = statements.get(keyOf(a, expressing.get(a))).digest().id();
        StatementId other = statements.get(keyOf(b, expressing.get(b))).digest().id();
        StatementId first = one.compareTo(other) <= 0 ? one : other;
        StatementId second = first.equals(one) ? other : one;
        found.putIfAbsent(
            List.of(first, second),
            new Contradiction(
                first, second, conflict.confidence(), conflict.method(), conflict.evidence()));
      }
    }
    return List.copyOf(found.values());
  }

  private static final Comparator<List<StatementId>> BY_PAIR =
      Comparator.comparing((List<StatementId> pair) -> pair.get(0))
          .thenComparing(pair -> pair.get(1));

  List<Denial> denials() {
    TreeMap<Integer, List<Integer>> expressing = expressing();
    List<Denial> denials = new ArrayList<>();
    for (Denied answer : answers) {
      int claim = claimOf(answer.target());
      denials.add(
          new Denial(
              statements.get(answer.denier()).digest().id(),
              statements.get(keyOf(claim, expressing.get(claim))).digest().id(),
              answer.confidence(),
              answer.method(),
              answer.evidence()));
    }
    denials.sort(Comparator.comparing(Denial::denier).thenComparing(Denial::claim));
    return denials;
  }
}
