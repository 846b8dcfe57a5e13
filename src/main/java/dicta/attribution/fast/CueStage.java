package dicta.attribution.fast;

import dicta.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** First stage: which tokens may be the cue of a statement. Leans towards recall. */
public final class CueStage {
  /** Below this probability a beginning is no candidate; the second stage rejects the false. */
  private static final double LEAST = 0.05;

  private final ChainModel model;
  private final Chain chain = new Chain(Topology.cues());
  private final FeatureSink sink;

  public CueStage(ChainModel model, FeatureSink sink) {
    this.model = model;
    this.sink = sink;
  }

  /** Candidates in text order; they do not overlap. */
  public List<Cue> find(Grid grid) {
    CueFeatures features = new CueFeatures(grid);
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : grid.text.sentences()) {
      sentence(features, sentence.first(), sentence.end() - sentence.first(), cues);
    }
    return cues;
  }

  private void sentence(CueFeatures features, int first, int length, List<Cue> cues) {
    chain.grow(length);
    for (int t = 0; t < length; t++) {
      chain.allowed()[t] = 7;
      features.node(first + t, sink);
      Arrays.fill(chain.node()[t], 0);
      model.node().sum(sink, chain.node()[t]);
      if (t > 0) {
        features.edge(first + t, sink);
        Arrays.fill(chain.edge()[t], 0);
        model.edge().sum(sink, chain.edge()[t]);
      }
    }
    chain.marginals(length, model.transitions());
    double[][] marginal = chain.labelMarginal();
    boolean[] taken = new boolean[length + 1];
    List<Cue> found = new ArrayList<>();
    while (true) {
      int best = -1;
      for (int t = 0; t < length; t++) {
        double p = marginal[t][Topology.B];
        if (!taken[t] && p >= LEAST && (best < 0 || p > marginal[best][Topology.B])) {
          best = t;
        }
      }
      if (best < 0) {
        break;
      }
      int end = best + 1;
      double flow = marginal[best][Topology.B];
      while (end < length && !taken[end] && marginal[end][Topology.I] >= flow * 0.5) {
        flow = Math.min(flow, marginal[end][Topology.I]);
        end++;
      }
      Arrays.fill(taken, best, end, true);
      found.add(new Cue(first + best, first + end, marginal[best][Topology.B]));
    }
    found.sort((a, b) -> Integer.compare(a.first(), b.first()));
    cues.addAll(found);
  }
}
