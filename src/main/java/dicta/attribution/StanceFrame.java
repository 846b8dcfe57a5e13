package dicta.attribution;

import java.util.Map;
import java.util.Set;

/**
 * What a cue makes of its content: by the word (cues.tsv), shifted by the frame it stands in. A
 * negated cue is no act of that kind ("did not deny" denies nothing), so its stance is other; a
 * negated belief is still a belief.
 */
final class StanceFrame {
  private static final Set<String> NOMINAL =
      WordClass.words("DET ADJ NOUN PROPN PRON ADP CCONJ NUM ADV X");
  private static final Set<String> OFFERS =
      WordClass.words(
          "offer offers proposal proposals call calls demand demands request "
              + "requests bid bids plan plans invitation deal appeal appeals application "
              + "truce ultimatum resignation amendment motion bill compromise plea pleas "
              + "petition treaty agreement approach");
  private static final Set<String> OBLIGATIONS = Set.of("must", "ought", "needs", "need");
  private static final Set<String> SELF =
      WordClass.words("it he she they we i its their our his her");
  private static final Set<String> FUTURE =
      Set.of("will", "would", "'ll", "'d", "shall", "could", "might");
  private static final int REACH = 30;

  private StanceFrame() {}

  static Stance of(Reading reading, Triple triple) {
    return of(reading, triple, CueReading.of(reading, triple.cue(), triple.content()));
  }

  static Stance of(Reading reading, Triple triple, CueReading cue) {
    if (cue.entry() == null) {
      return cue.negated() ? Stance.OTHER : Stance.ASSERT;
    }
    Stance stance = cue.entry().stance();
    for (Map.Entry<Frame, Stance> shift : cue.entry().shifts().entrySet()) {
      if (holds(shift.getKey(), reading, triple, cue)) {
        stance = shift.getValue();
        break;
      }
    }
    return cue.negated() && stance != Stance.BELIEVE ? Stance.OTHER : stance;
  }

  private static boolean holds(Frame frame, Reading reading, Triple triple, CueReading cue) {
    int first = reading.first(triple.content().get(0));
    int end = Math.min(reading.end(triple.content().get(0)), first + REACH);
    return switch (frame) {
      case TO -> follows(triple) && infinitive(reading, first, triple);
      // "X to close, the court was told": what stands before the cue is nobody's target.
      case OBJ_TO -> follows(triple) && targets(reading, triple, first, end);
      case FOR -> lastWord(reading, triple).equals("for") || objectFor(reading, first, end);
      case MUST -> any(reading, first, end, OBLIGATIONS) || hasTo(reading, first, end);
      case SHOULD -> any(reading, first, end, Set.of("should"));
      case GER -> reading.isVerb(first) && reading.low(first).endsWith("ing");
      case PASSIVE -> cue.passive() && triple.source() == null;
      case OFFER -> any(reading, first, Math.min(end, first + 7), OFFERS);
      case SELF_WILL -> selfWill(reading, first, end);
      case CONDITION -> any(reading, first, end, Set.of("condition", "precondition"));
    };
  }

  private static boolean follows(Triple triple) {
    return triple.content().get(triple.content().size() - 1).start() > triple.cue().start();
  }

  private static boolean targets(Reading reading, Triple triple, int first, int end) {
    return infinitive(reading, first, triple) || objectAndInfinitive(reading, first, end);
  }

  private static String lastWord(Reading reading, Triple triple) {
    return reading.low(reading.end(triple.cue()) - 1);
  }

  private static boolean infinitive(Reading reading, int first, Triple triple) {
    int at = reading.low(first).equals("not") ? first + 1 : first;
    return reading.isInfinitive(at) || lastWord(reading, triple).equals("to") && reading.isVerb(at);
  }

  private static boolean objectAndInfinitive(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.isInfinitive(i)) {
        return i > first;
      }
      boolean clause = i == first && reading.in(i, Set.of("that", "if", "whether", "how", "why"));
      if (clause || !inNounPhrase(reading, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean inNounPhrase(Reading reading, int i) {
    if (reading.tagged(i, NOMINAL) || reading.in(i, Set.of("'s", "'", "not", "-", "&"))) {
      return true;
    }
    return reading.tag(i).equals("VERB")
        && (reading.low(i).endsWith("ing") || reading.low(i).endsWith("ed"));
  }

  private static boolean objectFor(Reading reading, int first, int end) {
    for (int i = first; i < end && inNounPhrase(reading, i); i++) {
      if (reading.low(i).equals("for")) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(Reading reading, int first, int end, Set<String> words) {
    for (int i = first; i < end; i++) {
      if (reading.in(i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTo(Reading reading, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (reading.in(i, Set.of("has", "have", "had")) && reading.low(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean selfWill(Reading reading, int first, int end) {
    int at = first;
    while (at < end && (reading.low(at).equals("that") || reading.isQuoteMark(at))) {
      at++;
    }
    if (!reading.in(at, SELF)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(end, at + 5); i++) {
      if (reading.in(i, FUTURE)) {
        return true;
      }
    }
    return false;
  }
}
