package dicta.train;

import dicta.attribution.fast.FeatureSink;
import java.util.Arrays;
import java.util.BitSet;

/** Collects the rows of one sequence. */
final class ExampleBuilder {
  private int[] node = new int[1 << 12];
  private int[] edge = new int[1 << 12];
  private int nodes;
  private int edges;
  private final int[] nodeStart = new int[1 << 16];
  private final int[] edgeStart = new int[1 << 16];
  private int length;

  void clear() {
    nodes = 0;
    edges = 0;
    length = 0;
  }

  void next() {
    nodeStart[length] = nodes;
    edgeStart[length] = edges;
    length++;
  }

  void nodes(FeatureSink sink, FeatureRows vocabulary) {
    for (int i = 0; i < sink.size(); i++) {
      int row = vocabulary.row(sink.get(i));
      if (row >= 0) {
        if (nodes == node.length) {
          node = Arrays.copyOf(node, nodes * 2);
        }
        node[nodes++] = row;
      }
    }
  }

  void edges(FeatureSink sink, FeatureRows vocabulary) {
    for (int i = 0; i < sink.size(); i++) {
      int row = vocabulary.row(sink.get(i));
      if (row >= 0) {
        if (edges == edge.length) {
          edge = Arrays.copyOf(edge, edges * 2);
        }
        edge[edges++] = row;
      }
    }
  }

  Example build(byte[] path, byte[] allowed, BitSet unknown, int fold) {
    nodeStart[length] = nodes;
    edgeStart[length] = edges;
    return new Example(
        Arrays.copyOf(node, nodes),
        Arrays.copyOf(nodeStart, length + 1),
        Arrays.copyOf(edge, edges),
        Arrays.copyOf(edgeStart, length + 1),
        path,
        allowed,
        unknown,
        fold);
  }
}
