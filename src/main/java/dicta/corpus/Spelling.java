package dicta.corpus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What an entity is called, and by how many articles. The least is the one to show: that of most
 * articles; of equals the fullest, then the one with fewer capitals (headlines shout), then the
 * first by its characters; so neither the order of articles nor how they are dealt out matters.
 *
 * @param articles versions that call it so, at least one
 */
public record Spelling(Called called, long articles) implements Comparable<Spelling>, Serializable {
  private static final Comparator<Spelling> ORDER =
      Comparator.comparingLong(Spelling::articles)
          .thenComparingInt(spelling -> spelling.called().label().length())
          .reversed()
          .thenComparingLong(Spelling::capitals)
          .thenComparing(spelling -> spelling.called().label())
          .thenComparing(spelling -> spelling.called().type());

  @Override
  public int compareTo(Spelling other) {
    return ORDER.compare(this, other);
  }

  private long capitals() {
    return called.label().codePoints().filter(Character::isUpperCase).count();
  }
}
