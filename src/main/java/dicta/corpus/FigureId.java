package dicta.corpus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Names a figure across articles.
 *
 * @param sha16 first 16 hexadecimal digits of its article's version
 * @param start of its words, in code points
 * @param end of them, exclusive
 * @param repeat how many figures of the same words come before it
 */
public record FigureId(String sha16, int start, int end, int repeat)
    implements Comparable<FigureId>, Serializable {
  private static final Comparator<FigureId> ORDER =
      Comparator.comparing(FigureId::sha16)
          .thenComparingInt(FigureId::start)
          .thenComparingInt(FigureId::end)
          .thenComparingInt(FigureId::repeat);

  @Override
  public int compareTo(FigureId other) {
    return ORDER.compare(this, other);
  }
}
