package dicta.corpus;

import dicta.corpus.Joints.Link;
import dicta.corpus.Resolution.Utterance;
import dicta.corpus.Resolution.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets the reports of an utterance side by side, two by two. */
final class Wordings {
  /**
   * Up to so many reports, each is compared with each; of more, each with the first and with the
   * next, so that the work does not grow with their square.
   */
  private static final int ALL = 12;

  private Wordings() {}

  static List<Worded> of(
      List<Utterance> utterances, Map<StatementId, Profile> profiles, List<Link> links) {
    Map<StatementId, Map<StatementId, Link>> byPair = new HashMap<>();
    for (Link link : links) {
      byPair
          .computeIfAbsent(link.first(), id -> new TreeMap<>())
          .merge(link.second(), link, (a, b) -> BEST.compare(a, b) >= 0 ? a : b);
    }
    List<Worded> wordings = new ArrayList<>();
    for (Utterance utterance : utterances) {
      List<StatementId> members = utterance.members();
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          if (members.size() <= ALL || i == 0 || j == i + 1) {
            Link link = byPair.getOrDefault(members.get(i), Map.of()).get(members.get(j));
            wordings.add(worded(profiles.get(members.get(i)), profiles.get(members.get(j)), link));
          }
        }
      }
    }
    wordings.sort(Comparator.comparing(Worded::first).thenComparing(Worded::second));
    return wordings;
  }

  private static final Comparator<Link> BEST =
      Comparator.comparingDouble(Link::score).thenComparing(Link::method);

  private static Worded worded(Profile a, Profile b, Link link) {
    double confidence = link == null ? Math.max(0, UtteranceScore.agreement(a, b)) : link.score();
    return new Worded(
        a.id(),
        b.id(),
        confidence,
        link == null ? "group" : link.method(),
        Evidence.of(a, b),
        Wording.between(a.digest().text(), b.digest().text()));
  }
}
