package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.List;

/**
 * The words around a cue that may tell when, where and to whom: those of the cue's own sentence,
 * outside its content and outside the content of other statements.
 *
 * @param from first token of the sentence (or of the content that holds the statement)
 * @param to end (exclusive)
 * @param cueFirst first token of the cue
 * @param cueEnd end of the cue
 */
record Surroundings(
    Reading reading,
    Triple triple,
    List<Span> foreign,
    int from,
    int to,
    int cueFirst,
    int cueEnd) {

  /**
   * @param foreign contents of other statements that the cue does not stand in
   * @param outer the stretch of another statement's content that holds this one, or null
   */
  static Surroundings of(Reading reading, Triple triple, List<Span> foreign, Span outer) {
    int first = reading.first(triple.cue());
    int end = reading.end(triple.cue());
    Sentence sentence = reading.sentence(first);
    int from = sentence.first();
    int to = sentence.end();
    if (outer != null) {
      from = Math.max(from, reading.first(outer));
      to = Math.min(to, reading.end(outer));
    }
    return new Surroundings(reading, triple, foreign, from, Math.max(to, end), first, end);
  }

  /** Whether this token is in no content. */
  boolean free(int token) {
    Span span = reading.span(token);
    for (Span stretch : triple.content()) {
      if (stretch.overlaps(span)) {
        return false;
      }
    }
    for (Span stretch : foreign) {
      if (stretch.overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  boolean inSource(int token) {
    return triple.source() != null && triple.source().overlaps(reading.span(token));
  }

  /** End of the free words before source and cue. */
  int prefixEnd() {
    int end = cueFirst;
    if (triple.source() != null) {
      end = Math.min(end, reading.first(triple.source()));
    }
    return Math.max(from, end);
  }

  /** End of the free words that follow the cue, its source among them. */
  int suffixEnd() {
    int i = cueEnd;
    while (i < to && free(i)) {
      boolean clause =
          i > cueEnd
              && !inSource(i)
              && (reading.low(i).equals(";")
                  || reading.in(
                      i, java.util.Set.of("as", "when", "while", "but", "because", "where", "if")));
      if (clause) {
        break;
      }
      i++;
    }
    return i;
  }
}
