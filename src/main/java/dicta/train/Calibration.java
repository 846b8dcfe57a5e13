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

/** Where to cut, and how far confidence and truth are apart, on articles kept for development. */
final class Calibration {
  private record Judged(double confidence, boolean right) {}

  private Calibration() {}

  /** The confidence cut with the highest end-to-end F1. */
  static double cut(
      FastModel model, List<Prepared> dev, FeatureSink sink, Consumer<String> progress) {
    CueStage cueStage = new CueStage(model.cues(), sink);
    SpanStage spanStage = new SpanStage(model.spans(), sink);
    List<Judged> judged = new ArrayList<>();
    int gold = 0;
    int found = 0;
    int cuesRight = 0;
    for (Prepared article : dev) {
      Grid grid = new Grid(article.text(), model.lexicon());
      List<Cue> cues = cueStage.find(grid);
      for (Cue cue : cues) {
        found++;
        cuesRight += SpanExamples.goldOf(cue, article) == null ? 0 : 1;
      }
      List<Candidate> candidates = spanStage.find(grid, cues);
      gold += article.gold().size();
      for (int i = 0; i < candidates.size(); i++) {
        Confidence.features(grid, candidates, i, sink);
        judged.add(
            new Judged(
                Confidence.of(sink, model.confidence()),
                Judge.right(candidates.get(i), article)));
      }
    }
    progress.accept("dev: candidates " + found + ", right " + cuesRight + ", gold " + gold);
    judged.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
    double best = 0;
    double cut = 0;
    int right = 0;
    for (int i = 0; i < judged.size(); i++) {
      right += judged.get(i).right() ? 1 : 0;
      double f = 2.0 * right / (i + 1 + gold);
      if (f > best) {
        best = f;
        cut = judged.get(i).confidence();
      }
    }
    report(judged, cut, best, progress);
    return cut;
  }

  private static void report(
      List<Judged> judged, double cut, double best, Consumer<String> progress) {
    double error = 0;
    int emitted = 0;
    int sure = 0;
    double[] sum = new double[10];
    int[] right = new int[10];
    int[] all = new int[10];
    for (Judged each : judged) {
      if (each.confidence() >= cut) {
        int bin = Math.min(9, (int) (each.confidence() * 10));
        sum[bin] += each.confidence();
        right[bin] += each.right() ? 1 : 0;
        all[bin]++;
        emitted++;
        sure += each.confidence() >= 0.8 ? 1 : 0;
      }
    }
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(sum[bin] - right[bin]) / Math.max(1, emitted);
    }
    progress.accept(
        String.format(
            Locale.ROOT,
            "dev: e2e F1 %.4f at cut %.4f, emitted %d, sure %.3f, calibration error %.4f",
            best,
            cut,
            emitted,
            sure / (double) Math.max(1, emitted),
            error));
  }
}
