package dicta.train;

import dicta.attribution.encoder.Paragraph;
import dicta.attribution.encoder.Window;
import java.util.ArrayList;
import java.util.List;

/** Some windows with their goals, in the flat arrays that the network reads. */
final class TrainingBatch {
  /** A paragraph of the batch: its words begin at {@code offset} in the batch's list of words. */
  record Part(Paragraph paragraph, TrainingArticle.Goal goal, Window.Stretch stretch, int offset) {}

  final int[][] pieces;
  final int[][] types;
  final int[] lengths;
  final int[] words;
  final int[] cues;
  final int[] roles;
  final List<Part> parts = new ArrayList<>();
  final int size;

  /**
   * A window and the article it is from.
   *
   * @param article whose
   * @param window what
   */
  record Source(TrainingArticle article, Window window) {}

  TrainingBatch(List<Source> sources) {
    int rows = sources.size();
    int longest = 0;
    int count = 0;
    for (Source source : sources) {
      longest = Math.max(longest, source.window().pieces().length);
      for (Window.Stretch stretch : source.window().stretches()) {
        count += stretch.to() - stretch.from();
      }
    }
    pieces = new int[rows][longest];
    types = new int[rows][longest];
    lengths = new int[rows];
    words = new int[count];
    cues = new int[count];
    roles = new int[count];
    int at = 0;
    int total = 0;
    for (int r = 0; r < rows; r++) {
      Window window = sources.get(r).window();
      int length = window.pieces().length;
      total += length;
      lengths[r] = length;
      System.arraycopy(window.pieces(), 0, pieces[r], 0, length);
      System.arraycopy(window.types(), 0, types[r], 0, length);
      for (Window.Stretch stretch : window.stretches()) {
        TrainingArticle.Goal goal = sources.get(r).article().goals().get(stretch.paragraph());
        Paragraph paragraph = sources.get(r).article().paragraphs().get(stretch.paragraph());
        parts.add(new Part(paragraph, goal, stretch, at));
        for (int i = stretch.from(); i < stretch.to(); i++) {
          words[at] = r * longest + stretch.firstPieces()[i - stretch.from()];
          cues[at] = goal.cues()[i];
          roles[at] = goal.roles()[i];
          at++;
        }
      }
    }
    size = total;
  }
}
