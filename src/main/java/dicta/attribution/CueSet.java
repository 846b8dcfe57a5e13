package dicta.attribution;

import java.util.BitSet;

/** The tokens that are taken as cues: no two statements of an article share one. */
final class CueSet {
  private final Reading reading;
  private final BitSet taken = new BitSet();

  CueSet(Reading reading) {
    this.reading = reading;
  }

  /** Takes the cue's tokens; false, and nothing taken, where one of them is taken. */
  boolean add(Triple triple) {
    int first = reading.first(triple.cue());
    int end = reading.end(triple.cue());
    int next = taken.nextSetBit(first);
    if (end <= first || next >= 0 && next < end) {
      return false;
    }
    taken.set(first, end);
    return true;
  }

  /** Whether this token is taken. */
  boolean holds(int token) {
    return taken.get(token);
  }
}
