package dicta.train;

import java.util.List;

/** Marks names in sentences, for a smaller finder to learn from. */
public interface NameTeacher {
  /**
   * The tags of a sentence's words: {@code B-}, {@code I-}, {@code L-} for the first, an inner and
   * the last word of a name, {@code U-} for the only one, each with the kind as OntoNotes calls it
   * (PERSON, ORG, GPE, ...); {@code O} outside.
   */
  List<String> tags(List<String> words);
}
