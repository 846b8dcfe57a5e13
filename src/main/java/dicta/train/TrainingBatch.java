package dicta.train;

import dicta.attribution.encoder.Paragraph;
import dicta.attribution.encoder.Window;
import java.util.ArrayList;
import java.util.List;

/** Some windows with their goals, in the flat arrays that the network reads. */
final class TrainingBatch {
  /**
   * A paragraph of the batch: its words begin at {@code offset} in the batch's list of words.
   *
   * @param unknown for each word of the paragraph, whether nobody knows that it is no cue
   */
  record Part(
      Paragraph paragraph,
      TrainingArticle.Goal goal,
      Window.Stretch stretch,
      int offset,
      boolean[] unknown) {}

  final int[][] pieces;
  final int[][] types;
  final int[] lengths;
  final int[] words;
  final int[] cues;
  final int[] roles;

  /** Whether nobody knows that the word is no cue. */
  final boolean[] unknown;

  final List<Part> parts = new ArrayList<>();
  final int size;

  /**
   * A window and the article it is from.
   *
   * @param article whose
   * @param window what
   */
  record Source(TrainingArticle article, Window window) {}

  /**
   * Lays the windows out.
   *
   * @param strict whether an unmarked word is no cue wherever it stands
   */
  TrainingBatch(List<Source> sources, boolean strict) {
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
    unknown = new boolean[count];
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
        TrainingArticle article = sources.get(r).article();
        TrainingArticle.Goal goal = article.goals().get(stretch.paragraph());
        Paragraph paragraph = article.paragraphs().get(stretch.paragraph());
        boolean[] open = new boolean[paragraph.size()];
        for (int i = 0; i < open.length; i++) {
          open[i] = !strict && article.unknown(stretch.paragraph(), i);
        }
        parts.add(new Part(paragraph, goal, stretch, at, open));
        for (int i = stretch.from(); i < stretch.to(); i++) {
          words[at] = r * longest + stretch.firstPieces()[i - stretch.from()];
          cues[at] = goal.cues()[i];
          roles[at] = goal.roles()[i];
          unknown[at] = open[i];
          at++;
        }
      }
    }
    size = total;
  }
}
