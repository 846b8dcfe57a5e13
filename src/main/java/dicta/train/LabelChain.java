package dicta.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Loss of a linear-chain conditional random field (Lafferty et al. 2001). The partition function is
 * a product of transition matrices in the log semiring; since that product is associative it is
 * taken as a tree, in as many steps as the length has bits.
 */
final class LabelChain {
  private static final float NEVER = EncoderNetwork.NEVER;

  private LabelChain() {}

  /**
   * Sum over the chains of the negative logarithm of the gold path's probability.
   *
   * @param scores (chains * length) by labels
   * @param first score of each label at the start
   * @param next score of each label (column) after each (row)
   * @param gold labels, chains by length; what is past a chain's length is not looked at
   * @param allowedFirst which labels may begin
   * @param allowedNext which may follow which
   */
  static NDArray loss(
      NDManager step,
      NDArray scores,
      NDArray first,
      NDArray next,
      int[][] gold,
      int[] lengths,
      boolean[] allowedFirst,
      boolean[][] allowedNext) {
    int chains = lengths.length;
    int length = gold[0].length;
    int labels = allowedFirst.length;
    int steps = 1;
    while (steps < length - 1) {
      steps *= 2;
    }
    NDArray legalFirst = first.add(step.create(penalties(allowedFirst)));
    float[] bans = new float[labels * labels];
    for (int i = 0; i < labels; i++) {
      System.arraycopy(penalties(allowedNext[i]), 0, bans, i * labels, labels);
    }
    NDArray legalNext = next.add(step.create(bans, new Shape(labels, labels)));

    float[] goldAt = new float[chains * length * labels];
    float[] goldFirst = new float[labels];
    float[] goldNext = new float[labels * labels];
    float[] live = new float[chains * steps];
    for (int c = 0; c < chains; c++) {
      goldFirst[gold[c][0]]++;
      for (int i = 0; i < lengths[c]; i++) {
        goldAt[(c * length + i) * labels + gold[c][i]] = 1;
        if (i > 0) {
          goldNext[gold[c][i - 1] * labels + gold[c][i]]++;
          live[c * steps + i - 1] = 1;
        }
      }
    }
    NDArray path =
        scores
            .mul(step.create(goldAt, new Shape((long) chains * length, labels)))
            .sum()
            .add(first.mul(step.create(goldFirst)).sum())
            .add(next.mul(step.create(goldNext, new Shape(labels, labels))).sum());

    NDArray byChain = scores.reshape(chains, length, labels);
    NDArray begin = byChain.get(":,0,:").add(legalFirst).reshape(chains, 1, labels);
    NDArray total;
    if (length == 1) {
      total = begin;
    } else {
      NDArray moves = byChain.get(":,1:,:").reshape(chains, length - 1, 1, labels).add(legalNext);
      if (steps > length - 1) {
        NDArray padding = step.zeros(new Shape(chains, steps - length + 1, labels, labels));
        moves = moves.concat(padding, 1);
      }
      float[] same = new float[labels * labels];
      java.util.Arrays.fill(same, NEVER);
      for (int i = 0; i < labels; i++) {
        same[i * labels + i] = 0;
      }
      NDArray alive = step.create(live, new Shape(chains, steps, 1, 1));
      NDArray identity = step.create(same, new Shape(1, 1, labels, labels));
      NDArray product = moves.mul(alive).add(identity.mul(alive.neg().add(1)));
      for (int n = steps; n > 1; n /= 2) {
        NDArray halves = product.reshape(chains, n / 2, 2, labels, labels);
        product = multiply(halves.get(":,:,0"), halves.get(":,:,1"));
      }
      NDArray both = begin.reshape(chains, labels, 1).add(product.reshape(chains, labels, labels));
      total = logSum(both, 1).reshape(chains, 1, labels);
    }
    return logSum(total.reshape(chains, labels), 1).sum().sub(path);
  }

  private static NDArray multiply(NDArray left, NDArray right) {
    return logSum(left.expandDims(4).add(right.expandDims(2)), 3);
  }

  private static NDArray logSum(NDArray x, int axis) {
    NDArray peak = x.max(new int[] {axis}, true).stopGradient();
    return x.sub(peak).exp().sum(new int[] {axis}).log().add(peak.squeeze(axis));
  }

  private static float[] penalties(boolean[] allowed) {
    float[] penalties = new float[allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      penalties[i] = allowed[i] ? 0 : NEVER;
    }
    return penalties;
  }
}
