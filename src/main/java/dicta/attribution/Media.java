package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of media and outlets, from {@code media.tsv} and {@code outlets.tsv}. */
final class Media {
  /** What kind of thing a medium is. */
  enum Kind {
    DOCUMENT,
    EVENT,
    PLATFORM,
    VERB
  }

  /** A row found in the text. */
  record Found(String medium, Kind kind, int start, int end) {}

  private record Row(List<String> words, Kind kind, String medium) {}

  private static final Map<String, List<Row>> ROWS = new HashMap<>();
  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Map<String, String> OUTLETS = new HashMap<>();

  static {
    for (String[] row : Table.rows("media.tsv")) {
      List<String> words = List.of(row[0].split(" "));
      if (row[1].equals("verb")) {
        for (String form : Inflection.ofVerb(row[0])) {
          VERBS.put(form, row[2]);
        }
        continue;
      }
      String last = words.get(words.size() - 1);
      for (String form : Inflection.ofNoun(last)) {
        List<String> inflected = new ArrayList<>(words);
        inflected.set(words.size() - 1, form);
        ROWS.computeIfAbsent(inflected.get(0), w -> new ArrayList<>())
            .add(new Row(inflected, kind(row[1]), row[2]));
      }
    }
    for (String[] row : Table.rows("outlets.tsv")) {
      OUTLETS.put(row[0], row[1]);
    }
  }

  private Media() {}

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** The longest medium that begins at this token, or null. */
  static Found at(Reading reading, int at, int limit) {
    Row best = null;
    for (Row row : ROWS.getOrDefault(reading.low(at), List.of())) {
      int size = row.words().size();
      boolean longer = best == null || size > best.words().size();
      if (longer && at + size <= limit && matches(reading, at, row)) {
        best = row;
      }
    }
    return best == null
        ? null
        : new Found(best.medium(), best.kind(), at, at + best.words().size());
  }

  private static boolean matches(Reading reading, int at, Row row) {
    for (int k = 0; k < row.words().size(); k++) {
      if (!reading.low(at + k).equals(row.words().get(k))) {
        return false;
      }
    }
    return row.kind() != Kind.PLATFORM || reading.capital(at);
  }

  /** The medium that a cue verb tells ("tweeted"); empty for a mere posting, null for none. */
  static String ofVerb(String low) {
    String medium = VERBS.get(low);
    return "-".equals(medium) ? null : medium;
  }

  /** Whether these tokens name a news outlet. */
  static boolean isOutlet(Reading reading, int first, int end) {
    boolean capital = false;
    boolean outlet = false;
    for (int i = first; i < end; i++) {
      String medium = OUTLETS.get(reading.low(i));
      capital |= reading.capital(i);
      outlet |= medium != null && (!medium.equals("-") || reading.capital(i));
    }
    return outlet && (capital || end - first > 1) && !titled(reading, first, end);
  }

  private static final Set<String> TITLES = new HashSet<>(Set.of("mr", "mr.", "mrs", "mrs.", "ms"));

  private static boolean titled(Reading reading, int first, int end) {
    return TITLES.contains(reading.low(first)) || reading.in(end - 1, Set.of("reporters", "staff"));
  }

  /** The medium that an outlet's name tells ("Turkish television"), or null. */
  static String ofOutlet(Reading reading, Span outlet) {
    for (int i = reading.end(outlet) - 1; i >= reading.first(outlet); i--) {
      String medium = OUTLETS.get(reading.low(i));
      if (medium != null && !medium.equals("-")) {
        return medium;
      }
    }
    return null;
  }
}
