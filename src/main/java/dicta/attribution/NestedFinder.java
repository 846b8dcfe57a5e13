package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds statements inside the content of a statement that the taggers missed, by rules. The taggers
 * know nested statements from some 80 articles only.
 */
final class NestedFinder {
  private static final int SHORTEST = 4;
  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private NestedFinder() {}

  /** Triples inside the content. */
  static List<Triple> inside(Reading outer, Triple statement) {
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
    found.removeIf(triple -> !isReport(reading, triple) || isWhole(statement, triple));
    return found;
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
