package dicta.train;

import dicta.attribution.encoder.PairFeatures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What the pair head learns from in one step: every annotated cue with its labels, and words that
 * the cue head takes for a cue, with none, so that it learns to reject them. An annotated cue is at
 * times seen with the bounds that the cue head gives it.
 */
final class TrainingPairs {
  /** Words of a paragraph beyond this many around the cue are not looked at while learning. */
  private static final int LONGEST = 160;

  private static final double SUSPICION = 0.1;
  private static final double REPLACED = 0.3;

  /** A cue, the stretch of words it is tagged over, and their labels (null: none). */
  record Pair(TrainingBatch.Part part, int first, int last, int from, int to, int[] labels) {
    int length() {
      return to - from;
    }

    int label(int word) {
      return labels == null ? 0 : labels[word];
    }
  }

  private TrainingPairs() {}

  /**
   * @param cueProbabilities for each word of the batch that it is in a cue
   */
  static List<Pair> of(TrainingBatch batch, float[] cueProbabilities, Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (TrainingBatch.Part part : batch.parts) {
      int from = part.stretch().from();
      int to = part.stretch().to();
      List<int[]> guessed = guesses(part, cueProbabilities);
      for (TrainingArticle.Pair gold : part.goal().pairs()) {
        int first = gold.first();
        int last = gold.last();
        if (first < from || last >= to) {
          continue;
        }
        for (int[] guess : guessed) {
          if (guess[0] <= last && first <= guess[1] && random.nextDouble() < REPLACED) {
            first = guess[0];
            last = guess[1];
            break;
          }
        }
        pairs.add(pair(part, first, last, gold.labels()));
      }
      for (int[] guess : guessed) {
        boolean wrong = true;
        for (int i = guess[0]; i <= guess[1]; i++) {
          wrong &= part.goal().cues()[i] == 0 && !part.unknown()[i];
        }
        if (wrong) {
          pairs.add(pair(part, guess[0], guess[1], null));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::length));
    return pairs;
  }

  private static List<int[]> guesses(TrainingBatch.Part part, float[] probabilities) {
    List<int[]> found = new ArrayList<>();
    int[] open = null;
    for (int i = part.stretch().from(); i < part.stretch().to(); i++) {
      boolean cue = probabilities[part.offset() + i - part.stretch().from()] > SUSPICION;
      if (cue && open == null) {
        open = new int[] {i, i};
        found.add(open);
      } else if (cue && i - open[0] < 6) {
        open[1] = i;
      } else {
        open = null;
      }
    }
    // Before the cue head has learnt anything it suspects every word.
    return found.size() > 1 + part.paragraph().size() / 8 ? List.of() : found;
  }

  private static Pair pair(TrainingBatch.Part part, int first, int last, int[] labels) {
    int from = Math.max(part.stretch().from(), (first + last) / 2 - LONGEST / 2);
    int to = Math.min(part.stretch().to(), from + LONGEST);
    int[] fitted = labels;
    if (labels != null && from > 0 && (labels[from] == 2 || labels[from] == 4)) {
      // The crop cuts a span: what is left of it begins here.
      fitted = labels.clone();
      fitted[from]--;
    }
    return new Pair(part, first, last, Math.min(from, first), Math.max(to, last + 1), fitted);
  }

  /** Embedding indexes of each word of each pair, pairs by length. */
  static int[] places(List<Pair> pairs, int length) {
    int[] places = new int[pairs.size() * length];
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      for (int i = 0; i < pair.length(); i++) {
        places[p * length + i] = PairFeatures.place(pair.from() + i, pair.first(), pair.last());
      }
    }
    return places;
  }

  static int[] quotations(List<Pair> pairs, int length) {
    int[] states = new int[pairs.size() * length];
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      for (int i = 0; i < pair.length(); i++) {
        states[p * length + i] =
            PairFeatures.quotation(
                pair.part().paragraph().quotations(), pair.from() + i, pair.first());
      }
    }
    return states;
  }

  /** Places of each word of each pair in the batch's list of words. */
  static int[] words(List<Pair> pairs, int length) {
    int[] words = new int[pairs.size() * length];
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      int shift = pair.part().offset() - pair.part().stretch().from();
      for (int i = 0; i < pair.length(); i++) {
        words[p * length + i] = shift + pair.from() + i;
      }
    }
    return words;
  }

  /** Weights that take the mean over each pair's cue words, pairs by words of the batch. */
  static float[] means(List<Pair> pairs, int words) {
    float[] means = new float[pairs.size() * words];
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      int shift = pair.part().offset() - pair.part().stretch().from();
      for (int i = pair.first(); i <= pair.last(); i++) {
        means[p * words + shift + i] = 1f / (pair.last() - pair.first() + 1);
      }
    }
    return means;
  }

  static int[][] labels(List<Pair> pairs, int length) {
    int[][] labels = new int[pairs.size()][length];
    for (int p = 0; p < pairs.size(); p++) {
      for (int i = 0; i < pairs.get(p).length(); i++) {
        labels[p][i] = pairs.get(p).label(pairs.get(p).from() + i);
      }
    }
    return labels;
  }
}
