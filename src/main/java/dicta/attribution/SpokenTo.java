package dicta.attribution;

import dicta.text.Span;
import dicta.text.WordClasses;
import java.util.List;
import java.util.Set;

/**
 * Whom the words around a cue name after "to" or "with": "said to [the board]", "in a message to
 * [staff]", "in an interview with [the paper]".
 */
final class SpokenTo {
  private static final Set<String> OCCASIONS =
      WordClass.words(
          "message letter address speech note memo email e-mail reply remarks "
              + "statement response appeal plea report answer call warning briefing sermon "
              + "testimony presentation lecture");

  /** Occasions and acts of which nothing but people can be the other side. */
  private static final Set<String> TO_PEOPLE =
      WordClass.words(
          "letter message warning plea memo email e-mail note said saying speaking talking wrote writing "
              + "apologised apologized complained explained");

  private static final Set<String> TESTIFY =
      WordClass.words("testified testifies testify testifying testimony evidence appearing");

  private static final Set<String> WITH =
      WordClass.words("interview conversation call chat exchange podcast interviews");

  private static final Set<String> ASK =
      WordClass.words("asked pressed questioned quizzed challenged interviewed");

  private SpokenTo() {}

  /** "said to [the board]", "appeal to [Baku]", "in response to [the union]". */
  static List<Span> between(Surroundings around, int from, int to) {
    Reading reading = around.reading();
    for (int i = from; i < to; i++) {
      boolean before = reading.low(i).equals("before") && reading.in(i - 1, TESTIFY);
      boolean here =
          (reading.low(i).equals("to") || before)
              && !around.inSource(i)
              && (around.free(i) || i < around.cueEnd());
      if (!here
          || reading.isVerb(i + 1)
          || !around.free(i + 1 < around.to() ? i + 1 : i)
          || i + 1 >= around.to()) {
        continue;
      }
      boolean speech = before || isSpeech(reading, i - 1) || isReply(reading, i - 1);
      int end = AddresseeSpans.end(around, i + 1);
      boolean people = TO_PEOPLE.contains(reading.low(i - 1)) && isNominal(reading, i + 1);
      if (speech && end > i + 1 && (people || isPerson(reading, i + 1, end))) {
        return AddresseeSpans.split(reading, i + 1, end);
      }
    }
    return List.of();
  }

  /** "in an interview with [El Faro]", "asked by [El Faro], she said". */
  static List<Span> inTalk(Surroundings around, int from, int to) {
    Reading reading = around.reading();
    for (int i = from + 1; i + 1 < to; i++) {
      boolean with = reading.low(i).equals("with") && WITH.contains(reading.low(i - 1));
      boolean by = reading.low(i).equals("by") && ASK.contains(reading.low(i - 1));
      boolean free = around.free(i) && around.free(i + 1) && !around.inSource(i);
      int end = with || by ? AddresseeSpans.end(around, i + 1) : i;
      if (free && end > i + 1 && isNominal(reading, i + 1)) {
        return AddresseeSpans.split(reading, i + 1, end);
      }
    }
    return List.of();
  }

  /** Not "say to himself", "wrote to the effect". */
  private static boolean isNominal(Reading reading, int first) {
    boolean effect = reading.in(first + 1, Set.of("effect", "contrary", "point"));
    return !effect
        && !reading.low(first).endsWith("self")
        && !reading.in(first, Set.of("which", "this", "that", "what", "whom"));
  }

  private static boolean isSpeech(Reading reading, int at) {
    return OCCASIONS.contains(reading.low(at))
        || reading.in(
            at,
            WordClass.words(
                "said says saying speaking wrote writing talking apologised apologized "
                    + "complained replied responded replying responding explained announced "
                    + "addressing appeal appeals confirmed"));
  }

  private static boolean isReply(Reading reading, int at) {
    return reading.in(at, Set.of("response", "reply", "reaction", "answer"));
  }

  /** A name or somebody, not "a question" or "an increase". */
  private static boolean isPerson(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.tag(i).equals("PROPN")
          || NounPhrases.isPronoun(reading, i)
          || PEOPLE.contains(reading.low(i))
          || reading.tag(i).equals("NOUN") && WordClasses.isPerson(reading.low(i))) {
        return !reading.in(first, Set.of("which", "this", "that", "what"));
      }
    }
    return false;
  }

  /** Bodies, crowds and those whom WordNet does not take for people first of all. */
  private static final Set<String> PEOPLE =
      WordClass.words(
          "supporters staff members people viewers listeners crowd court board parliament council "
              + "committee government company media press audience families family troops union "
              + "unions authorities police party team players congress senate inquiry tribunal jury "
              + "commission ministry crew assembly protesters shareholders investors");
}
