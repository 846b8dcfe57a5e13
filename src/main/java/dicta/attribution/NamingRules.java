package dicta.attribution;

import dicta.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Terms ascribed to somebody: "what it described as ...", "which the club calls ...". */
final class NamingRules {
  private static final double SURE = 0.8;

  private NamingRules() {}

  static List<Triple> find(Reading reading) {
    List<Triple> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (reading.in(i, Set.of("what", "which"))) {
          Triple triple = naming(reading, i, sentence);
          if (triple != null) {
            found.add(triple);
          }
        }
      }
    }
    return found;
  }

  private static Triple naming(Reading reading, int relative, Sentence sentence) {
    int limit = sentence.end();
    int source = NounPhrases.end(reading, relative + 1, limit);
    for (int i = relative + 2; i < source; i++) {
      // "which the bank calls ...": the tagger may take the verb for a noun of the phrase.
      if (describes(reading, i, limit)
          && (reading.isQuoteMark(i + 1) || reading.low(i + 1).equals("as"))) {
        source = i;
      }
    }
    if (source == relative + 1) {
      return null;
    }
    int verb = source;
    while (verb < limit
        && (WordClass.isAuxiliary(reading.low(verb)) || WordClass.isAdverb(reading.low(verb)))) {
      verb++;
    }
    if (verb >= limit || !describes(reading, verb, limit)) {
      return null;
    }
    int cueEnd = verb + 1;
    while (cueEnd < limit && (reading.in(cueEnd, Set.of("as", "to"))) && cueEnd < verb + 3) {
      cueEnd++;
    }
    int end = contentEnd(reading, cueEnd, limit);
    return end > cueEnd
        ? new Triple(
            reading.cover(relative + 1, source),
            reading.cover(source, cueEnd),
            List.of(reading.cover(cueEnd, end)),
            SURE)
        : null;
  }

  private static boolean describes(Reading reading, int verb, int limit) {
    List<String> words = new ArrayList<>();
    for (int i = verb; i < Math.min(limit, verb + 3); i++) {
      words.add(reading.low(i));
    }
    Optional<CueLexicon.Match> match =
        CueLexicon.get().longest(words, 0, EnumSet.of(CueEntry.Kind.VERB));
    boolean naming = match.isPresent() && match.get().entry().stance() == Stance.DESCRIBE;
    boolean accusing = match.isPresent() && reading.low(verb + 1).equals("as");
    return naming || accusing;
  }

  /** A quotation with the noun it stands before, else a noun phrase with what it possesses. */
  private static int contentEnd(Reading reading, int at, int limit) {
    int open = at;
    if (reading.in(open, Set.of("a", "an", "the", "its", "their"))) {
      open++;
    }
    if (!reading.isQuoteMark(open)) {
      int end = NounPhrases.end(reading, at, limit);
      boolean possessor = end > at && end + 1 < limit && reading.low(end).equals("'s");
      return possessor && reading.isQuoteMark(end + 1) ? quoteEnd(reading, end + 1, limit) : end;
    }
    return quoteEnd(reading, open, limit);
  }

  private static int quoteEnd(Reading reading, int open, int limit) {
    for (int i = open + 1; i < limit; i++) {
      if (reading.isQuoteMark(i)) {
        int end = i + 1;
        while (end < limit && reading.tag(end).equals("NOUN")) {
          end++;
        }
        return end;
      }
    }
    return open;
  }
}
