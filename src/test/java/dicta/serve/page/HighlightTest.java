package dicta.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.serve.page.Highlight.Mark;
import dicta.serve.page.Highlight.Piece;
import dicta.serve.page.Highlight.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightTest {
  @Test
  void cueSourceAndNestedContentEachHaveTheirLook() {
    // \uD83D\uDE00 in front: offsets are code points.
    String text = "\uD83D\uDE00 The club denied it claimed a win.";
    List<Piece> pieces =
        Highlight.paragraphs(
                text,
                List.of(
                    new Mark(2, 10, Role.SOURCE, 1),
                    new Mark(11, 17, Role.CUE, 1),
                    new Mark(18, 34, Role.CONTENT, 1),
                    new Mark(18, 20, Role.SOURCE, 2),
                    new Mark(21, 28, Role.CUE, 2),
                    new Mark(29, 34, Role.CONTENT, 2)))
            .get(0);
    assertThat(pieces)
        .containsExactly(
            new Piece("\uD83D\uDE00 ", "", List.of()),
            new Piece("The club", "source", List.of()),
            new Piece(" ", "", List.of()),
            new Piece("denied", "cue", List.of()),
            new Piece(" ", "", List.of()),
            new Piece("it", "content depth-1 source", List.of(1)),
            new Piece(" ", "content depth-1", List.of()),
            new Piece("claimed", "content depth-1 cue", List.of()),
            new Piece(" ", "content depth-1", List.of()),
            new Piece("a win", "content depth-2", List.of(2)),
            new Piece(".", "", List.of()));
  }

  /** Whatever the marks, even ones out of range: the words come out whole and in order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void marksNeverChangeTheText(long seed) {
    Random random = new Random(seed);
    String text =
        random
            .ints(200, 0, 6)
            .mapToObj(i -> List.of("a", " ", "\n", "é", "\uD83D\uDE00", "<").get(i))
            .collect(Collectors.joining());
    int length = text.codePointCount(0, text.length());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int start = random.nextInt(length + 10) - 5;
      marks.add(
          new Mark(start, start + random.nextInt(40), Role.values()[random.nextInt(3)], 1 + i % 7));
    }
    String together =
        Highlight.paragraphs(text, marks).stream()
            .map(pieces -> pieces.stream().map(Piece::words).collect(Collectors.joining()))
            .collect(Collectors.joining());
    assertThat(together).isEqualTo(text.replace("\n", ""));
  }

  @Test
  void aTextWithoutWordsHasNoParagraphs() {
    assertThat(Highlight.paragraphs("", List.of())).isEmpty();
    assertThat(Highlight.paragraphs("\n\n", List.of())).isEmpty();
  }
}
