package dicta.attribution;

import java.util.Set;

/**
 * When a statement was made, as printed: a time in the cue, right after it, or before its subject,
 * never one that belongs to another clause ("After launching the phone on Tuesday, the firm said").
 */
final class TimeFrame {
  private static final Set<String> CLAUSES =
      WordClass.words("after before since when while as following despite because");

  /** Verbs of a medium whose time is the statement's: "in a statement issued late on Monday". */
  private static final Set<String> ISSUED =
      WordClass.words("issued released published posted made sent delivered broadcast aired");

  private TimeFrame() {}

  static String of(Surroundings around) {
    boolean adverb =
        around.cueEnd() == around.cueFirst() + 1
            && around.reading().in(around.cueFirst(), WordClass.HEARSAY);
    if (adverb) {
      return null; // "Fighting reportedly broke out on Monday": the time of what happened.
    }
    String when = within(around, around.cueFirst(), around.cueEnd());
    if (when == null) {
      when = within(around, around.cueEnd(), around.suffixEnd());
    }
    if (when == null) {
      when = betweenSourceAndCue(around);
    }
    if (when == null) {
      when = within(around, around.from(), around.prefixEnd());
    }
    return when == null ? trailing(around) : when;
  }

  private static String betweenSourceAndCue(Surroundings around) {
    if (around.triple().source() == null) {
      return null;
    }
    int end = around.reading().end(around.triple().source());
    return end < around.cueFirst()
        ? within(around, Math.max(end, around.from()), around.cueFirst())
        : null;
  }

  private static String within(Surroundings around, int from, int to) {
    Reading reading = around.reading();
    for (int i = from; i < to; i++) {
      boolean usable = around.free(i) || i >= around.cueFirst() && i < around.cueEnd();
      if (!usable || around.inSource(i)) {
        continue;
      }
      boolean outside = i < around.cueFirst() || i >= around.cueEnd();
      if (outside
          && (reading.in(i, CLAUSES) && TimePhrase.end(reading, i, to) == i
              || otherVerb(reading, i))) {
        if (i >= around.cueEnd()) {
          return null;
        }
        // A clause before the subject: its time is not the statement's.
        int comma = i;
        while (comma < to && !reading.low(comma).equals(",")) {
          comma++;
        }
        i = comma;
        continue;
      }
      int end = TimePhrase.end(reading, i, to);
      boolean before = i < around.cueFirst() && outside;
      if (before && end > i && otherClause(reading, end, to)) {
        i = end - 1;
        continue;
      }
      if (end > i && !isAdverbOfCue(reading, i, end)) {
        return reading.text().cut(reading.cover(i, end));
      }
    }
    return null;
  }

  /** "Shortly afterwards, fighting broke out, with the army saying": the time of another clause. */
  private static boolean otherClause(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (otherVerb(reading, i) && !reading.low(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean otherVerb(Reading reading, int i) {
    return reading.isVerb(i) && !reading.in(i, ISSUED) && !WordClass.isAuxiliary(reading.low(i));
  }

  /** "a later one": an adjective. */
  private static boolean isAdverbOfCue(Reading reading, int first, int end) {
    return end == first + 1 && reading.tag(first).equals("ADJ") && reading.tag(end).equals("NOUN");
  }

  /**
   * A time that follows the content and ends the clause: "notified the board of the plan
   * beforehand".
   */
  private static String trailing(Surroundings around) {
    Reading reading = around.reading();
    int last = reading.end(around.triple().content().get(around.triple().content().size() - 1));
    if (last <= around.cueEnd() || last >= around.to() || !around.free(last)) {
      return null;
    }
    int end = TimePhrase.end(reading, last, around.to());
    boolean closed =
        end == around.to()
            || end > last && (!Reading.isWord(reading.low(end)) || reading.in(end, CLAUSES));
    return end > last && closed ? reading.text().cut(reading.cover(last, end)) : null;
  }
}
