package dicta.attribution.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class WindowTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##a", "b"));
  private static final int LONGEST = 100;

  @RepeatedTest(20)
  void everyWordIsAnsweredForOnce(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int p = 0; p < 12; p++) {
      StringBuilder text = new StringBuilder();
      int words = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 30);
      for (int w = 0; w < words; w++) {
        text.append("a".repeat(1 + random.nextInt(random.nextInt(9) == 0 ? 90 : 3))).append(' ');
      }
      CodePoints points = new CodePoints(text.toString());
      paragraphs.add(Paragraph.read(points, new Span(0, points.length()), PIECES));
    }
    int[][] owned = new int[paragraphs.size()][];
    for (int p = 0; p < owned.length; p++) {
      owned[p] = new int[paragraphs.get(p).size()];
    }
    for (Window window : Window.over(paragraphs, PIECES, LONGEST, LONGEST)) {
      assertThat(window.pieces().length).isLessThanOrEqualTo(LONGEST);
      for (Window.Stretch stretch : window.stretches()) {
        assertThat(stretch.from()).isLessThanOrEqualTo(stretch.ownFrom());
        assertThat(stretch.ownTo()).isLessThanOrEqualTo(stretch.to());
        for (int i = stretch.ownFrom(); i < stretch.ownTo(); i++) {
          owned[stretch.paragraph()][i]++;
        }
        for (int i = stretch.from(); i < stretch.to(); i++) {
          int first = paragraphs.get(stretch.paragraph()).pieces(i)[0];
          assertThat(window.pieces()[stretch.firstPieces()[i - stretch.from()]]).isEqualTo(first);
        }
      }
    }
    for (int[] times : owned) {
      assertThat(times).containsOnly(1);
    }
  }
}
