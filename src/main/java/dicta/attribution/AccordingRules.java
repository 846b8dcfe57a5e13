package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** "According to the union, half the drivers stayed home", before, after or inside its content. */
final class AccordingRules {
  private static final double SURE = 0.7;

  private AccordingRules() {}

  static List<Triple> find(Reading reading) {
    List<Triple> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
        boolean cue = reading.low(i).equals("according") && reading.low(i + 1).equals("to");
        int end = cue ? NounPhrases.end(reading, i + 2, sentence.end()) : i;
        if (end > i + 2) {
          List<Span> content = new ArrayList<>();
          add(reading, sentence.first(), i, content);
          add(reading, end, sentence.end(), content);
          if (!content.isEmpty()) {
            found.add(
                new Triple(reading.cover(i + 2, end), reading.cover(i, i + 2), content, SURE));
          }
        }
      }
    }
    return found;
  }

  private static void add(Reading reading, int from, int to, List<Span> content) {
    int first = from;
    while (first < to
        && (!Reading.isWord(reading.low(first)) || reading.low(first).equals("that"))
        && !reading.isQuoteMark(first)) {
      first++;
    }
    int end = Clauses.trim(reading, first, to);
    if (end > first) {
      content.add(reading.cover(first, end));
    }
  }
}
