package dicta.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of {@code cues.tsv}.
 *
 * @param words the cue in base form
 * @param stance what it makes of its content by itself
 * @param shifts what it makes of it in a frame, in the table's order
 * @param complements what the cue rules accept as its content; none where only a tagger may decide
 *     that the word is a cue
 */
record CueEntry(
    List<String> words,
    Kind kind,
    Stance stance,
    Map<Frame, Stance> shifts,
    Set<Complement> complements) {

  /** Whether it is a verb, a verb whose noun decides, a noun, or fixed words. */
  enum Kind {
    VERB,
    LIGHT,
    NOUN,
    FIXED
  }

  String head() {
    return words.get(0);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
