package dicta.attribution.encoder;

import java.util.Locale;
import java.util.Set;

/**
 * What speaks for a triple being right: the numbers that the confidence is fitted on. Each lies
 * roughly between -1 and 1 or is the logarithm of odds.
 */
public final class Evidence {
  /** How many numbers there are. */
  public static final int COUNT = 16;

  private static final Set<String> COMMON =
      Set.of("said", "says", "say", "told", "according", "added", "asked", "saying");

  private static final double CLEAR = 0.9;

  private Evidence() {}

  /**
   * @param marginals probability of each label of each word
   * @param labels the labels taken
   * @param path probability of the labels taken as a whole
   * @param none probability that the cue has neither source nor content
   * @param quotations where the words stand towards quotation marks
   * @param from index in its paragraph of the first word
   */
  static double[] of(
      CueSpans.Cue cue,
      String cueForm,
      double[] marginals,
      int[] labels,
      double path,
      double none,
      Quotations quotations,
      int from) {
    double contentTaken = 0;
    double contentHeld = 0;
    double contentExpected = 0;
    double sourceTaken = 0;
    double sourceBest = 0;
    double noSource = 1;
    int quoted = 0;
    int pieces = 0;
    for (int i = 0; i < labels.length; i++) {
      int at = i * Labels.COUNT;
      double content = marginals[at + Labels.CONTENT] + marginals[at + Labels.IN_CONTENT];
      double source = marginals[at + Labels.SOURCE] + marginals[at + Labels.IN_SOURCE];
      contentExpected += content;
      noSource = Math.min(noSource, 1 - source);
      if (labels[i] >= Labels.CONTENT) {
        contentTaken++;
        contentHeld += content;
        quoted += quotations.number(from + i) >= 0 ? 1 : 0;
        pieces += labels[i] == Labels.CONTENT ? 1 : 0;
      } else if (labels[i] != Labels.OUT) {
        sourceTaken++;
        sourceBest = Math.max(sourceBest, source);
      }
    }
    double overlap = 2 * contentHeld / (contentTaken + contentExpected);
    double sourceRight = sourceTaken > 0 ? sourceBest : noSource;
    boolean inQuotation = quotations.number(cue.first()) >= 0;
    return new double[] {
      odds(cue.probability()),
      odds(1 - none),
      odds(sourceRight),
      odds(overlap),
      odds(path),
      cue.probability() * (1 - none),
      cue.probability() * sourceRight * overlap,
      contentHeld / contentTaken,
      contentHeld / contentExpected,
      Math.log(contentTaken) / 3,
      pieces > 1 ? 1 : 0,
      quoted / contentTaken,
      sourceTaken == 0 ? 1 : 0,
      inQuotation ? 1 : 0,
      COMMON.contains(cueForm.toLowerCase(Locale.ROOT).split(" ")[0]) ? 1 : 0,
      cue.last() > cue.first() ? 1 : 0
    };
  }

  /**
   * The evidence for a cue that ends its paragraph before a quotation: the words of its own
   * paragraph say nothing of the content, so they are taken to speak for it as clear ones do.
   */
  static double[] announced(double[] evidence, CueSpans.Cue cue) {
    double[] announced = evidence.clone();
    announced[1] = odds(CLEAR);
    announced[2] = odds(CLEAR);
    announced[3] = odds(CLEAR);
    announced[4] = odds(CLEAR * CLEAR);
    announced[5] = cue.probability() * CLEAR;
    announced[6] = cue.probability() * CLEAR * CLEAR;
    announced[7] = CLEAR;
    announced[8] = CLEAR;
    announced[9] = 1;
    announced[11] = 1;
    announced[12] = 0;
    return announced;
  }

  private static double odds(double probability) {
    double bounded = Math.min(0.9995, Math.max(0.0005, probability));
    return Math.log(bounded / (1 - bounded)) / 4;
  }

  /** Probability by logistic regression. */
  public static double probability(double[] weights, double[] evidence) {
    double sum = weights[evidence.length];
    for (int i = 0; i < evidence.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
