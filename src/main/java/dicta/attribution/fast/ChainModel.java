package dicta.attribution.fast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of one linear chain.
 *
 * @param node rows of one weight a label
 * @param edge rows of one weight a pair of labels
 * @param transitions one weight a transition of the topology
 */
public record ChainModel(Weights node, Weights edge, float[] transitions) {
  void write(DataOutput out, double smallest) throws IOException {
    node.write(out, smallest);
    edge.write(out, smallest);
    out.writeInt(transitions.length);
    for (float weight : transitions) {
      out.writeFloat(weight);
    }
  }

  static ChainModel read(DataInput in) throws IOException {
    Weights node = Weights.read(in);
    Weights edge = Weights.read(in);
    float[] transitions = new float[in.readInt()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    return new ChainModel(node, edge, transitions);
  }
}
