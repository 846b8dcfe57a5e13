package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds statements inside the content of a statement: the rules, which were made for it, and the
 * tagger over the content as a text of its own, where the content holds a word that can be a cue.
 */
final class NestedFinder {
  /** Below this a tagger is not believed inside a content: it was trained on flat texts. */
  private static final double FLOOR = 0.6;

  private static final int SHORTEST = 4;
  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private final TripleTagger tagger;

  NestedFinder(TripleTagger tagger) {
    this.tagger = tagger;
  }

  /** Triples inside the content, the tagger's first: they have better boundaries. */
  List<Triple> inside(Reading outer, Triple statement) {
    AnnotatedText content = NestedText.of(outer, statement.content());
    if (content.tokens().size() < SHORTEST) {
      return List.of();
    }
    Reading reading = new Reading(content);
    List<Triple> found = new ArrayList<>();
    found.addAll(NounRules.find(reading));
    found.addAll(VerbRules.find(reading));
    found.addAll(NamingRules.find(reading));
    found.addAll(AccordingRules.find(reading));
    if (holdsAnotherCue(reading, found)) {
      for (Triple triple : tagger.tag(content)) {
        if (triple.confidence() >= FLOOR && believable(reading, triple)) {
          found.add(triple);
        }
      }
    }
    found.removeIf(triple -> !isReport(reading, triple) || isWhole(statement, triple));
    return found;
  }

  /**
   * Whether a word that can be a cue is none of those found: only then a tagger is worth its time.
   */
  private static boolean holdsAnotherCue(Reading reading, List<Triple> found) {
    CueSet taken = new CueSet(reading);
    found.forEach(taken::add);
    for (int i = 0; i < reading.size(); i++) {
      boolean verb = reading.tag(i).equals("VERB");
      boolean noun = reading.tag(i).equals("NOUN");
      for (CueEntry entry : CueLexicon.get().of(reading.low(i))) {
        boolean fits = verb && entry.is(CueEntry.Kind.VERB) || noun && entry.is(CueEntry.Kind.NOUN);
        if (fits && !entry.complements().isEmpty() && !taken.holds(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Only cues of the table that can take a content; taggers overdo attitudes inside contents. */
  private static boolean believable(Reading reading, Triple triple) {
    CueReading cue = CueReading.of(reading, triple.cue(), triple.content());
    for (int i = reading.first(triple.cue()); i < reading.end(triple.cue()); i++) {
      if (reading.in(i, WordClass.MODALS)) {
        return false; // "would order": nobody has
      }
    }
    return cue.entry() != null && !cue.entry().complements().isEmpty();
  }

  /** What the speaker himself thinks ("I believe that") is no report of another statement. */
  private static boolean isReport(Reading reading, Triple triple) {
    if (!Talk.isStatement(reading, triple)) {
      return false;
    }
    boolean own =
        triple.source() != null
            && OWN_VOICE.contains(Reading.lower(reading.text().cut(triple.source())));
    Stance stance = StanceFrame.of(reading, triple);
    return !own || stance != Stance.BELIEVE && stance != Stance.ASSERT;
  }

  /** The outer statement itself, found again. */
  private static boolean isWhole(Triple outer, Triple inner) {
    for (Span stretch : inner.content()) {
      if (outer.cue().overlaps(stretch)) {
        return true;
      }
    }
    return outer.cue().overlaps(inner.cue());
  }
}
