package dicta.train;

import dicta.attribution.fast.Candidate;
import dicta.attribution.fast.Confidence;
import dicta.attribution.fast.Cue;
import dicta.attribution.fast.CueStage;
import dicta.attribution.fast.FastModel;
import dicta.attribution.fast.FeatureSink;
import dicta.attribution.fast.Grid;
import dicta.attribution.fast.SpanStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Sets what a model says of itself by articles kept for development: confidence by Platt's scaling
 * (two numbers), then the cut with the highest end-to-end F1.
 */
final class Calibration {
  private static final int BINS = 10;

  /** A candidate: the log odds the model gives it, whether it is right, and its article. */
  private record Judged(double odds, boolean right, int article) {
    double confidence(double[] scale) {
      return 1 / (1 + StrictMath.exp(-(scale[0] * odds + scale[1])));
    }
  }

  private final List<Judged> judged = new ArrayList<>();
  private int gold;
  private final Consumer<String> progress;

  private Calibration(
      FastModel model, List<Prepared> dev, FeatureSink sink, Consumer<String> progress) {
    this.progress = progress;
    CueStage cueStage = new CueStage(model.cues(), sink);
    SpanStage spanStage = new SpanStage(model.spans(), sink);
    for (int a = 0; a < dev.size(); a++) {
      Prepared article = dev.get(a);
      Grid grid = new Grid(article.text(), model.lexicon());
      List<Cue> cues = cueStage.find(grid);
      List<Candidate> candidates = spanStage.find(grid, cues);
      gold += article.gold().size();
      for (int i = 0; i < candidates.size(); i++) {
        Cue cue = candidates.get(i).cue();
        if (article.isUnknown(cue.first(), cue.end())) {
          continue;
        }
        Confidence.features(grid, candidates, i, sink);
        double p = Confidence.of(sink, model.confidence());
        judged.add(
            new Judged(StrictMath.log(p / (1 - p)), Judge.right(candidates.get(i), article), a));
      }
    }
  }

  /** The model with its confidence scaled and its cut set. */
  static FastModel calibrate(
      FastModel model, List<Prepared> dev, FeatureSink sink, Consumer<String> progress) {
    Calibration calibration = new Calibration(model, dev, sink, progress);
    double[] scale = platt(calibration.judged);
    double cut = calibration.cut(scale);
    return new FastModel(
        model.lexicon(),
        model.cues(),
        model.spans(),
        model.confidence().scaled(scale[0], Confidence.BIAS, scale[1]),
        cut);
  }

  /** Slope and intercept that make the log odds most likely (Platt 1999), by Newton's method. */
  private static double[] platt(List<Judged> cases) {
    double slope = 1;
    double intercept = 0;
    for (int round = 0; round < 30; round++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (Judged each : cases) {
        double p = each.confidence(new double[] {slope, intercept});
        double error = p - (each.right() ? 1 : 0);
        double weight = p * (1 - p);
        ga += error * each.odds();
        gb += error;
        haa += weight * each.odds() * each.odds();
        hab += weight * each.odds();
        hbb += weight;
      }
      double determinant = haa * hbb - hab * hab;
      slope -= (hbb * ga - hab * gb) / determinant;
      intercept -= (haa * gb - hab * ga) / determinant;
    }
    return new double[] {slope, intercept};
  }

  private double cut(double[] scale) {
    List<Judged> order = new ArrayList<>(judged);
    order.sort((a, b) -> Double.compare(b.confidence(scale), a.confidence(scale)));
    double best = 0;
    double cut = 0;
    int right = 0;
    for (int i = 0; i < order.size(); i++) {
      right += order.get(i).right() ? 1 : 0;
      double f = 2.0 * right / (i + 1 + gold);
      if (f > best) {
        best = f;
        cut = order.get(i).confidence(scale);
      }
    }
    report(scale, cut, best);
    return cut;
  }

  private void report(double[] scale, double cut, double best) {
    double[] sum = new double[BINS];
    int[] right = new int[BINS];
    int[] all = new int[BINS];
    double[] crossSum = new double[BINS];
    int emitted = 0;
    int sure = 0;
    List<Judged> even = judged.stream().filter(j -> j.article() % 2 == 0).toList();
    List<Judged> odd = judged.stream().filter(j -> j.article() % 2 == 1).toList();
    double[][] others = {platt(odd), platt(even)};
    int[] crossRight = new int[BINS];
    for (Judged each : judged) {
      double p = each.confidence(scale);
      if (p < cut) {
        continue;
      }
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      sum[bin] += p;
      right[bin] += each.right() ? 1 : 0;
      all[bin]++;
      emitted++;
      sure += p >= 0.8 ? 1 : 0;
      double q = each.confidence(others[each.article() % 2]);
      int crossBin = Math.min(BINS - 1, (int) (q * BINS));
      crossSum[crossBin] += q;
      crossRight[crossBin] += each.right() ? 1 : 0;
    }
    double error = 0;
    double crossError = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sum[bin] - right[bin]) / Math.max(1, emitted);
      crossError += Math.abs(crossSum[bin] - crossRight[bin]) / Math.max(1, emitted);
      if (all[bin] > 0) {
        progress.accept(
            String.format(
                Locale.ROOT,
                "  said %.2f  right %.2f  of %d",
                sum[bin] / all[bin],
                right[bin] / (double) all[bin],
                all[bin]));
      }
    }
    progress.accept(
        String.format(
            Locale.ROOT,
            "dev: e2e F1 %.4f at cut %.4f, emitted %d, sure %.3f, calibration error %.4f,"
                + " by halves %.4f, scale %.3f %.3f",
            best,
            cut,
            emitted,
            sure / (double) Math.max(1, emitted),
            error,
            crossError,
            scale[0],
            scale[1]));
  }
}
