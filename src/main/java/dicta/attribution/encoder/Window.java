package dicta.attribution.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once: as many whole paragraphs of an article as fit, so that each sees
 * its neighbours, or a part of one long paragraph.
 *
 * @param pieces ids, beginning with the first piece, a separator after each stretch
 * @param types for each piece, its word's state towards quotation marks
 * @param stretches which words it holds
 */
public record Window(int[] pieces, int[] types, List<Stretch> stretches) {
  /**
   * Words of one paragraph.
   *
   * @param paragraph index of the paragraph
   * @param from first word
   * @param to word after the last
   * @param ownFrom first word that this window answers for; those around are context
   * @param ownTo word after the last that it answers for
   * @param firstPieces for each word, the place of its first piece in the window
   */
  public record Stretch(
      int paragraph, int from, int to, int ownFrom, int ownTo, int[] firstPieces) {}

  /** Words of context on either side where a paragraph has to be cut. */
  private static final int CONTEXT = 40;

  /** The windows of an article, in order. */
  public static List<Window> over(
      List<Paragraph> paragraphs, WordPieces vocabulary, int longest, int longestFirst) {
    List<Window> windows = new ArrayList<>();
    Builder builder = new Builder(vocabulary);
    int limit = longestFirst;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      int length = length(paragraph, 0, paragraph.size()) + 1;
      if (builder.size() > 1 && builder.size() + length > limit) {
        windows.add(builder.build());
        builder = new Builder(vocabulary);
        limit = longest;
      }
      if (length + 1 <= longest) {
        builder.add(paragraph, p, 0, paragraph.size(), 0, paragraph.size());
      } else {
        for (int[] part : parts(paragraph, longest - 2)) {
          Builder alone = new Builder(vocabulary);
          alone.add(paragraph, p, part[0], part[1], part[2], part[3]);
          windows.add(alone.build());
        }
      }
    }
    if (builder.size() > 1) {
      windows.add(builder.build());
    }
    return windows;
  }

  private static int length(Paragraph paragraph, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += paragraph.pieces(i).length;
    }
    return length;
  }

  private static List<int[]> parts(Paragraph paragraph, int longest) {
    List<int[]> parts = new ArrayList<>();
    int own = 0;
    while (own < paragraph.size()) {
      int from = Math.max(0, own - CONTEXT);
      // Context gives way where words have very many pieces: each window must own some word.
      while (from < own && length(paragraph, from, own) > longest / 2) {
        from++;
      }
      int to = from;
      int length = 0;
      while (to < paragraph.size() && length + paragraph.pieces(to).length <= longest) {
        length += paragraph.pieces(to++).length;
      }
      if (to <= own) {
        to = own + 1;
        from = own;
      }
      int ownTo = to == paragraph.size() ? to : Math.max(own + 1, to - CONTEXT);
      parts.add(new int[] {from, to, own, ownTo});
      own = ownTo;
    }
    return parts;
  }

  private static final class Builder {
    private final WordPieces vocabulary;
    private final List<Stretch> stretches = new ArrayList<>();
    private int[] pieces = new int[64];
    private int[] types = new int[64];
    private int size;

    Builder(WordPieces vocabulary) {
      this.vocabulary = vocabulary;
      put(vocabulary.first(), 0);
    }

    int size() {
      return size;
    }

    private void put(int piece, int type) {
      if (size == pieces.length) {
        pieces = java.util.Arrays.copyOf(pieces, 2 * size);
        types = java.util.Arrays.copyOf(types, 2 * size);
      }
      pieces[size] = piece;
      types[size++] = type;
    }

    void add(Paragraph paragraph, int index, int from, int to, int ownFrom, int ownTo) {
      int[] firstPieces = new int[to - from];
      for (int i = from; i < to; i++) {
        firstPieces[i - from] = size;
        for (int piece : paragraph.pieces(i)) {
          put(piece, paragraph.quotations().state(i));
        }
      }
      put(vocabulary.separator(), 0);
      stretches.add(new Stretch(index, from, to, ownFrom, ownTo, firstPieces));
    }

    Window build() {
      return new Window(
          java.util.Arrays.copyOf(pieces, size),
          java.util.Arrays.copyOf(types, size),
          List.copyOf(stretches));
    }
  }
}
