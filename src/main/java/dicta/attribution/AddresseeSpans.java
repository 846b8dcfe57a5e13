package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Noun phrases as addressees: where one ends, and where one names several. */
final class AddresseeSpans {
  private AddresseeSpans() {}

  /** End of the noun phrase that begins here, outside content and source. */
  static int end(Surroundings around, int first) {
    int end = NounPhrases.end(around.reading(), first, around.to());
    int free = first;
    while (free < end && around.free(free) && !around.inSource(free)) {
      free++;
    }
    while (free > first && around.reading().tag(free - 1).equals("ADP")) {
      free--;
    }
    return free;
  }

  /** Coordinated names are several addressees. */
  static List<Span> split(Reading reading, int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean and = reading.low(i).equals("and");
      if (and
          && opensPhrase(reading, i + 1)
          && opensPhrase(reading, first)
          && !reading.low(first).equals("both")) {
        List<Span> spans = new ArrayList<>(split(reading, first, i));
        spans.addAll(split(reading, i + 1, end));
        return spans;
      }
    }
    return List.of(reading.cover(first, end));
  }

  private static boolean opensPhrase(Reading reading, int at) {
    return reading.tag(at).equals("DET")
        || reading.tag(at).equals("PROPN")
        || WordClass.POSSESSIVES.contains(reading.low(at));
  }
}
