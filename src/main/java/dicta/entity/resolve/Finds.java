package dicta.entity.resolve;

import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** All finds of an article in text order, an outer one before the ones inside it. */
final class Finds {
  /** How many finds back an antecedent may lie, so that time stays linear. */
  static final int WINDOW = 300;

  private final List<Found> all;
  private final int[] starts;

  Finds(List<Found> all) {
    this.all = all;
    this.starts = all.stream().mapToInt(f -> f.first).toArray();
  }

  List<Found> all() {
    return all;
  }

  /** Index of the first find that starts at or after this word. */
  int from(int word) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The finds that lie inside these words. */
  List<Found> inside(int first, int end) {
    List<Found> inside = new ArrayList<>();
    for (int i = from(first); i < all.size() && all.get(i).first < end; i++) {
      if (all.get(i).end <= end) {
        inside.add(all.get(i));
      }
    }
    return inside;
  }

  /** The outermost find that holds this word and lies inside the bounds, or null. */
  Found holding(int word, int first, int end) {
    for (Found found : inside(first, end)) {
      if (found.first <= word && word < found.end) {
        return found;
      }
    }
    return null;
  }

  /** The words that a span covers, as {first, end}; empty when it covers none. */
  static int[] range(Words words, Span span) {
    int first = words.at(span.start());
    int end = first;
    while (end < words.size() && words.start(end) < span.end()) {
      end++;
    }
    return new int[] {first, end};
  }
}
