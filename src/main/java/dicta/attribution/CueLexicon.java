package dicta.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that ascribe, from {@code cues.tsv}, found by any form of their first word. */
final class CueLexicon {
  /** An entry found in a list of words. */
  record Match(CueEntry entry, int start, int end) {}

  private static final CueLexicon INSTANCE = new CueLexicon();

  private final Map<String, List<CueEntry>> byForm = new HashMap<>();

  private CueLexicon() {
    for (String[] row : Table.rows("cues.tsv")) {
      add(entry(row));
    }
  }

  static CueLexicon get() {
    return INSTANCE;
  }

  private static CueEntry entry(String[] row) {
    Map<Frame, Stance> shifts = new LinkedHashMap<>();
    if (!row[3].equals("-")) {
      for (String shift : row[3].split(" ")) {
        String[] parts = shift.split("=");
        shifts.put(Frame.of(parts[0]), stance(parts[1]));
      }
    }
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    if (!row[4].equals("-")) {
      for (String code : row[4].split(" ")) {
        complements.add(Complement.of(code));
      }
    }
    return new CueEntry(
        List.of(row[0].split(" ")),
        CueEntry.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
        stance(row[2]),
        shifts,
        complements);
  }

  private static Stance stance(String name) {
    return Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void add(CueEntry entry) {
    Set<String> forms =
        switch (entry.kind()) {
          case VERB, LIGHT -> Inflection.ofVerb(entry.head());
          case NOUN -> Inflection.ofNoun(entry.head());
          case FIXED -> Set.of(entry.head());
        };
    for (String form : forms) {
      byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
    }
  }

  /** The longest entry of one of these kinds that begins at this word of lower-case words. */
  Optional<Match> longest(List<String> words, int at, Set<CueEntry.Kind> kinds) {
    Match best = null;
    for (CueEntry entry : byForm.getOrDefault(words.get(at), List.of())) {
      int end = at + entry.words().size();
      if (kinds.contains(entry.kind())
          && end <= words.size()
          && (best == null || end > best.end())
          && goesOn(entry, words, at)) {
        best = new Match(entry, at, end);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean goesOn(CueEntry entry, List<String> words, int at) {
    for (int k = 1; k < entry.words().size(); k++) {
      if (!entry.words().get(k).equals(words.get(at + k))) {
        return false;
      }
    }
    return true;
  }

  /** Entries that any form of this one word begins. */
  List<CueEntry> of(String form) {
    return List.copyOf(byForm.getOrDefault(form, List.of()));
  }

  /**
   * The stance of a word the table lacks, from a word it is derived from: "reaffirmation" from
   * "reaffirm", "counterclaimed" from "claim".
   */
  Optional<CueEntry> derived(String word) {
    for (String prefix :
        List.of("", "re", "counter", "pre", "mis", "over", "cross-", "re-", "out")) {
      if (!word.startsWith(prefix) || word.length() - prefix.length() < 3) {
        continue;
      }
      String rest = word.substring(prefix.length());
      for (String suffix : SUFFIXES) {
        if (rest.endsWith(suffix) && rest.length() - suffix.length() >= 3) {
          String stem = rest.substring(0, rest.length() - suffix.length());
          for (String ending : List.of("", "e", "y")) {
            Optional<CueEntry> found = single(stem + ending);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final List<String> SUFFIXES =
      List.of(
          "", "s", "ations", "ation", "ions", "ion", "ments", "ment", "als", "al", "ances", "ance",
          "ences", "ence", "ers", "er", "ors", "or", "ive", "ory", "ingly", "ing", "edly", "ed",
          "ial", "ials");

  private Optional<CueEntry> single(String form) {
    return byForm.getOrDefault(form, List.of()).stream()
        .filter(entry -> entry.words().size() == 1 && !entry.is(CueEntry.Kind.LIGHT))
        .findFirst();
  }
}
