package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which pieces of a content are the statement's own. A piece in another sentence than the cue
 * belongs to it only where it is that sentence's beginning (after the cue) or end (before it): else
 * something else stands between, which ascribes it to somebody else.
 */
final class ContentPieces {
  private static final Set<String> CONSEQUENCES =
      Set.of("prompting", "sparking", "triggering", "fuelling", "fueling", "drawing");

  private ContentPieces() {}

  /** The pieces, without those that are not the statement's own; all where none would be left. */
  static List<Span> own(Reading reading, Span source, Span cue, List<Span> content) {
    List<Span> own = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Span piece = content.get(i);
      boolean foreign =
          isElsewhere(reading, source, cue, content, piece)
              || isExpletive(reading, content, i)
              || isMainClause(reading, source, cue, content, i);
      if (!foreign) {
        own.add(withoutConsequence(reading, piece));
      }
    }
    return own.isEmpty() ? content : own;
  }

  private static boolean isElsewhere(
      Reading reading, Span source, Span cue, List<Span> content, Span piece) {
    int home = reading.first(cue);
    if (reading.sameSentence(reading.first(piece), home)
        || reading.sameSentence(reading.end(piece) - 1, home)) {
      return false;
    }
    Sentence sentence = reading.sentence(reading.first(piece));
    if (piece.start() > cue.start()) {
      return anyOther(reading, sentence.first(), reading.first(piece), source, content);
    }
    Sentence last = reading.sentence(reading.end(piece) - 1);
    return anyOther(reading, reading.end(piece), last.end(), source, content);
  }

  private static boolean anyOther(
      Reading reading, int from, int to, Span source, List<Span> content) {
    for (int i = from; i < to; i++) {
      Span token = reading.span(i);
      boolean known =
          source != null && source.overlaps(token) || content.stream().anyMatch(token::overlaps);
      if (Reading.isWord(reading.low(i)) && !known) {
        return true;
      }
    }
    return false;
  }

  /** "It | was reported | that ...": the first word means only what follows. */
  private static boolean isExpletive(Reading reading, List<Span> content, int i) {
    boolean it = reading.text().cut(content.get(i)).equalsIgnoreCase("it");
    return it
        && i + 1 < content.size()
        && reading.low(reading.first(content.get(i + 1))).equals("that");
  }

  /** "Shares fall as | boss warns on | profit": what stands before "as" is the paper's own. */
  private static boolean isMainClause(
      Reading reading, Span source, Span cue, List<Span> content, int i) {
    if (source == null || i + 1 == content.size() || content.get(i).end() > source.start()) {
      return false;
    }
    int joint = reading.first(source) - 1;
    return source.end() <= cue.start()
        && content.get(i + 1).start() >= cue.end()
        && reading.end(content.get(i)) == joint
        && reading.in(joint, Set.of("as", "after", "while"));
  }

  /** "...that sales fell, | prompting questions": what the statement led to is not said. */
  private static Span withoutConsequence(Reading reading, Span piece) {
    int first = reading.first(piece);
    int end = reading.end(piece);
    if (reading.isQuoteMark(first)) {
      return piece;
    }
    for (int i = first + 2; i < end; i++) {
      if (reading.in(i, CONSEQUENCES) && reading.low(i - 1).equals(",")) {
        return reading.cover(first, Clauses.trim(reading, first, i));
      }
    }
    return piece;
  }
}
