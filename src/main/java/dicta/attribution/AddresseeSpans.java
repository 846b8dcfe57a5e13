package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Noun phrases as addressees: where one ends, and where one names several. */
final class AddresseeSpans {
  private static final Set<String> CIRCUMSTANCES =
      Set.of("in", "on", "at", "during", "after", "before", "outside", "near", "via", "over");

  private AddresseeSpans() {}

  /** End of the noun phrase that begins here, outside content and source. */
  static int end(Surroundings around, int first) {
    int end = NounPhrases.end(around.reading(), first, around.to());
    int free = first;
    while (free < end
        && around.free(free)
        && !around.inSource(free)
        && !isCircumstance(around.reading(), first, free)) {
      free++;
    }
    while (free > first && around.reading().tag(free - 1).equals("ADP")) {
      free--;
    }
    return free > first + 1 ? TimePhrase.cut(around.reading(), first, free) : free;
  }

  /**
   * "told reporters in Manila on Tuesday": where and when it was said is no part of who hears it.
   */
  private static boolean isCircumstance(Reading reading, int first, int at) {
    return at > first
        && reading.tag(at).equals("ADP")
        && CIRCUMSTANCES.contains(reading.low(at))
        && reading.tagged(at - 1, Set.of("NOUN", "PROPN", "ADJ")); // a "tribunal" is tagged so
  }

  /** Coordinated names are several addressees, and so are "savers and lenders". */
  static List<Span> split(Reading reading, int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean and = reading.low(i).equals("and");
      boolean phrases = opensPhrase(reading, i + 1) && opensPhrase(reading, first);
      if (and
          && (phrases || isPlural(reading, i - 1) && i + 2 == end && isPlural(reading, i + 1))
          && !reading.low(first).equals("both")) {
        List<Span> spans = new ArrayList<>(split(reading, first, i));
        spans.addAll(split(reading, i + 1, end));
        return spans;
      }
    }
    return List.of(reading.cover(first, end));
  }

  private static boolean isPlural(Reading reading, int at) {
    return reading.tag(at).equals("NOUN") && reading.low(at).endsWith("s");
  }

  private static boolean opensPhrase(Reading reading, int at) {
    return reading.tag(at).equals("DET")
        || reading.tag(at).equals("PROPN")
        || WordClass.POSSESSIVES.contains(reading.low(at));
  }
}
