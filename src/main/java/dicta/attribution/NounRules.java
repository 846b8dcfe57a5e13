package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Statements by a noun of the table: "the bank’s claims that ...", "its denial of ...", "an appeal
 * to X from Y to ...", "their refusal to ...", and "claims that ..." without a holder.
 */
final class NounRules {
  private static final double HELD = 0.7;
  private static final double UNHELD = 0.55;

  /** Nouns that are statements without a holder: "denied claims that". */
  private static final Set<String> UNHELD_NOUNS =
      Set.of("claim", "allegation", "accusation", "report", "contention");

  private final Reading reading;
  private final List<Triple> found = new ArrayList<>();

  private NounRules(Reading reading) {
    this.reading = reading;
  }

  static List<Triple> find(Reading reading) {
    NounRules rules = new NounRules(reading);
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        rules.at(i, sentence);
      }
    }
    return rules.found;
  }

  private void at(int noun, Sentence sentence) {
    String tag = reading.tag(noun);
    boolean onlyNoun =
        CueLexicon.get().of(reading.low(noun)).stream()
            .allMatch(entry -> entry.is(CueEntry.Kind.NOUN));
    boolean possessed = noun > sentence.first() && possessor(noun, sentence.first()) != null;
    if (!tag.equals("NOUN")
        && !tag.equals("PROPN")
        && !tag.equals("VERB")
        && !possessed
        && !onlyNoun) {
      return;
    }
    for (CueEntry entry : CueLexicon.get().of(reading.low(noun))) {
      if (entry.is(CueEntry.Kind.NOUN)
          && !entry.complements().isEmpty()
          && (onlyNoun || isNoun(noun, sentence))) {
        Triple triple = triple(entry, noun, sentence);
        if (triple != null) {
          found.add(triple);
          return;
        }
      }
    }
  }

  /** A tag VERB is believed only where nothing makes the word a noun. */
  private boolean isNoun(int noun, Sentence sentence) {
    if (!reading.tag(noun).equals("VERB")) {
      return true;
    }
    if (noun == sentence.first()) {
      return reading.low(noun).endsWith("s");
    }
    return (reading.in(noun - 1, Set.of("'s", "'", "the", "a", "an", "these", "any", "such"))
        || reading.in(noun - 1, WordClass.POSSESSIVES)
        || reading.tag(noun - 1).equals("VERB"));
  }

  private Triple triple(CueEntry entry, int noun, Sentence sentence) {
    int limit = sentence.end();
    int first = modifiers(noun, sentence.first());
    Span possessor = possessor(first, sentence.first());
    int at = noun + 1;
    Span to = null;
    Span holder = possessor;
    if (reading.low(at).equals("to") && !reading.isInfinitive(at)) {
      int end = NounPhrases.base(reading, at + 1, limit);
      if (end > at + 1) {
        to = reading.cover(at + 1, end);
        at = end;
      }
    }
    boolean ofContent = entry.complements().contains(Complement.OF);
    boolean held =
        reading.in(at, Set.of("from", "by")) || !ofContent && reading.low(at).equals("of");
    if (holder == null && held) {
      int end = holderEnd(at + 1, limit);
      boolean leads = end > at + 1 && (leadsContent(end) || reading.isQuoteMark(end));
      if (leads) {
        holder = reading.cover(at + 1, end);
        at = end;
      }
    }
    int start = contentStart(entry, at, limit);
    boolean inCue = start > at;
    boolean needsHolder = !UNHELD_NOUNS.contains(entry.head());
    if (start < 0 || holder == null && (needsHolder || to != null)) {
      return null;
    }
    int stop = Clauses.ofNoun(reading, start, limit);
    if (stop <= start) {
      return null;
    }
    int cueFirst = possessor != null ? noun : first;
    int cueEnd = inCue ? start : noun + 1;
    return new Triple(
        holder,
        reading.cover(cueFirst, cueEnd),
        List.of(reading.cover(start, stop)),
        holder != null ? HELD : UNHELD);
  }

  /** First of the adjectives and the article before the noun. */
  private int modifiers(int noun, int limit) {
    int i = noun;
    while (i > limit
        && (reading.tag(i - 1).equals("ADJ")
            || reading.in(i - 1, Set.of("a", "an", "the", "these", "those", "any", "such")))) {
      i--;
    }
    return i;
  }

  private Span possessor(int first, int limit) {
    int end = first;
    if (end > limit && reading.in(end - 1, WordClass.POSSESSIVES)) {
      return reading.cover(end - 1, end);
    }
    boolean marked =
        end - 1 > limit
            && (reading.low(end - 1).equals("'s")
                || reading.low(end - 1).equals("'") && reading.low(end - 2).endsWith("s"));
    if (!marked) {
      return null;
    }
    int start = NounPhrases.start(reading, end - 1, limit);
    return start < end - 1 ? reading.cover(start, end) : null;
  }

  /** End of the holder, with the participle clause that may follow it. */
  private int holderEnd(int from, int limit) {
    int end = NounPhrases.end(reading, from, limit);
    if (end == from || leadsContent(end) || reading.low(end).equals(",")) {
      return end;
    }
    for (int i = end; i < Math.min(limit, end + 25); i++) {
      boolean infinitive =
          reading.low(i).equals("to") && (reading.isVerb(i + 1) || reading.isQuoteMark(i + 1));
      if (infinitive || reading.low(i).equals("that")) {
        return i;
      }
      if (reading.in(i, Set.of(",", ";", "."))) {
        return end;
      }
    }
    return end;
  }

  private boolean leadsContent(int at) {
    return reading.low(at).equals("that") || infinitive(at);
  }

  private boolean infinitive(int at) {
    int to = reading.low(at).equals("not") ? at + 1 : at;
    return reading.isInfinitive(to)
        || reading.low(to).equals("to") && reading.isQuoteMark(to + 1) && reading.isVerb(to + 2);
  }

  /** Where the content begins ({@code > at} when a preposition joins the cue), or -1. */
  private int contentStart(CueEntry entry, int at, int limit) {
    if (at >= limit) {
      return -1;
    }
    for (Complement complement : entry.complements()) {
      switch (complement) {
        case THAT -> {
          boolean zero = UNHELD_NOUNS.contains(entry.head()) && zeroClause(at, limit);
          if (reading.low(at).equals("that") || zero) {
            return at;
          }
        }
        case TO -> {
          if (infinitive(at)) {
            return at;
          }
        }
        case OF, FOR -> {
          boolean of = reading.low(at).equals(complement == Complement.OF ? "of" : "for");
          boolean object = NounPhrases.base(reading, at + 1, limit) > at + 1 || gerund(at + 1);
          if (of && object && (complement == Complement.OF || !reading.isVerb(at - 1))) {
            return at + 1;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private boolean gerund(int at) {
    return reading.tag(at).equals("VERB") && reading.low(at).endsWith("ing");
  }

  /** "claims Armenia’s armed forces were involved": a subject and a finite verb, no "that". */
  private boolean zeroClause(int at, int limit) {
    int end = NounPhrases.end(reading, at, limit);
    boolean opens =
        reading.capital(at)
            || reading.tagged(at, Set.of("DET", "PROPN", "PRON"))
            || WordClass.POSSESSIVES.contains(reading.low(at));
    return opens
        && end > at
        && end < limit
        && reading.isVerb(end)
        && !reading.low(end).endsWith("ing");
  }
}
