package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends boundaries where a tagger departs from the guideline: no dateline, no comma at a source's
 * end; no time, platform or "by" at a cue's end; the noun of "refuted claims" belongs to the
 * content; a "that"-clause has a verb; "was described by X as ..." keeps its "as ...".
 */
final class Repair {
  private static final Set<String> CLAIMS =
      WordClass.words("claims allegations accusations reports rumours rumors calls suggestions");

  private Repair() {}

  static Triple of(Reading reading, Triple triple) {
    Span source = source(reading, triple.source());
    int first = withHearsay(reading, source, reading.first(triple.cue()));
    int end = cueEnd(reading, first, reading.end(triple.cue()), triple.source());
    end = withDocument(reading, triple, end);
    List<Span> content = new ArrayList<>(triple.content());
    Span issuer = source == null || reading.first(source) != end ? null : issuer(reading, source);
    if (issuer != null) {
      source = issuer;
      end = reading.first(issuer);
    }
    Span last = content.get(content.size() - 1);
    Span begin = content.get(0);
    int afterTime = TimePhrase.end(reading, reading.first(begin), reading.end(begin));
    if (reading.first(begin) == end
        && afterTime > end
        && afterTime < reading.end(begin)
        && reading.low(afterTime).equals("that")) {
      begin = reading.cover(afterTime, reading.end(begin)); // "said | two hours later | that"
      content.set(0, begin);
      last = content.get(content.size() - 1);
    }
    if (reading.first(begin) == end && reading.end(begin) > end + 1) {
      boolean saying = reading.low(end).equals("saying") && reading.low(end - 1).equals("by");
      boolean not = reading.low(end - 1).equals("not") && reading.isInfinitive(end);
      if (saying) {
        end++; // "responded by saying | that"
        begin = reading.cover(end, reading.end(begin));
      } else if (not && end - first > 1) {
        end--; // "pledge | not to attack"
        begin = reading.cover(end, reading.end(begin));
      }
    } else if (missesTarget(reading, triple, end, reading.first(begin))) {
      begin = reading.cover(end, reading.end(begin)); // "urged | both countries to respect"
    }
    if (!begin.equals(content.get(0))) {
      content.set(0, begin);
      last = content.get(content.size() - 1);
    }
    int claims = reading.first(begin) - 1;
    boolean missesClaims =
        claims >= end
            && claims - end < 4
            && reading.in(claims, CLAIMS)
            && NounPhrases.end(reading, end, claims + 1) == claims + 1
            && reading.sameSentence(end, claims);
    if (missesClaims) {
      begin = reading.cover(end, reading.end(begin)); // "denied | media reports that"
      content.set(0, begin);
      last = content.get(content.size() - 1);
    }
    boolean adjacent = reading.first(begin) == end;
    if (adjacent && end - first > 1 && reading.in(end - 1, CLAIMS) && reading.isVerb(end - 2)) {
      end--;
      begin = reading.span(end).cover(begin);
      content.set(0, begin);
      last = content.get(content.size() - 1);
    }
    if (content.size() == 1 && lacksVerb(reading, begin) && goesOn(reading, reading.end(begin))) {
      int stop = Clauses.end(reading, reading.first(begin), reading.sentence(first).end());
      Span whole = reading.cover(reading.first(begin), Math.max(stop, reading.end(begin)));
      boolean clear = !whole.overlaps(triple.cue()) && (source == null || !whole.overlaps(source));
      if (clear) {
        content.set(0, whole);
      }
    }
    Span as = describedAs(reading, triple, end, last);
    if (as != null) {
      content.add(as);
    }
    content.replaceAll(stretch -> withoutOccasion(reading, Dateline.without(reading, stretch)));
    Span cue = reading.cover(first, end);
    content = ContentPieces.own(reading, source, cue, content);
    return new Triple(source, cue, content, triple.confidence());
  }

  /** "A senator | reportedly | ruled out": the adverb is the cue's. */
  private static int withHearsay(Reading reading, Span source, int cue) {
    boolean between = source != null && reading.end(source) == cue - 1;
    return between && reading.in(cue - 1, WordClass.HEARSAY) ? cue - 1 : cue;
  }

  /** Whether the words between cue and content are whom an urging, asking cue aims at. */
  private static boolean missesTarget(Reading reading, Triple triple, int cueEnd, int content) {
    boolean gap =
        content > cueEnd && content - cueEnd < 12 && reading.sameSentence(cueEnd, content);
    boolean aim = reading.in(content, Set.of("to", "not", "for"));
    boolean source = triple.source() != null && triple.source().start() >= triple.cue().end();
    if (!gap || !aim || source || NounPhrases.end(reading, cueEnd, content) != content) {
      return false;
    }
    CueReading cue = CueReading.of(reading, triple.cue(), triple.content());
    return cue.entry() != null
        && !cue.entry().head().equals("tell")
        && (cue.entry().complements().contains(Complement.OBJ_TO)
            || cue.entry().complements().contains(Complement.PREP_TO));
  }

  private static Span source(Reading reading, Span given) {
    if (given == null) {
      return null;
    }
    Span source = Dateline.without(reading, given);
    int first = reading.first(source);
    int end = reading.end(source);
    boolean answer = reading.in(first, Set.of("a", "q")) && reading.low(first + 1).equals(":");
    if (answer && first + 2 < end) {
      return reading.cover(first + 2, end); // "A: | My coach": the label of an interview's turn
    }
    while (end - first > 1 && reading.in(end - 1, Set.of(",", ";", ":"))) {
      end--;
    }
    return end < reading.end(source) ? reading.cover(first, end) : source;
  }

  /** "said recently", "wrote on Facebook", "was described by", "said in a message delivered by". */
  private static int cueEnd(Reading reading, int first, int end, Span source) {
    for (int i = first + 1; i < end; i++) {
      boolean time = TimePhrase.end(reading, i, end) == end;
      Media.Found medium = Media.at(reading, end - 1, end);
      boolean platform =
          reading.in(i, Set.of("on", "via"))
              && medium != null
              && medium.kind() == Media.Kind.PLATFORM
              && end - i < 5;
      Media.Found document = Media.at(reading, i, end);
      boolean beyond =
          document != null
              && document.kind() == Media.Kind.DOCUMENT
              && document.end() < end
              && reading.in(document.end(), Set.of("delivered", "issued", "posted", "published"));
      if (time || platform) {
        return i;
      }
      if (beyond) {
        return document.end();
      }
    }
    boolean by =
        end - first > 1
            && reading.low(end - 1).equals("by")
            && source != null
            && reading.first(source) == end;
    Media.Found after = Media.at(reading, end, end + 3);
    boolean on =
        end - first > 1
            && reading.in(end - 1, Set.of("on", "via"))
            && after != null
            && after.kind() == Media.Kind.PLATFORM;
    return by || on ? end - 1 : end;
  }

  /** "read a statement released by | the army": who is named is the source, or null. */
  private static Span issuer(Reading reading, Span source) {
    int first = reading.first(source);
    int end = reading.end(source);
    for (int i = first + 2; i + 1 < end && i < first + 6; i++) {
      boolean by =
          reading.low(i).equals("by")
              && reading.in(i - 1, Set.of("released", "issued", "published", "signed", "made"));
      Media.Found document = by ? Media.at(reading, i - 2, i - 1) : null;
      if (document != null && document.kind() == Media.Kind.DOCUMENT) {
        return reading.cover(i + 1, end);
      }
    }
    return null;
  }

  /** "said | in a statement": directly after the verb, the document joins the cue. */
  private static int withDocument(Reading reading, Triple triple, int end) {
    boolean said = reading.in(end - 1, Set.of("said", "says", "wrote", "stated"));
    if (!said || !reading.low(end).equals("in") || !reading.in(end + 1, Set.of("a", "an"))) {
      return end;
    }
    Set<String> documents = Set.of("statement", "message");
    int noun = reading.in(end + 3, documents) ? end + 3 : end + 2;
    if (!reading.in(noun, documents)) {
      return end;
    }
    Span joined = reading.cover(end, noun + 1);
    boolean clear =
        triple.content().stream().noneMatch(joined::overlaps)
            && (triple.source() == null || !triple.source().overlaps(joined));
    return clear ? noun + 1 : end;
  }

  /** "announced the step | at a press conference": the occasion is in nothing. */
  private static Span withoutOccasion(Reading reading, Span stretch) {
    int first = reading.first(stretch);
    int end = reading.end(stretch);
    for (int i = first; i < end; i++) {
      if (reading.isVerb(i) || reading.isQuoteMark(i)) {
        return stretch;
      }
    }
    for (int i = Math.max(first + 1, end - 6); i + 2 < end; i++) {
      boolean occasion =
          reading.in(i, Set.of("at", "in", "during")) && reading.in(i + 1, Set.of("a", "an"));
      Media.Found medium = occasion ? Media.at(reading, end - 2, end) : null;
      if (occasion && medium == null) {
        medium = Media.at(reading, end - 1, end);
      }
      if (medium != null && medium.end() == end && medium.kind() == Media.Kind.EVENT) {
        return reading.cover(first, i);
      }
    }
    return stretch;
  }

  private static boolean lacksVerb(Reading reading, Span content) {
    if (!reading.low(reading.first(content)).equals("that")) {
      return false;
    }
    for (int i = reading.first(content); i < reading.end(content); i++) {
      if (reading.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** A relative clause, an aside: the clause goes on after it. */
  private static boolean goesOn(Reading reading, int at) {
    boolean relative =
        reading.low(at).equals(",")
            && reading.in(
                at + 1, Set.of("which", "who", "whose", "where", "including", "the", "a"));
    return relative || reading.in(at, Set.of("(", "–", "—", "--"));
  }

  private static Span describedAs(Reading reading, Triple triple, int cueEnd, Span last) {
    CueReading cue = CueReading.of(reading, triple.cue(), triple.content());
    boolean passive =
        cue.passive()
            && cue.entry() != null
            && cue.entry().stance() == Stance.DESCRIBE
            && triple.source() != null
            && triple.source().start() > triple.cue().start()
            && last.end() <= triple.cue().start();
    if (!passive) {
      return null;
    }
    int as = reading.end(triple.source());
    if (!reading.low(as).equals("as")) {
      return null;
    }
    int end = Clauses.end(reading, as, reading.sentence(as).end());
    return end > as + 1 ? reading.cover(as, end) : null;
  }
}
