package dicta.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that joins statements, found pair by pair or article by article. Statements that no chain of
 * joints connects have nothing to do with each other: the connected components can be resolved one
 * by one, in any order, on any machine ({@link Resolver#component}).
 *
 * @param links pairs that may report one utterance
 * @param shared pairs of different speakers that may make one claim
 * @param answers who denies what
 * @param conflicts pairs that cannot both hold, or whose counts are of one thing
 */
public record Joints(
    List<Link> links, List<Link> shared, List<Answer> answers, List<Conflict> conflicts) {
  public Joints {
    links = List.copyOf(links);
    shared = List.copyOf(shared);
    answers = List.copyOf(answers);
    conflicts = List.copyOf(conflicts);
  }

  /** Each of them by itself. */
  public List<Joints> apart() {
    List<Joints> apart = new ArrayList<>();
    links.forEach(one -> apart.add(new Joints(List.of(one), List.of(), List.of(), List.of())));
    shared.forEach(one -> apart.add(new Joints(List.of(), List.of(one), List.of(), List.of())));
    answers.forEach(one -> apart.add(new Joints(List.of(), List.of(), List.of(one), List.of())));
    conflicts.forEach(one -> apart.add(new Joints(List.of(), List.of(), List.of(), List.of(one))));
    return apart;
  }

  /** The statements that they join: two each, which are one where a denial answers nobody. */
  public List<StatementId> ends() {
    List<StatementId> ends = new ArrayList<>();
    links.forEach(one -> ends.addAll(List.of(one.first(), one.second())));
    shared.forEach(one -> ends.addAll(List.of(one.first(), one.second())));
    answers.forEach(one -> ends.addAll(List.of(one.denier(), one.target())));
    conflicts.forEach(one -> ends.addAll(List.of(one.first(), one.second())));
    return ends;
  }

  /** All of them; the first conflict of a pair counts. */
  public static Joints together(Collection<Joints> some) {
    List<Link> links = new ArrayList<>();
    List<Link> shared = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    Map<List<StatementId>, Conflict> conflicts = new LinkedHashMap<>();
    for (Joints one : some) {
      links.addAll(one.links());
      shared.addAll(one.shared());
      answers.addAll(one.answers());
      one.conflicts().forEach(c -> conflicts.putIfAbsent(List.of(c.first(), c.second()), c));
    }
    return new Joints(links, shared, answers, List.copyOf(conflicts.values()));
  }

  /**
   * Two statements that belong together, the lower id first.
   *
   * @param score from 0 to 1
   * @param method "content", "colon" or "performative"
   */
  public record Link(StatementId first, StatementId second, double score, String method) {}

  /**
   * What a statement denies.
   *
   * @param target the denied statement; the denier itself where nothing is known that it answers
   * @param method "nested", "answer", "negation" or "own-content"
   * @param evidence what speaks for it, in words for people
   */
  public record Answer(
      StatementId denier, StatementId target, double confidence, String method, String evidence) {}

  /**
   * Two statements of different speakers that cannot both hold, or two that count one thing, the
   * lower id first.
   *
   * @param method "figures", "opposites", "mutual-blame", ...; "recount" where both may hold
   * @param evidence what speaks for it, in words for people
   */
  public record Conflict(
      StatementId first, StatementId second, double confidence, String method, String evidence) {
    /** Method of those whose counts belong to one series and may both hold. */
    static final String RECOUNT = "recount";

    /** Whether both may hold: the two only count one thing. */
    boolean mayBothHold() {
      return method.equals(RECOUNT);
    }
  }
}
