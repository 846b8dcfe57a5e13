package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Whole quotations that nobody holds yet, beside a verb and a name: "“Nobody paid us,” complained
 * the head of the union", "“Never,” the coach fumed", "The widow shook her head: “It was late.”"
 * Whatever the verb, such a comma or colon ascribes.
 */
final class SpokenRules {
  private static final double INVERTED = 0.75;
  private static final double PLAIN = 0.7;
  private static final double BEFORE = 0.6;
  private static final int WORDS = 3;
  private static final int REACH = 14;
  private static final Set<String> ISSUED =
      Set.of("released", "issued", "published", "signed", "made");

  private final Reading reading;
  private final BitSet taken = new BitSet();
  private final List<Triple> found = new ArrayList<>();

  private SpokenRules(Reading reading, List<Triple> triples) {
    this.reading = reading;
    for (Triple triple : triples) {
      take(triple.cue());
      triple.content().forEach(this::take);
    }
  }

  /**
   * @param triples what has been found already
   */
  static List<Triple> find(Reading reading, List<Triple> triples) {
    SpokenRules rules = new SpokenRules(reading, triples);
    for (Span quotation : reading.text().quotations()) {
      if (rules.isFree(quotation) && rules.words(quotation) >= WORDS) {
        rules.at(quotation);
      }
    }
    return rules.found.stream().map(triple -> Repair.of(reading, triple)).toList();
  }

  private void take(Span span) {
    taken.set(span.start(), span.end());
  }

  private boolean isFree(Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  private int words(Span quotation) {
    int words = 0;
    for (int i = reading.first(quotation); i < reading.end(quotation); i++) {
      words += Reading.isWord(reading.low(i)) ? 1 : 0;
    }
    return words;
  }

  private void at(Span quotation) {
    Triple triple = after(quotation);
    if (triple == null) {
      triple = before(quotation);
    }
    if (triple != null && isFree(triple.cue()) && isFree(triple.source())) {
      triple.content().forEach(this::take);
      take(triple.cue());
      found.add(triple);
    }
  }

  /** Verb and name, or name and verb, after a quotation that ends in a comma. */
  private Triple after(Span quotation) {
    int at = reading.end(quotation);
    int last = at - 2;
    if (at >= reading.size() || !reading.in(last, Set.of(",", "?", "!"))) {
      return null;
    }
    int limit = Math.min(reading.sentence(at).end(), at + REACH);
    boolean comma = reading.low(last).equals(",");
    if (isSpeech(at, comma)) {
      int end = name(at + 1, NounPhrases.end(reading, at + 1, limit));
      boolean name = end > at + 1 && !reading.isVerb(at + 1);
      return name
          ? triple(quotation, reading.cover(at + 1, end), reading.span(at), INVERTED)
          : null;
    }
    int verb = NounPhrases.end(reading, at, limit);
    boolean subject = verb > at && verb < limit && isSpeech(verb, comma);
    return subject ? triple(quotation, reading.cover(at, verb), reading.span(verb), PLAIN) : null;
  }

  /** The name with who issued it, and without where it was said: "the head | in an interview". */
  private int name(int first, int end) {
    if (reading.low(end + 1).equals("by") && reading.in(end, ISSUED)) {
      return NounPhrases.end(reading, end + 2, reading.sentence(first).end());
    }
    for (int i = first + 1; i + 1 < end; i++) {
      boolean place = reading.in(i, Set.of("in", "at", "during", "on", "after"));
      for (int j = i + 1; place && j < Math.min(end, i + 4); j++) {
        if (Media.at(reading, j, end) != null) {
          return i;
        }
      }
    }
    return end;
  }

  /** A finite verb; one that is no cue in the table only after a comma. */
  private boolean isSpeech(int at, boolean comma) {
    String low = reading.low(at);
    boolean finite =
        reading.tag(at).equals("VERB")
            && !low.endsWith("ing")
            && (low.endsWith("ed") || low.endsWith("s"));
    boolean cue = CueLexicon.get().of(low).stream().anyMatch(entry -> entry.is(CueEntry.Kind.VERB));
    return finite && comma || reading.isVerb(at) && cue && !low.endsWith("ing");
  }

  /** "The widow shook her head: “…”": the clause before a colon. */
  private Triple before(Span quotation) {
    int colon = reading.first(quotation) - 1;
    if (colon < 1
        || !reading.low(colon).equals(":")
        || !reading.capital(reading.first(quotation) + 1)) {
      return null;
    }
    Sentence sentence = reading.sentence(colon);
    int subject = NounPhrases.end(reading, sentence.first(), colon);
    boolean clause =
        subject > sentence.first()
            && subject < colon
            && colon - subject < REACH
            && reading.isVerb(subject);
    return clause
        ? triple(
            quotation,
            reading.cover(sentence.first(), Clauses.trim(reading, sentence.first(), subject)),
            reading.cover(subject, colon + 1),
            BEFORE)
        : null;
  }

  /** With the quotation that begins the next sentence of the paragraph, where it is free too. */
  private Triple triple(Span quotation, Span source, Span cue, double confidence) {
    List<Span> content = new ArrayList<>();
    content.add(quotation);
    int after = reading.sentence(reading.first(cue)).end();
    if (quotation.end() <= cue.start() && reading.isQuoteMark(after)) {
      for (Span next : reading.text().quotations()) {
        boolean opens = next.start() == reading.span(after).start() && isFree(next);
        boolean same =
            opens
                && reading.sentence(after).paragraph()
                    == reading.sentence(reading.first(cue)).paragraph();
        if (same) {
          content.add(next);
        }
      }
    }
    return new Triple(source, cue, content, confidence);
  }
}
