package dicta.link;

import java.util.List;
import java.util.Set;

/**
 * How well an item fits an entity.
 *
 * @param logit log of the odds that it is the one meant
 * @param evidence independent sorts of evidence for it ("work", "state")
 * @param against what speaks against it, in words
 */
record Judgement(Item item, double logit, Set<String> evidence, List<String> against) {
  /** The highest that anything found by machine is said to be. */
  private static final double CEILING = 0.99;

  double probability() {
    return Math.min(CEILING, 1 / (1 + Math.exp(-logit)));
  }
}
