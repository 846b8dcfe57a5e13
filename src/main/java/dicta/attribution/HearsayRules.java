package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Statements with no source: "fighting reportedly broke out", "explosions were reported from the
 * harbour". The adverb or the verb is the cue, and the content stands around it.
 */
final class HearsayRules {
  private static final double ADVERB = 0.65;
  private static final double REPORTED = 0.6;
  private static final double SUPPOSED_SO = 0.6;
  private static final Set<String> JOINTS =
      Set.of("and", "but", "or", ",", ";", ":", "that", "while");

  private static final Set<String> SUPPOSED =
      WordClass.words(
          "said thought believed alleged understood reported rumoured rumored claimed feared"
              + " reputed");

  private HearsayRules() {}

  static List<Triple> find(Reading reading) {
    List<Triple> found = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        Triple triple = null;
        if (reading.in(i, WordClass.HEARSAY)) {
          triple = adverb(reading, i, sentence);
        } else if (reading.low(i).equals("reported") && i > sentence.first()) {
          triple = reported(reading, i, sentence);
        }
        if (triple == null && reading.in(i, SUPPOSED) && i > sentence.first()) {
          triple = supposed(reading, i, sentence);
        }
        if (triple != null) {
          found.add(triple);
        }
      }
    }
    return found;
  }

  private static Triple adverb(Reading reading, int adverb, Sentence sentence) {
    int end = Clauses.end(reading, adverb + 1, sentence.end());
    List<Span> content = new ArrayList<>();
    int left = adverb;
    boolean coordinated = left > sentence.first() && reading.in(left - 1, JOINTS);
    if (coordinated) {
      Span subject = subject(reading, sentence.first(), adverb);
      if (subject != null) {
        content.add(subject);
      }
    } else {
      int start = left;
      while (start > sentence.first() && !reading.in(start - 1, JOINTS)) {
        start--;
      }
      while (start < left
          && reading.in(start, Set.of("with", "when", "because", "as", "who", "which"))) {
        start++;
      }
      int stop = Clauses.trim(reading, start, left);
      if (stop > start) {
        content.add(reading.cover(start, stop));
      }
    }
    if (end > adverb + 1) {
      content.add(reading.cover(adverb + 1, end));
    }
    // "an allegedly corrupt clerk": the adverb belongs to an adjective.
    boolean modifier =
        adverb > sentence.first()
            && (reading.tagged(adverb - 1, Set.of("DET", "ADP"))
                || reading.in(adverb - 1, WordClass.POSSESSIVES)
                || reading.low(adverb - 1).equals("'s"));
    return modifier || content.isEmpty()
        ? null
        : new Triple(null, reading.span(adverb), content, ADVERB);
  }

  /** The subject of a coordinated clause: the noun phrase before the verb of the clause before. */
  private static Span subject(Reading reading, int from, int adverb) {
    for (int i = adverb - 1; i > from; i--) {
      if (reading.isVerb(i)) {
        int first = i;
        while (first > from
            && (WordClass.isAuxiliary(reading.low(first - 1))
                || reading.tag(first - 1).equals("ADV"))) {
          first--;
        }
        int start = NounPhrases.start(reading, first, from);
        if (start < first) {
          return reading.cover(start, Clauses.trim(reading, start, first));
        }
      }
    }
    return null;
  }

  /** "Explosions were reported from ..."; in a headline without the auxiliary. */
  private static Triple reported(Reading reading, int verb, Sentence sentence) {
    int first = verb;
    while (first > sentence.first()
        && (reading.in(first - 1, WordClass.BE)
            || reading.in(first - 1, WordClass.HAVE)
            || WordClass.isAdverb(reading.low(first - 1)))) {
      first--;
    }
    boolean auxiliary = false;
    for (int i = first; i < verb; i++) {
      auxiliary |= reading.in(i, WordClass.BE);
    }
    boolean headline =
        first == verb
            && !Set.of(".", "!", "?").contains(reading.low(sentence.end() - 1))
            && sentence.end() - sentence.first() < 16
            && reading.in(verb + 1, Set.of("in", "at", "near", "across", "after", "from", "as"));
    if (!auxiliary && !headline) {
      return null;
    }
    int start = NounPhrases.start(reading, first, sentence.first());
    if (headline && first - sentence.first() <= 5) {
      start = sentence.first(); // capitals mislead the tagger: "Heavy Fighting Reported In Goris"
    }
    if (start == first || reading.in(start, Set.of("it", "there", "who", "which"))) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    content.add(reading.cover(start, first));
    if (reading.low(verb + 1).equals("by") || reading.in(verb + 1, Set.of("missing", "as"))) {
      return null;
    }
    int end =
        Math.min(
            Clauses.end(reading, verb + 1, sentence.end()),
            adjunctEnd(reading, verb + 1, sentence.end()));
    if (end > verb + 1) {
      content.add(reading.cover(verb + 1, Clauses.trim(reading, verb + 1, end)));
    }
    return new Triple(null, reading.cover(first, verb + 1), content, REPORTED);
  }

  /** What was reported goes on up to a time or a clause: "from the harbour | on Tuesday as ...". */
  private static int adjunctEnd(Reading reading, int from, int limit) {
    for (int i = from; i < limit; i++) {
      boolean clause = reading.in(i, Set.of("as", "after", "when", "while", "before"));
      if (clause || TimePhrase.end(reading, i, limit) > i) {
        return i;
      }
    }
    return limit;
  }

  /**
   * "It is thought | that ...", "The clerk, | it is alleged, | stole", "The band | is said | to
   * split": nobody is named who thinks so.
   */
  private static Triple supposed(Reading reading, int participle, Sentence sentence) {
    int first = participle;
    while (first > sentence.first() && WordClass.isAdverb(reading.low(first - 1))) {
      first--;
    }
    while (first > sentence.first()
        && (reading.in(first - 1, WordClass.BE)
            || reading.in(first - 1, Set.of("has", "have", "had"))
            || WordClass.isAdverb(reading.low(first - 1)))) {
      first--;
    }
    boolean auxiliary = false;
    for (int i = first; i < participle; i++) {
      auxiliary |= reading.in(i, WordClass.BE);
    }
    if (!auxiliary || first == sentence.first()) {
      return null;
    }
    Span cue = reading.cover(first, participle + 1);
    int after = participle + 1;
    if (reading.low(first - 1).equals("it")) {
      if (reading.low(after).equals("that")) {
        int end = Clauses.end(reading, after, sentence.end());
        return end > after + 1
            ? new Triple(null, cue, List.of(reading.cover(after, end)), SUPPOSED_SO)
            : null;
      }
      boolean aside = reading.low(after).equals(",") && reading.low(first - 2).equals(",");
      return aside ? aside(reading, cue, first - 2, after + 1, sentence) : null;
    }
    int start = NounPhrases.start(reading, first, sentence.first());
    if (start == first || !reading.isInfinitive(after)) {
      return null;
    }
    if (reading.low(start - 1).equals("and")) {
      start = NounPhrases.start(reading, start - 1, sentence.first());
    }
    int end = Clauses.end(reading, after, sentence.end());
    return new Triple(
        null,
        cue,
        List.of(
            reading.cover(start, Clauses.trim(reading, start, first)), reading.cover(after, end)),
        SUPPOSED_SO);
  }

  private static Triple aside(Reading reading, Span cue, int comma, int after, Sentence sentence) {
    int end = Clauses.end(reading, after, sentence.end());
    return comma > sentence.first() && end > after
        ? new Triple(
            null,
            cue,
            List.of(reading.cover(sentence.first(), comma), reading.cover(after, end)),
            SUPPOSED_SO)
        : null;
  }
}
