package dicta.correction;

/**
 * What became of a correction in a build.
 *
 * @param correction the correction
 * @param problem why it fits nothing any more, as a whole sentence; null where it was applied
 * @param before what stood there before (the words of a wrong statement, the names of the old
 *     speakers); null where there is nothing to tell
 * @param entity key of the new speaker; null for other actions
 */
public record Applied(Correction correction, String problem, String before, String entity) {
  public boolean fits() {
    return problem == null;
  }

  /** What to tell people about a correction that fits nothing. */
  public String report() {
    return "The correction in "
        + correction.origin()
        + " was not applied: "
        + problem
        + " It is kept in graph/corrections.";
  }
}
