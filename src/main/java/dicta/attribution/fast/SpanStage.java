package dicta.attribution.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Second stage: source and content of each likely cue, by one pass over the cue's window without
 * the sentences at its edges that hold no quotation (a third of the work, and one content in two
 * hundred).
 */
public final class SpanStage {
  /**
   * A cue less likely than this gets no pass. What such cues bring is wrong more often than right:
   * end-to-end F1 on the development articles rises up to here, and half the passes are saved. The
   * chain still learns from them, to reject what the first stage takes for a cue.
   */
  private static final double LEAST = 0.25;

  private final ChainModel model;
  private final Chain chain = new Chain(Topology.spans());
  private final FeatureSink sink;

  public SpanStage(ChainModel model, FeatureSink sink) {
    this.model = model;
    this.sink = sink;
  }

  /** One candidate for each likely cue that gets content. */
  public List<Candidate> find(Grid grid, List<Cue> cues) {
    SpanFeatures features = new SpanFeatures(grid, cues);
    List<Candidate> candidates = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.probability() < LEAST) {
        continue;
      }
      features.turnTo(cue);
      Candidate candidate = decode(features, cue);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private Candidate decode(SpanFeatures features, Cue cue) {
    int first = features.firstLikely();
    int length = features.endLikely() - first;
    chain.grow(length);
    for (int t = 0; t < length; t++) {
      boolean isCue = features.isCue(first + t);
      chain.allowed()[t] = isCue ? 1 << Topology.CUE : 7;
      Arrays.fill(chain.node()[t], 0);
      Arrays.fill(chain.edge()[t], 0);
      if (!isCue) {
        features.node(first + t, sink);
        model.node().sum(sink, chain.node()[t]);
      }
      if (t > 0) {
        features.edge(first + t, sink);
        model.edge().sum(sink, chain.edge()[t]);
      }
    }
    chain.marginals(length, model.transitions());
    double noContent = 0;
    double noSource = 0;
    for (int label : new int[] {Topology.O, Topology.SOURCE, Topology.CUE}) {
      for (boolean source : new boolean[] {false, true}) {
        noContent += chain.last(length, Topology.state(label, source, false));
      }
    }
    for (int label : new int[] {Topology.O, Topology.CONTENT, Topology.CUE}) {
      for (boolean content : new boolean[] {false, true}) {
        noSource += chain.last(length, Topology.state(label, false, content));
      }
    }
    double partition = chain.logPartition();
    int[] path = chain.best(length, model.transitions());
    double score = chain.score(path, length, model.transitions());
    return candidate(
        cue, first, length, path, StrictMath.exp(score - partition), noContent, noSource);
  }

  private Candidate candidate(
      Cue cue,
      int first,
      int length,
      int[] path,
      double probability,
      double noContent,
      double noSource) {
    int[] source = null;
    List<int[]> content = new ArrayList<>();
    double sourceSum = 0;
    double contentSum = 0;
    double weakest = 1;
    int words = 0;
    for (int t = 0; t < length; t++) {
      int label = path[t] / 4;
      double marginal = chain.labelMarginal()[t][label];
      if (label == Topology.SOURCE) {
        if (source == null) {
          source = new int[] {first + t, first + t + 1};
        } else {
          source[1] = first + t + 1;
        }
        sourceSum += marginal;
      } else if (label == Topology.CONTENT) {
        if (t > 0 && path[t - 1] / 4 == Topology.CONTENT) {
          content.get(content.size() - 1)[1] = first + t + 1;
        } else {
          content.add(new int[] {first + t, first + t + 1});
        }
        contentSum += marginal;
        weakest = Math.min(weakest, marginal);
        words++;
      }
    }
    if (content.isEmpty()) {
      return null;
    }
    return new Candidate(
        cue,
        source,
        content,
        probability,
        noContent,
        noSource,
        source == null ? 1 : sourceSum / (source[1] - source[0]),
        contentSum / words,
        weakest);
  }
}
