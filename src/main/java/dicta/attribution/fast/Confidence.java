package dicta.attribution.fast;

import dicta.text.Hash;
import dicta.text.Token;
import java.util.List;

/**
 * How probable it is that a candidate is right from end to end: a logistic regression over what the
 * stages report, learned on articles that neither stage had seen.
 */
public final class Confidence {
  private static final double[] STEPS = {
    0.0005, 0.002, 0.005, 0.01, 0.02, 0.035, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.38, 0.46, 0.54,
    0.62, 0.7, 0.77, 0.83, 0.88, 0.92, 0.95, 0.965, 0.98, 0.99, 0.995, 0.998, 0.9995
  };

  /** Candidates further off in the text are no rivals. */
  private static final int NEAR = 10;

  private static final int ALWAYS = 700;

  /** Hash of the feature that every candidate has. */
  public static final int BIAS = Hash.of(ALWAYS, 0);

  private Confidence() {}

  /**
   * Fills the sink with what is known of one candidate among all of its article, in order of their
   * cues.
   */
  public static void features(Grid grid, List<Candidate> all, int index, FeatureSink sink) {
    Candidate candidate = all.get(index);
    sink.clear();
    sink.add(ALWAYS, 0);
    int cue = steps(sink, 701, candidate.cue().probability());
    steps(sink, 702, candidate.pathProbability());
    int reject = steps(sink, 703, 1 - candidate.noContent());
    steps(sink, 704, candidate.source() == null ? candidate.noSource() : 1 - candidate.noSource());
    steps(sink, 705, candidate.sourceProbability());
    steps(sink, 706, candidate.contentProbability());
    steps(sink, 707, candidate.weakest());
    steps(sink, 708, candidate.cue().probability() * (1 - candidate.noContent()));
    sink.add(710, cue / 3, reject / 3);
    int words = 0;
    int quoted = 0;
    for (int[] stretch : candidate.content()) {
      for (int t = stretch[0]; t < stretch[1]; t++) {
        words++;
        quoted += grid.quotation[t] >= 0 ? 1 : 0;
      }
    }
    int mode = quoted == 0 ? 0 : quoted == words ? 2 : 1;
    sink.add(711, mode, Math.min(3, candidate.content().size()));
    sink.add(712, words <= 3 ? words : words <= 6 ? 4 : words <= 12 ? 5 : words <= 40 ? 6 : 7);
    int kind = 0;
    if (candidate.source() != null) {
      Token last = grid.text.tokens().get(candidate.source()[1] - 1);
      kind = Hash.of(last.tag());
      sink.add(713, Math.min(8, candidate.source()[1] - candidate.source()[0]), kind);
    }
    sink.add(714, kind, mode);
    int head = candidate.cue().first();
    for (int t = head; t < candidate.cue().end(); t++) {
      if (grid.cueLevel[t] > grid.cueLevel[head]) {
        head = t;
      }
    }
    sink.add(715, grid.cueLevel[head], mode);
    sink.add(716, grid.stem[head]);
    sink.add(717, grid.quotation[head] >= 0 ? 1 : 0, mode);
    sink.add(718, Math.min(4, candidate.cue().end() - candidate.cue().first()), grid.fine[head]);
    sink.add(719, grid.text.sentences().get(grid.sentence[head]).paragraph() == 0 ? 1 : 0);
    int rivals = 0;
    int inside = 0;
    for (int i = Math.max(0, index - NEAR); i < Math.min(all.size(), index + NEAR + 1); i++) {
      if (i != index) {
        rivals += overlaps(candidate, all.get(i)) ? 1 : 0;
        inside += holds(all.get(i), head) ? 1 : 0;
      }
    }
    sink.add(720, Math.min(2, rivals), mode);
    sink.add(721, Math.min(2, inside), mode);
    sink.add(722, grid.wordClass[head], mode);
    int before = candidate.content().get(0)[0] < candidate.cue().first() ? 1 : 0;
    int near =
        before == 1
            ? candidate.cue().first() - candidate.content().get(0)[1]
            : candidate.content().get(0)[0] - candidate.cue().end();
    sink.add(723, before, Math.max(0, Math.min(9, near)), mode);
  }

  private static boolean overlaps(Candidate a, Candidate b) {
    for (int[] x : a.content()) {
      for (int[] y : b.content()) {
        if (x[0] < y[1] && y[0] < x[1]) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Candidate other, int token) {
    for (int[] stretch : other.content()) {
      if (stretch[0] <= token && token < stretch[1]) {
        return true;
      }
    }
    return false;
  }

  /** One feature for each step that the value passes; returns how many. */
  private static int steps(FeatureSink sink, int template, double value) {
    int passed = 0;
    while (passed < STEPS.length && value >= STEPS[passed]) {
      sink.add(template, passed);
      passed++;
    }
    return passed;
  }

  /** The probability, by the weights of the features in the sink. */
  public static double of(FeatureSink sink, Weights weights) {
    double[] sum = new double[1];
    weights.sum(sink, sum);
    return 1 / (1 + StrictMath.exp(-sum[0]));
  }
}
