package dicta.train;

import java.util.BitSet;

/**
 * One sequence to learn from, with the rows of its features.
 *
 * @param nodeStart where the node rows of each position begin; one more than positions
 * @param path the right state of each position
 * @param allowed bits of the labels each position may have
 * @param unknown positions whose right state is not known for sure
 * @param fold which part of the corpus it belongs to
 */
record Example(
    int[] node,
    int[] nodeStart,
    int[] edge,
    int[] edgeStart,
    byte[] path,
    byte[] allowed,
    BitSet unknown,
    int fold) {
  int length() {
    return path.length;
  }
}
