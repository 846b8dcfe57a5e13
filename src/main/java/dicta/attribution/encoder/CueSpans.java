package dicta.attribution.encoder;

import java.util.ArrayList;
import java.util.List;

/** Picks out the stretches of words that may be cues, generously: the pair head rejects. */
final class CueSpans {
  /**
   * A possible cue.
   *
   * @param first first word
   * @param last last word
   * @param probability that its first word is in a cue
   */
  record Cue(int first, int last, double probability) {}

  private CueSpans() {}

  /**
   * @param probabilities of each word that it begins a cue and that it goes on with one, two each
   * @param from first word looked at
   * @param to word after the last
   * @param enough what a cue's first word must reach
   */
  static List<Cue> of(float[] probabilities, int from, int to, double enough) {
    List<Cue> cues = new ArrayList<>();
    int word = from;
    while (word < to) {
      double any = probabilities[2 * word] + probabilities[2 * word + 1];
      if (any < enough) {
        word++;
        continue;
      }
      int end = word + 1;
      double most = any;
      while (end < to) {
        double begins = probabilities[2 * end];
        double goesOn = probabilities[2 * end + 1];
        if (goesOn < begins || goesOn < Math.min(0.5, 0.5 * any)) {
          break;
        }
        most = Math.max(most, begins + goesOn);
        end++;
      }
      cues.add(new Cue(word, end - 1, most));
      word = end;
    }
    return cues;
  }
}
