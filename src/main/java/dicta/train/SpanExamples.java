package dicta.train;

import dicta.attribution.fast.Cue;
import dicta.attribution.fast.FeatureSink;
import dicta.attribution.fast.Grid;
import dicta.attribution.fast.SpanFeatures;
import dicta.attribution.fast.Topology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cues with their windows, to train the second stage: the candidates that a first stage found which
 * had not seen the article, and the cues that it missed. A candidate that is none teaches to find
 * no content.
 */
final class SpanExamples {
  private SpanExamples() {}

  /** Candidates and missed gold cues, in text order. */
  static List<Cue> withMissed(List<Cue> found, Prepared article) {
    List<Cue> cues = new ArrayList<>(found);
    for (Prepared.Gold gold : article.gold()) {
      if (found.stream().noneMatch(cue -> overlaps(cue, gold))) {
        cues.add(new Cue(gold.cue()[0], gold.cue()[1], 0.1));
      }
    }
    cues.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return cues;
  }

  /** The gold statement whose cue this candidate touches, or null. */
  static Prepared.Gold goldOf(Cue cue, Prepared article) {
    for (Prepared.Gold gold : article.gold()) {
      if (overlaps(cue, gold)) {
        return gold;
      }
    }
    return null;
  }

  private static boolean overlaps(Cue cue, Prepared.Gold gold) {
    return cue.first() < gold.cue()[1] && gold.cue()[0] < cue.end();
  }

  static void count(
      Grid grid, List<Cue> cues, FeatureSink sink, FeatureRows node, FeatureRows edge) {
    SpanFeatures features = new SpanFeatures(grid, cues);
    for (Cue cue : cues) {
      features.turnTo(cue);
      for (int t = features.first(); t < features.end(); t++) {
        if (!features.isCue(t)) {
          features.node(t, sink);
          CueExamples.count(sink, node);
        }
        if (t > features.first()) {
          features.edge(t, sink);
          CueExamples.count(sink, edge);
        }
      }
    }
  }

  /**
   * Examples for all cues, but features of the found ones only where they would be at run time.
   *
   * @param found the candidates of the first stage; missed cues of the gold are added
   */
  static List<Example> build(
      Grid grid,
      Prepared article,
      List<Cue> cues,
      int fold,
      FeatureSink sink,
      FeatureRows node,
      FeatureRows edge) {
    SpanFeatures features = new SpanFeatures(grid, cues);
    ExampleBuilder builder = new ExampleBuilder();
    List<Example> examples = new ArrayList<>();
    for (Cue cue : cues) {
      if (article.isUnknown(cue.first(), cue.end())) {
        continue;
      }
      features.turnTo(cue);
      builder.clear();
      int first = features.first();
      byte[] labels = labels(features, cue, goldOf(cue, article));
      for (int t = first; t < features.end(); t++) {
        builder.next();
        if (!features.isCue(t)) {
          features.node(t, sink);
          builder.nodes(sink, node);
        }
        if (t > first) {
          features.edge(t, sink);
          builder.edges(sink, edge);
        }
      }
      byte[] allowed = new byte[labels.length];
      for (int t = 0; t < labels.length; t++) {
        allowed[t] = (byte) (features.isCue(first + t) ? 1 << Topology.CUE : 7);
      }
      examples.add(builder.build(path(labels), allowed, new BitSet(), fold));
    }
    return examples;
  }

  private static byte[] labels(SpanFeatures features, Cue cue, Prepared.Gold gold) {
    int first = features.first();
    byte[] labels = new byte[features.end() - first];
    if (gold != null) {
      for (int[] stretch : gold.content()) {
        fill(labels, stretch, first, Topology.CONTENT);
      }
      if (gold.source() != null) {
        fill(labels, gold.source(), first, Topology.SOURCE);
      }
    }
    fill(labels, new int[] {cue.first(), cue.end()}, first, Topology.CUE);
    return labels;
  }

  private static void fill(byte[] labels, int[] range, int first, int label) {
    for (int t = Math.max(range[0], first); t < range[1] && t - first < labels.length; t++) {
      labels[t - first] = (byte) label;
    }
  }

  /** States from labels; a second run of source tokens, which the chain cannot say, is dropped. */
  private static byte[] path(byte[] labels) {
    byte[] path = new byte[labels.length];
    boolean source = false;
    boolean content = false;
    for (int t = 0; t < labels.length; t++) {
      int before = t == 0 ? -1 : path[t - 1] / 4;
      int label = labels[t];
      if (label == Topology.SOURCE && source && before != Topology.SOURCE) {
        label = Topology.O;
      }
      if (label == before) {
        path[t] = path[t - 1];
      } else {
        path[t] = (byte) Topology.state(label, label != Topology.SOURCE && source, content);
      }
      source |= label == Topology.SOURCE;
      content |= label == Topology.CONTENT;
    }
    return path;
  }
}
