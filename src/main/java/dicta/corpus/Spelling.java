package dicta.corpus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A label of an entity, and how many articles give it. The least is the one to show: that of most
 * articles, of equals the fullest, then the first by its characters; so neither the order of
 * articles nor how they are dealt out matters.
 *
 * @param articles versions that call it so, at least one
 */
public record Spelling(String label, long articles) implements Comparable<Spelling>, Serializable {
  private static final Comparator<Spelling> ORDER =
      Comparator.comparingLong(Spelling::articles)
          .thenComparingInt(spelling -> spelling.label().length())
          .reversed()
          .thenComparing(Spelling::label);

  @Override
  public int compareTo(Spelling other) {
    return ORDER.compare(this, other);
  }
}
