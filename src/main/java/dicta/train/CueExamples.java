package dicta.train;

import dicta.attribution.fast.CueFeatures;
import dicta.attribution.fast.FeatureSink;
import dicta.attribution.fast.Grid;
import dicta.attribution.fast.Topology;
import dicta.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sentences with their cues, to train the first stage. */
final class CueExamples {
  private CueExamples() {}

  static void count(
      Grid grid, Prepared article, FeatureSink sink, FeatureRows node, FeatureRows edge) {
    CueFeatures features = new CueFeatures(grid);
    for (Sentence sentence : article.text().sentences()) {
      for (int t = sentence.first(); t < sentence.end(); t++) {
        features.node(t, sink);
        count(sink, node);
        if (t > sentence.first()) {
          features.edge(t, sink);
          count(sink, edge);
        }
      }
    }
  }

  static void count(FeatureSink sink, FeatureRows vocabulary) {
    for (int i = 0; i < sink.size(); i++) {
      vocabulary.count(sink.get(i));
    }
  }

  static List<Example> build(
      Grid grid, Prepared article, int fold, FeatureSink sink, FeatureRows node, FeatureRows edge) {
    byte[] labels = new byte[article.text().tokens().size()];
    for (Prepared.Gold gold : article.gold()) {
      Arrays.fill(labels, gold.cue()[0], gold.cue()[1], (byte) Topology.I);
      labels[gold.cue()[0]] = Topology.B;
    }
    CueFeatures features = new CueFeatures(grid);
    ExampleBuilder builder = new ExampleBuilder();
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : article.text().sentences()) {
      builder.clear();
      byte[] path = Arrays.copyOfRange(labels, sentence.first(), sentence.end());
      byte[] allowed = new byte[path.length];
      Arrays.fill(allowed, (byte) 7);
      if (path[0] == Topology.I) {
        path[0] = Topology.B;
      }
      for (int t = sentence.first(); t < sentence.end(); t++) {
        builder.next();
        features.node(t, sink);
        builder.nodes(sink, node);
        if (t > sentence.first()) {
          features.edge(t, sink);
          builder.edges(sink, edge);
        }
      }
      examples.add(
          builder.build(
              path, allowed, article.unknown().get(sentence.first(), sentence.end()), fold));
    }
    return examples;
  }
}
