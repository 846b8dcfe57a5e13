package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A relative clause that answers the clause before it: "..., to which the union objected". */
final class RelativeRules {
  private static final double LIKELY = 0.5;
  private static final Set<String> ANSWERS =
      Set.of("objected", "objects", "agreed", "consented", "protested", "objecting");

  private RelativeRules() {}

  static List<Triple> find(Reading reading) {
    List<Triple> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
        boolean relative =
            reading.low(i).equals("which") && reading.in(i - 1, Set.of("to", "against"));
        if (relative) {
          Triple triple = answer(reading, i, sentence);
          if (triple != null) {
            found.add(triple);
          }
        }
      }
    }
    return found;
  }

  private static Triple answer(Reading reading, int which, Sentence sentence) {
    int subject = NounPhrases.end(reading, which + 1, sentence.end());
    int verb = subject;
    while (verb < sentence.end()
        && (WordClass.isAuxiliary(reading.low(verb)) || WordClass.isAdverb(reading.low(verb)))) {
      verb++;
    }
    if (subject == which + 1 || !reading.in(verb, ANSWERS)) {
      return null;
    }
    int from = sentence.first();
    int to = which - 1;
    for (int i = from + 3; i < which - 1; i++) {
      if (reading.low(i).equals(",")
          && reading.in(i + 1, Set.of("following", "after", "which", "who"))) {
        to = i;
        break;
      }
    }
    to = Clauses.trim(reading, from, to);
    Span source = reading.cover(which + 1, subject);
    return to <= from
        ? null
        : new Triple(
            source, reading.cover(subject, verb + 1), List.of(reading.cover(from, to)), LIKELY);
  }
}
