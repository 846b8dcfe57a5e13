package dicta.attribution.fast;

import java.util.ArrayList;
import java.util.List;

/**
 * States and transitions of a linear chain. Several states may share a label: they tell apart what
 * happened before (a source was seen), so that constraints like "one source" need no search.
 */
public final class Topology {
  final int labels;
  final int[] labelOf;
  final int[] from;
  final int[] to;
  final boolean[] start;

  private Topology(int labels, int[] labelOf, List<int[]> transitions, boolean[] start) {
    this.labels = labels;
    this.labelOf = labelOf;
    this.start = start;
    this.from = transitions.stream().mapToInt(t -> t[0]).toArray();
    this.to = transitions.stream().mapToInt(t -> t[1]).toArray();
  }

  public int labels() {
    return labels;
  }

  int states() {
    return labelOf.length;
  }

  public int label(int state) {
    return labelOf[state];
  }

  /** Index of the transition, or -1 where there is none. */
  public int transition(int before, int after) {
    for (int k = 0; k < from.length; k++) {
      if (from[k] == before && to[k] == after) {
        return k;
      }
    }
    return -1;
  }

  public int transitions() {
    return from.length;
  }

  /** Outside, begin, inside: the labels of the cue stage. */
  public static final int O = 0;

  public static final int B = 1;
  public static final int I = 2;

  /** Cues: inside only after begin or inside. */
  public static Topology cues() {
    List<int[]> transitions = new ArrayList<>();
    for (int from = 0; from < 3; from++) {
      for (int to = 0; to < 3; to++) {
        if (from != O || to != I) {
          transitions.add(new int[] {from, to});
        }
      }
    }
    return new Topology(3, new int[] {O, B, I}, transitions, new boolean[] {true, true, false});
  }

  /** Labels of the span stage besides {@link #O}. */
  public static final int SOURCE = 1;

  public static final int CONTENT = 2;
  public static final int CUE = 3;

  /** State of the span stage: label, whether a source came before, whether content came before. */
  public static int state(int label, boolean source, boolean content) {
    return label * 4 + (source ? 2 : 0) + (content ? 1 : 0);
  }

  /** Source, cue, content: one source at most, content in any number of stretches. */
  public static Topology spans() {
    int[] labelOf = new int[16];
    boolean[] start = new boolean[16];
    List<int[]> transitions = new ArrayList<>();
    for (int state = 0; state < 16; state++) {
      int label = state / 4;
      labelOf[state] = label;
      boolean source = (state & 2) != 0 || label == SOURCE;
      boolean content = (state & 1) != 0 || label == CONTENT;
      if (label == SOURCE && (state & 2) != 0) {
        continue;
      }
      start[state] = (state & 3) == 0;
      for (int next = 0; next < 4; next++) {
        if (next == label) {
          transitions.add(new int[] {state, state});
        } else if (next == SOURCE) {
          if (!source) {
            transitions.add(new int[] {state, state(SOURCE, false, content)});
          }
        } else {
          transitions.add(new int[] {state, state(next, source, content)});
        }
      }
    }
    return new Topology(4, labelOf, transitions, start);
  }
}
