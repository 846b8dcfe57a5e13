package dicta.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for each entity which item it is: surely, perhaps, or none. Sure is what is likely, rests
 * on two independent sorts of evidence (or on a number that both data sets share), has nothing
 * against it, stands clear of every other candidate, and is nobody else's.
 */
final class Linker {
  private static final double SURE = 0.95;

  /** How much more likely, in log odds, than the second. */
  private static final double CLEAR = 2;

  private static final int SHOWN = 5;

  /**
   * What was decided for an entity.
   *
   * @param sure the link, or null
   * @param doubtful candidates for people to look at, likeliest first; none where there is a link
   */
  record Decision(Subject subject, Judgement sure, List<Judgement> doubtful) {}

  private final Map<String, String> taken;
  private final Set<String> rejected;

  /**
   * @param taken items that are linked already, with the key of the entity that has each
   * @param rejected pairs of key and item, a blank between, that people have said no to
   */
  Linker(Map<String, String> taken, Set<String> rejected) {
    this.taken = Map.copyOf(taken);
    this.rejected = Set.copyOf(rejected);
  }

  /** Decides for all, in their order. */
  List<Decision> decide(List<Subject> subjects, Candidates candidates) {
    List<Decision> decisions = new ArrayList<>();
    Map<String, Integer> claims = new HashMap<>();
    for (Subject subject : subjects) {
      Decision decision = decide(subject, candidates.of(subject));
      decisions.add(decision);
      if (decision.sure() != null) {
        claims.merge(decision.sure().item().iri(), 1, Integer::sum);
      }
    }
    return decisions.stream().map(decision -> unlessClaimed(decision, claims)).toList();
  }

  private Decision decide(Subject subject, List<Item> items) {
    List<Item> fitting =
        items.stream()
            .filter(item -> Kinds.fits(subject.type(), item.classes()))
            .filter(item -> !rejected.contains(subject.key() + " " + item.id()))
            .toList();
    List<Judgement> judged =
        fitting.stream()
            .map(item -> Judge.of(subject, item, fitting.size() == 1))
            .sorted(
                Comparator.comparingDouble((Judgement j) -> -j.logit())
                    .thenComparing(j -> j.item().iri()))
            .toList();
    if (!judged.isEmpty() && isSure(judged)) {
      return new Decision(subject, judged.get(0), List.of());
    }
    return new Decision(subject, null, judged.stream().limit(SHOWN).toList());
  }

  private boolean isSure(List<Judgement> judged) {
    Judgement best = judged.get(0);
    boolean clear = judged.size() == 1 || judged.get(1).logit() <= best.logit() - CLEAR;
    boolean founded = best.evidence().size() > 1 || best.evidence().contains("GeoNames number");
    return clear
        && founded
        && best.probability() >= SURE
        && best.against().isEmpty()
        && !taken.containsKey(best.item().iri());
  }

  /** Two entities that claim one item are for people to look at. */
  private static Decision unlessClaimed(Decision decision, Map<String, Integer> claims) {
    boolean shared =
        decision.sure() != null && claims.getOrDefault(decision.sure().item().iri(), 0) > 1;
    return shared ? new Decision(decision.subject(), null, List.of(decision.sure())) : decision;
  }
}
