package dicta.attribution;

import dicta.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Whom a statement answers by its own words ("in response to an appeal from the union"), or by
 * those before it where a document speaks ("released a statement in response to ...").
 */
final class AnsweredParty {
  private static final Set<String> ANSWERS =
      Set.of("response", "reaction", "reply", "answer", "responding", "replying", "reacting");

  private static final int SENTENCES_BACK = 2;

  private AnsweredParty() {}

  static List<Span> of(Surroundings around) {
    Reading reading = around.reading();
    List<Span> found = between(around, around.cueFirst(), around.suffixEnd());
    if (found.isEmpty()) {
      found = between(around, around.from(), around.prefixEnd());
    }
    if (found.isEmpty() && isDocument(around)) {
      int first = around.from();
      for (int back = 0; back < SENTENCES_BACK && first > 0 && found.isEmpty(); back++) {
        int end = first;
        first = reading.sentence(end - 1).first();
        found = between(reading, first, end);
      }
    }
    return found;
  }

  /** "the statement said": its occasion was told before. */
  private static boolean isDocument(Surroundings around) {
    if (around.triple().source() == null) {
      return false;
    }
    Reading reading = around.reading();
    int first = reading.first(around.triple().source());
    int end = reading.end(around.triple().source());
    Media.Found found = end - first == 2 ? Media.at(reading, first + 1, end) : null;
    return reading.low(first).equals("the") && found != null && found.kind() == Media.Kind.DOCUMENT;
  }

  private static List<Span> between(Surroundings around, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (around.free(i) && isAnswer(around.reading(), i)) {
        return party(around.reading(), i + 2, to);
      }
    }
    return List.of();
  }

  private static List<Span> between(Reading reading, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (isAnswer(reading, i)) {
        return party(reading, i + 2, to);
      }
    }
    return List.of();
  }

  private static boolean isAnswer(Reading reading, int at) {
    return reading.in(at, ANSWERS) && reading.low(at + 1).equals("to");
  }

  /** Who made the appeal, or the phrase itself where it names somebody. */
  private static List<Span> party(Reading reading, int at, int limit) {
    int base = NounPhrases.base(reading, at, limit);
    if (base == at) {
      return List.of();
    }
    for (int i = at + 1; i < base; i++) {
      if (reading.low(i).equals("'s")) {
        return List.of(reading.cover(at, i));
      }
    }
    for (int i = base; i < Math.min(limit, base + 6); i++) {
      if (reading.in(i, Set.of("from", "by"))) {
        int end = NounPhrases.base(reading, i + 1, limit);
        return end > i + 1 ? List.of(reading.cover(i + 1, end)) : List.of();
      }
      if (reading.in(i, Set.of(",", ".", "that"))) {
        break;
      }
    }
    boolean named = reading.tag(base - 1).equals("PROPN") || NounPhrases.isPronoun(reading, at);
    return named ? List.of(reading.cover(at, base)) : List.of();
  }
}
