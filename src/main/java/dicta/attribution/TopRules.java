package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements that taggers trained on political news miss, at the top level of an article. */
final class TopRules {
  private static final int HEADLINE = 18;

  private TopRules() {}

  static List<Triple> find(Reading reading) {
    List<Triple> found = new ArrayList<>();
    found.addAll(NamingRules.find(reading));
    for (Triple triple : NounRules.find(reading)) {
      if (triple.source() != null) {
        found.add(triple);
      }
    }
    for (Triple triple : VerbRules.find(reading)) {
      if (isHeadline(reading, triple.cue()) || isHearsay(reading, triple.cue())) {
        found.add(triple);
      }
    }
    found.addAll(HearsayRules.find(reading));
    found.addAll(RelativeRules.find(reading));
    return found;
  }

  /** "reportedly ruled out": the adverb belongs to a cue with a source. */
  private static boolean isHearsay(Reading reading, Span cue) {
    for (int i = reading.first(cue); i < reading.end(cue); i++) {
      if (reading.in(i, WordClass.HEARSAY)) {
        return true;
      }
    }
    return false;
  }

  /** A short line of one sentence without a full stop. */
  private static boolean isHeadline(Reading reading, Span cue) {
    Sentence sentence = reading.sentence(reading.first(cue));
    Span line = reading.text().paragraphs().get(sentence.paragraph());
    boolean alone = line.equals(reading.text().span(sentence));
    return alone
        && sentence.end() - sentence.first() <= HEADLINE
        && !Set.of(".", "!", "?", "”", "\"", ":").contains(reading.low(sentence.end() - 1));
  }
}
