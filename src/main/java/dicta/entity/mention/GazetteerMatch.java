package dicta.entity.mention;

import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import java.util.List;

/**
 * The longest gazetteer name that begins at a word.
 *
 * @param end the word after it
 */
record GazetteerMatch(int end, List<GazetteerEntry> entries) {

  /** The match at word {@code i} inside its sentence, or null. */
  static GazetteerMatch at(Gazetteer gazetteer, Words words, int i) {
    return within(gazetteer, words, i, words.end(words.sentence(i)));
  }

  /** The longest match that ends at or before {@code end}, or null. */
  static GazetteerMatch within(Gazetteer gazetteer, Words words, int i, int until) {
    int longest = gazetteer.longestFrom(words.low(i));
    int limit = Math.min(longest, until - i);
    if (limit < 1) {
      return null;
    }
    StringBuilder key = new StringBuilder(words.low(i));
    GazetteerMatch found = null;
    for (int length = 1; length <= limit; length++) {
      if (length > 1) {
        key.append(' ').append(words.low(i + length - 1));
      }
      String name = key.toString();
      int end = i + length;
      List<GazetteerEntry> fits =
          gazetteer.named(name).stream().filter(e -> isWritten(e, words, i, end)).toList();
      if (!fits.isEmpty()) {
        found = new GazetteerMatch(end, fits);
      }
    }
    return found;
  }

  /** Whether the words have the capitals of one of the entry's names ("US" is not "us"). */
  private static boolean isWritten(GazetteerEntry entry, Words words, int first, int end) {
    boolean shouting = words.inHeadline(first) && isShouting(words, first);
    for (String name : entry.names()) {
      if (isWritten(name, words, first, end, shouting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritten(String name, Words words, int first, int end, boolean shouting) {
    List<String> parts = dicta.entity.gazetteer.NameWords.of(name);
    if (parts.size() != end - first) {
      return false;
    }
    for (int k = 0; k < parts.size(); k++) {
      if (!parts.get(k).equals(words.low(first + k))) {
        return false;
      }
    }
    if (isAcronym(name)) {
      return isAcronym(words.cut(first, end))
          && (end - first > 1 || !shouting || name.length() > 3);
    }
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    return !capital || words.isCapital(first);
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isShouting(Words words, int i) {
    int from = words.first(words.sentence(i));
    int to = words.end(words.sentence(i));
    for (int k = from; k < to; k++) {
      String form = words.form(k);
      if (!form.equals(form.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
