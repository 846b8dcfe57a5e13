package dicta.corpus;

import dicta.corpus.ContradictionFinder.Conflict;
import dicta.corpus.DenialFinder.Answer;
import dicta.corpus.Grouping.Link;
import dicta.corpus.Resolution.Claim;
import dicta.corpus.Resolution.Contradiction;
import dicta.corpus.Resolution.Denial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The claims that utterances express, shared between speakers who say the same, and who denies. */
final class ClaimTable {
  /** Likeness from which two speakers assert one proposition. */
  private static final double SHARED = 0.75;

  private static final double EVIDENCE = 2.0;

  private final List<Indexed> statements;
  private final Vocabulary vocabulary;
  private final Grouping utterances;

  /** Over the leaders of utterances. */
  private final Grouping groups;

  private final List<Answer> answers = new ArrayList<>();

  ClaimTable(List<Indexed> statements, Vocabulary vocabulary, Grouping utterances) {
    this.statements = statements;
    this.vocabulary = vocabulary;
    this.utterances = utterances;
    this.groups = new Grouping(statements.stream().mapToDouble(Indexed::weight).toArray());
  }

  /** Joins the claims of different speakers whose contents are nearly the same. */
  void share(List<int[]> alike) {
    List<Link> links = new ArrayList<>();
    for (int[] pair : alike) {
      double score = score(pair[0], pair[1]);
      if (score >= SHARED) {
        int a = utterances.find(pair[0]);
        int b = utterances.find(pair[1]);
        links.add(new Link(Math.min(a, b), Math.max(a, b), score, "content"));
      }
    }
    groups.join(links, 1.1, SHARED * 0.8, this::score);
  }

  private double score(int first, int second) {
    Indexed a = statements.get(first);
    Indexed b = statements.get(second);
    boolean both = Assertion.isClaim(a.digest()) && Assertion.isClaim(b.digest());
    boolean samePolarity =
        Math.max(a.negates(b), b.negates(a)) < 0.6
            && a.digest().content().numbers().equals(b.digest().content().numbers());
    boolean nested =
        a.digest().id().equals(b.digest().partOf()) || b.digest().id().equals(a.digest().partOf());
    if (!both || !samePolarity || nested) {
      return -1;
    }
    Overlap overlap = Overlap.of(a, b, vocabulary);
    return overlap.shared() < EVIDENCE ? 0 : overlap.base();
  }

  /** Takes over who answers whom; each denial has exactly one claim afterwards. */
  void deny(List<Answer> found) {
    TreeMap<Integer, Answer> byUtterance = new TreeMap<>();
    for (Answer answer : found) {
      boolean known = answer.target() != answer.denier();
      Indexed denier = statements.get(answer.denier());
      if (known && Assertion.isDenial(denier.digest())) {
        byUtterance.merge(
            utterances.find(answer.denier()),
            answer,
            (a, b) -> b.confidence() > a.confidence() ? b : a);
      }
    }
    for (Answer answer : found) {
      Answer shared = byUtterance.get(utterances.find(answer.denier()));
      boolean unknown = answer.target() == answer.denier();
      if (unknown && shared != null) {
        double confidence =
            shared.confidence() * utterances.weakest(utterances.find(answer.denier()));
        answers.add(new Answer(answer.denier(), shared.target(), confidence, "answer"));
      } else if (unknown) {
        int first = utterances.find(answer.denier());
        answers.add(new Answer(answer.denier(), first, answer.confidence(), answer.method()));
      } else {
        answers.add(answer);
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
    for (Answer answer : answers) {
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
    for (Answer answer : answers) {
      denied.add(List.of(claimOf(answer.denier()), claimOf(answer.target())));
    }
    TreeMap<List<StatementId>, Contradiction> found = new TreeMap<>(BY_PAIR);
    for (Conflict conflict : conflicts) {
      int a = claimOf(conflict.first());
      int b = claimOf(conflict.second());
      boolean known = a == b || denied.contains(List.of(a, b)) || denied.contains(List.of(b, a));
      if (!known && expressing.containsKey(a) && expressing.containsKey(b)) {
        StatementId one = statements.get(keyOf(a, expressing.get(a))).digest().id();
        StatementId other = statements.get(keyOf(b, expressing.get(b))).digest().id();
        StatementId first = one.compareTo(other) <= 0 ? one : other;
        StatementId second = first.equals(one) ? other : one;
        found.putIfAbsent(
            List.of(first, second),
            new Contradiction(first, second, conflict.confidence(), conflict.method()));
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
    for (Answer answer : answers) {
      int claim = claimOf(answer.target());
      denials.add(
          new Denial(
              statements.get(answer.denier()).digest().id(),
              statements.get(keyOf(claim, expressing.get(claim))).digest().id(),
              answer.confidence(),
              answer.method()));
    }
    denials.sort(Comparator.comparing(Denial::denier).thenComparing(Denial::claim));
    return denials;
  }
}
