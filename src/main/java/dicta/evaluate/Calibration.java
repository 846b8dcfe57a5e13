package dicta.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidences mean what they say: of the statements at 0.8, eight in ten should be right
 * end to end.
 *
 * @param bins ten of equal width, empty ones included
 * @param expectedError expected calibration error: the bins' distances between confidence and share
 *     right, weighted by size (Guo et al. 2017)
 * @param sure share of the statements with a confidence of at least 0.8
 * @param bestCut the least confidence to keep for the best end-to-end F1; statements below it are
 *     taken away without aligning anew
 * @param bestF1 the F1 at that cut
 */
public record Calibration(
    List<Bin> bins, double expectedError, double sure, double bestCut, double bestF1) {
  private static final int BINS = 10;
  private static final double SURE = 0.8;

  /** One statement of the system. */
  public record Judged(double confidence, boolean right) {}

  /**
   * @param confidence mean of its statements
   * @param right share of its statements that are right
   */
  public record Bin(int size, double confidence, double right) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * @param gold how many statements there are to find
   */
  public static Calibration of(List<Judged> judged, int gold) {
    int[] size = new int[BINS];
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (Judged one : judged) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      size[bin]++;
      confidence[bin] += one.confidence();
      right[bin] += one.right() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      bins.add(
          size[i] == 0
              ? new Bin(0, 0, 0)
              : new Bin(size[i], confidence[i] / size[i], right[i] / size[i]));
      error += judged.isEmpty() ? 0 : Math.abs(confidence[i] - right[i]) / judged.size();
    }
    long sure = judged.stream().filter(one -> one.confidence() >= SURE).count();
    double[] best = bestCut(judged, gold);
    return new Calibration(
        bins, error, judged.isEmpty() ? 0 : (double) sure / judged.size(), best[0], best[1]);
  }

  private static double[] bestCut(List<Judged> judged, int gold) {
    List<Judged> falling = new ArrayList<>(judged);
    falling.sort(Comparator.comparingDouble(Judged::confidence).reversed());
    double cut = 0;
    double best = 0;
    int right = 0;
    for (int i = 0; i < falling.size(); i++) {
      right += falling.get(i).right() ? 1 : 0;
      boolean lastOfItsValue =
          i + 1 == falling.size() || falling.get(i + 1).confidence() < falling.get(i).confidence();
      double f1 = new Prf(right, i + 1, gold).f1();
      if (lastOfItsValue && f1 > best) {
        best = f1;
        cut = falling.get(i).confidence();
      }
    }
    return new double[] {cut, best};
  }

  /** The reliability table, and the figures under it. */
  public String table() {
    StringBuilder out = new StringBuilder("  confidence   statements   mean    right\n");
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      if (bin.size() > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "  %.1f - %.1f   %10d   %.3f   %.3f%n",
                i / 10.0,
                (i + 1) / 10.0,
                bin.size(),
                bin.confidence(),
                bin.right()));
      }
    }
    return out.append(
            String.format(
                Locale.ROOT,
                "  expected calibration error %.4f; %.1f %% at 0.8 or more; best cut %.3f (e2e F1"
                    + " %.2f)%n",
                expectedError,
                100 * sure,
                bestCut,
                100 * bestF1))
        .toString();
  }
}
