package dicta.train;

import dicta.attribution.fast.ChainModel;
import dicta.attribution.fast.Cue;
import dicta.attribution.fast.CueFeatures;
import dicta.attribution.fast.FastModel;
import dicta.attribution.fast.FeatureSink;
import dicta.attribution.fast.Grid;
import dicta.attribution.fast.SpanFeatures;
import dicta.attribution.fast.Weights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a model small: features whose largest weight times their frequency in a sample of the
 * training articles is least go first, until the file is no larger than allowed.
 */
final class Pruning {
  private static final int EVERY = 6;

  private final FastModel model;
  private final double smallest;
  private final int[] cueNode;
  private final int[] cueEdge;
  private final int[] spanNode;
  private final int[] spanEdge;

  Pruning(FastModel model, List<Prepared> train, FeatureSink sink, double smallest) {
    this.model = model;
    this.smallest = smallest;
    cueNode = new int[model.cues().node().count()];
    cueEdge = new int[model.cues().edge().count()];
    spanNode = new int[model.spans().node().count()];
    spanEdge = new int[model.spans().edge().count()];
    for (int i = 0; i < train.size(); i += EVERY) {
      count(train.get(i), new Grid(train.get(i).text(), model.lexicon()), sink);
    }
  }

  private void count(Prepared article, Grid grid, FeatureSink sink) {
    CueFeatures cueFeatures = new CueFeatures(grid);
    for (int t = 0; t < article.text().tokens().size(); t++) {
      cueFeatures.node(t, sink);
      count(sink, model.cues().node(), cueNode);
      cueFeatures.edge(t, sink);
      count(sink, model.cues().edge(), cueEdge);
    }
    List<Cue> cues = new ArrayList<>();
    for (Prepared.Gold gold : article.gold()) {
      cues.add(new Cue(gold.cue()[0], gold.cue()[1], 0.9));
    }
    SpanFeatures features = new SpanFeatures(grid, cues);
    for (Cue cue : cues) {
      features.turnTo(cue);
      for (int t = features.first(); t < features.end(); t++) {
        features.node(t, sink);
        count(sink, model.spans().node(), spanNode);
        if (t > features.first()) {
          features.edge(t, sink);
          count(sink, model.spans().edge(), spanEdge);
        }
      }
    }
  }

  private static void count(FeatureSink sink, Weights weights, int[] met) {
    for (int i = 0; i < sink.size(); i++) {
      int row = weights.row(sink.get(i));
      if (row >= 0) {
        met[row]++;
      }
    }
  }

  /** The least pruned model that fits, as it will be read back. */
  FastModel fit(int bytes) {
    double[] steps = {0.02, 0.04, 0.06, 0.09, 0.13, 0.19, 0.28, 0.4, 0.6, 0.9, 1.4};
    int low = 0;
    int high = steps.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bytes(pruned(steps[middle])).length <= bytes) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    try {
      return FastModel.read(new ByteArrayInputStream(bytes(pruned(steps[low]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FastModel pruned(double least) {
    ChainModel cues =
        new ChainModel(
            model.cues().node().pruned(cueNode, least),
            model.cues().edge().pruned(cueEdge, least),
            model.cues().transitions());
    ChainModel spans =
        new ChainModel(
            model.spans().node().pruned(spanNode, least),
            model.spans().edge().pruned(spanEdge, least),
            model.spans().transitions());
    return new FastModel(model.lexicon(), cues, spans, model.confidence(), model.cut());
  }

  private byte[] bytes(FastModel model) {
    try {
      return model.toBytes(smallest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
