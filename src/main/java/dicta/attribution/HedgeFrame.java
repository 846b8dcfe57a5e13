package dicta.attribution;

/**
 * Whether the article marks a statement as hearsay: a hearsay adverb in the cue or next to it,
 * outside the content. "Implicitly" and "apparently" are no hearsay.
 */
final class HedgeFrame {
  private HedgeFrame() {}

  static boolean of(Surroundings around) {
    Reading reading = around.reading();
    for (int i = around.cueFirst() - 1; i <= around.cueEnd(); i++) {
      boolean inside = i >= around.cueFirst() && i < around.cueEnd();
      boolean beside = i >= around.from() && i < around.to() && around.free(i);
      if ((inside || beside) && reading.in(i, WordClass.HEARSAY)) {
        return true;
      }
    }
    return false;
  }
}
