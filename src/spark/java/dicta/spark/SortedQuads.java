package dicta.spark;

import dicta.rdf.Utf8Order;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * What a task writes of the graph across articles: its quads sorted, each once, and their number.
 */
final class SortedQuads implements Iterator<Tuple2<String, String>> {
  static final String QUADS = PartFiles.key("resolution", "nq");
  static final String COUNTS_FOLDER = "resolution-counts";

  /** By the quad, not by what says which task it goes to. */
  static final Comparator<String> ORDER = new ByQuad();

  private static final String COUNTS = PartFiles.key(Output.WORK + "/" + COUNTS_FOLDER, "txt");
  private static final int PREFIX = 8;

  private final Iterator<Tuple2<String, String>> sorted;
  private String last = "";
  private Tuple2<String, String> next;
  private long count;
  private boolean counted;

  SortedQuads(Iterator<Tuple2<String, String>> sorted) {
    this.sorted = sorted;
  }

  /**
   * @param component name that begins with a version, or with as many other hexadecimal digits
   */
  static String key(String component, String quad) {
    return component.substring(0, PREFIX) + quad;
  }

  @Override
  public boolean hasNext() {
    while (next == null && sorted.hasNext()) {
      String quad = sorted.next()._1().substring(PREFIX);
      if (!quad.equals(last)) {
        last = quad;
        next = new Tuple2<>(QUADS, quad);
        count++;
      }
    }
    if (next == null && !counted) {
      next = new Tuple2<>(COUNTS, Long.toString(count));
      counted = true;
    }
    return next != null;
  }

  @Override
  public Tuple2<String, String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Tuple2<String, String> quad = next;
    next = null;
    return quad;
  }

  private static final class ByQuad implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String a, String b) {
      return Utf8Order.COMPARATOR.compare(a.substring(PREFIX), b.substring(PREFIX));
    }
  }
}
