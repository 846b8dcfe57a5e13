package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a cue says: the entry that decides its stance, and whether it is negated or passive.
 *
 * @param entry null where the table knows none of its words
 * @param negated "did not deny", "refused to confirm"
 * @param passive a form of be before a participle
 */
record CueReading(CueEntry entry, boolean negated, boolean passive) {

  static CueReading of(Reading reading, Span cue, List<Span> content) {
    List<String> words = words(reading, cue);
    boolean negated =
        words.stream().anyMatch(WordClass.NEGATIONS::contains)
            || declines(words)
            || WordClass.NEGATIONS.contains(reading.low(reading.first(cue) - 1));
    CueEntry entry = entry(words, content.isEmpty() ? List.of() : head(reading, content));
    if (entry != null && entry.words().stream().anyMatch(WordClass.NEGATIONS::contains)) {
      negated = false; // "pleaded not guilty" has its "not" in the entry
    }
    return new CueReading(entry, negated, passive(words));
  }

  /** Words of the cue in lower case, without adverbs (unless there is nothing else). */
  private static List<String> words(Reading reading, Span cue) {
    List<String> all = new ArrayList<>();
    for (int i = reading.first(cue); i < reading.end(cue); i++) {
      if (Reading.isWord(reading.low(i))) {
        all.add(reading.low(i));
      }
    }
    List<String> kept = new ArrayList<>(all);
    kept.removeIf(word -> WordClass.isAdverb(word) && !WordClass.HEARSAY.contains(word));
    return kept.isEmpty() ? all : kept;
  }

  private static List<String> head(Reading reading, List<Span> content) {
    Span first = content.get(0);
    List<String> words = new ArrayList<>();
    int end = Math.min(reading.end(first), reading.first(first) + 8);
    for (int i = reading.first(first); i < end; i++) {
      if (Reading.isWord(reading.low(i))) {
        words.add(reading.low(i));
      }
    }
    return words;
  }

  private static boolean declines(List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (WordClass.DECLINING.contains(words.get(i)) && words.get(i + 1).equals("to")) {
        return true;
      }
    }
    return words.size() > 2 && words.get(0).startsWith("stop") && words.get(1).equals("short");
  }

  private static boolean passive(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1);
      if (WordClass.BE.contains(words.get(i)) && !next.endsWith("ing") && !next.equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static CueEntry entry(List<String> cue, List<String> content) {
    CueLexicon lexicon = CueLexicon.get();
    CueEntry light = null;
    CueEntry fixed = null;
    CueEntry noun = null;
    for (int i = declines(cue) ? 2 : 0; i < cue.size(); ) {
      Optional<CueLexicon.Match> match =
          lexicon.longest(cue, i, EnumSet.allOf(CueEntry.Kind.class));
      if (match.isEmpty()) {
        i++;
        continue;
      }
      CueEntry entry = match.get().entry();
      if (opensNoun(cue, i)) {
        entry =
            lexicon
                .longest(cue, i, EnumSet.of(CueEntry.Kind.NOUN))
                .map(CueLexicon.Match::entry)
                .orElse(entry);
      }
      if (entry.is(CueEntry.Kind.VERB)) {
        return entry;
      } else if (entry.is(CueEntry.Kind.LIGHT)) {
        light = light == null ? entry : light;
      } else if (entry.is(CueEntry.Kind.FIXED)) {
        fixed = fixed == null ? entry : fixed;
      } else {
        noun = noun == null ? entry : noun;
      }
      i = match.get().end();
    }
    if (noun != null) {
      return noun;
    }
    if (light != null && !content.isEmpty()) {
      CueEntry inContent = noun(content);
      if (inContent != null) {
        return inContent;
      }
    }
    if (fixed != null || light != null) {
      return fixed != null ? fixed : light;
    }
    for (int i = cue.size() - 1; i >= 0; i--) {
      Optional<CueEntry> derived = lexicon.derived(cue.get(i));
      if (derived.isPresent() && !WordClass.isAuxiliary(cue.get(i))) {
        return derived.get();
      }
    }
    return null;
  }

  /** "the call", "a demand": after an article the word is a noun, whatever else it may be. */
  private static boolean opensNoun(List<String> cue, int at) {
    return at > 0
        && (cue.get(at - 1).equals("the")
            || cue.get(at - 1).equals("a")
            || cue.get(at - 1).equals("an")
            || WordClass.POSSESSIVES.contains(cue.get(at - 1)));
  }

  private static CueEntry noun(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<CueLexicon.Match> match =
          CueLexicon.get().longest(words, i, EnumSet.of(CueEntry.Kind.NOUN));
      if (match.isPresent()) {
        return match.get().entry();
      }
      if (WordClass.RELATIVES.contains(words.get(i)) || words.get(i).equals("about")) {
        return null;
      }
    }
    return null;
  }
}
