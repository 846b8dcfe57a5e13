package dicta.corpus;

import dicta.corpus.Joints.Conflict;
import dicta.corpus.Resolution.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Resolves statements that joints connect, or any union of such components. */
final class Component {
  /** Mean score that the members of two groups must reach to be joined. */
  private static final double AGREEMENT = 0.3;

  private static final double CERTAIN = 0.9;

  private static final Comparator<Conflict> BY_PAIR =
      Comparator.comparing(Conflict::first).thenComparing(Conflict::second);

  private Component() {}

  /**
   * @param statements sorted by id
   */
  static Resolution resolve(List<Profile> statements, Joints joints) {
    Map<StatementId, Integer> indexes = new HashMap<>();
    statements.forEach(one -> indexes.put(one.id(), indexes.size()));
    double[] weights = statements.stream().mapToDouble(Profile::weight).toArray();
    Grouping utterances = new Grouping(weights);
    utterances.join(
        joints.links().stream()
            .map(
                link ->
                    new Grouping.Link(
                        indexes.get(link.first()),
                        indexes.get(link.second()),
                        link.score(),
                        link.method()))
            .toList(),
        CERTAIN,
        AGREEMENT,
        (i, j) -> UtteranceScore.agreement(statements.get(i), statements.get(j)));
    ClaimTable claims = new ClaimTable(statements, indexes, utterances);
    claims.share(joints.shared());
    claims.deny(joints.answers());
    List<Utterance> reported = utterances(statements, utterances);
    Map<StatementId, Profile> profiles = new HashMap<>();
    statements.forEach(one -> profiles.put(one.id(), one));
    return new Resolution(
        reported,
        claims.claims(),
        claims.denials(),
        claims.contradictions(joints.conflicts().stream().sorted(BY_PAIR).toList()),
        Wordings.of(reported, profiles, joints.links()),
        recounts(statements, profiles, joints.conflicts()));
  }

  private static List<Recount> recounts(
      List<Profile> statements, Map<StatementId, Profile> profiles, List<Conflict> conflicts) {
    TreeSet<Recount> recounts = new TreeSet<>(Recount.ORDER);
    statements.forEach(one -> recounts.addAll(Recounts.within(one)));
    for (Conflict conflict : conflicts) {
      recounts.addAll(
          Recounts.between(profiles.get(conflict.first()), profiles.get(conflict.second())));
    }
    return List.copyOf(recounts);
  }

  private static List<Utterance> utterances(List<Profile> statements, Grouping groups) {
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (groups.find(i) == i) {
        List<StatementId> members =
            groups.members(i).stream().map(m -> statements.get(m).id()).toList();
        utterances.add(new Utterance(members.get(0), members, groups.weakest(i), groups.method(i)));
      }
    }
    utterances.sort(Comparator.comparing(Utterance::key));
    return utterances;
  }
}
