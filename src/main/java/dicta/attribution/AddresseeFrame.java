package dicta.attribution;

import dicta.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Whom a statement was said to: the object of told and informed, the target of urge, call on, ask,
 * appeal to and invite, whoever a message or an answer goes to, and whoever asks in an interview.
 */
final class AddresseeFrame {
  private static final Set<String> OBJECT =
      WordClass.words(
          "tell inform notify remind assure reassure warn brief alert advise "
              + "apprise ask text email e-mail quiz promise thank press");
  private static final Set<String> TARGET =
      WordClass.words(
          "urge ask implore beseech entreat exhort beg order instruct command "
              + "petition invite encourage press push lobby request warn tell challenge "
              + "dare summon advise remind direct appeal call pressure plead rally thank "
              + "congratulate condole");
  private static final Set<String> STOPS =
      Set.of("that", "to", "for", "not", ",", ":", "about", "of", "against", "into", "onto");

  private AddresseeFrame() {}

  static List<Span> of(Surroundings around, CueReading cue) {
    String head = cue.entry() == null ? "" : cue.entry().head();
    String words = cue.entry() == null ? "" : String.join(" ", cue.entry().words());
    List<Span> found = List.of();
    boolean target =
        TARGET.contains(head) && !words.endsWith(" for") && !head.equals("call")
            || words.equals("call on")
            || words.equals("call upon");
    if (cue.passive() && hasNoSubject(around) && (target || OBJECT.contains(head))) {
      found = passiveSubject(around);
    }
    if (found.isEmpty() && (target || OBJECT.contains(head))) {
      found = relativeObject(around);
    }
    if (found.isEmpty() && OBJECT.contains(head)) {
      found = objectAfterCue(around);
    }
    if (found.isEmpty() && target) {
      found = objectInContent(around, cue);
    }
    if (found.isEmpty()) {
      found = AnsweredParty.of(around);
    }
    if (found.isEmpty()) {
      found = SpokenTo.between(around, around.cueFirst(), around.suffixEnd());
    }
    if (found.isEmpty()) {
      found = SpokenTo.between(around, around.from(), around.prefixEnd());
    }
    if (found.isEmpty()) {
      found = SpokenTo.inTalk(around, around.cueFirst(), around.to());
    }
    return found.isEmpty() ? SpokenTo.inTalk(around, around.from(), around.prefixEnd()) : found;
  }

  /** "told [reporters] that", "said Lee, telling [fans]". */
  private static List<Span> objectAfterCue(Surroundings around) {
    Reading reading = around.reading();
    int i = around.cueEnd();
    while (i < around.to()
        && around.free(i)
        && (reading.tag(i).equals("ADV") || reading.isQuoteMark(i))) {
      i++;
    }
    if (i >= around.to() || !around.free(i) || around.inSource(i)) {
      return List.of();
    }
    int end = AddresseeSpans.end(around, i);
    return end > i && !isTime(reading, i, end) ? AddresseeSpans.split(reading, i, end) : List.of();
  }

  private static boolean isTime(Reading reading, int first, int end) {
    return TimePhrase.end(reading, first, end) == end;
  }

  /** "urged [both countries] to respect the truce": the beginning of the content. */
  private static List<Span> objectInContent(Surroundings around, CueReading cue) {
    Reading reading = around.reading();
    Span content = around.triple().content().get(0);
    int first = reading.first(content);
    int limit = reading.end(content);
    boolean quoted = reading.isQuoteMark(first);
    if (first < around.cueEnd()) {
      return List.of();
    }
    if (quoted) {
      first++;
    }
    if (reading.low(first).equals("to") && !reading.isInfinitive(first)) {
      first++;
    }
    int end = linkless(reading, first, NounPhrases.end(reading, first, limit), limit);
    if (end == first
        || reading.in(
            first, Set.of("that", "if", "whether", "what", "why", "how", "where", "who"))) {
      return List.of();
    }
    boolean clause =
        end < limit
            && reading.isVerb(end)
            && !reading.low(end).endsWith("ing")
            && !reading.low(end).endsWith("ed");
    boolean infinitive = infinitiveWithin(reading, end, Math.min(limit, first + 30));
    boolean needsInfinitive =
        cue.entry().is(CueEntry.Kind.VERB) && OBJECT.contains(cue.entry().head());
    boolean asks = quoted ? reading.isInfinitive(end) : reading.in(end, STOPS) || infinitive;
    if (clause
        || !asks
        || needsInfinitive && !infinitive && !reading.in(end, Set.of("for", "about", "against"))) {
      return List.of();
    }
    return AddresseeSpans.split(reading, first, end);
  }

  /** "asked [the bank] for a loan": the phrase ends at a "for" that it would otherwise swallow. */
  private static int linkless(Reading reading, int first, int end, int limit) {
    for (int i = first + 1; i < end; i++) {
      if (reading.low(i).equals("for")) {
        return i;
      }
    }
    return Math.min(end, limit);
  }

  private static boolean infinitiveWithin(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.low(i).equals("to") && (reading.isVerb(i + 1) || reading.isQuoteMark(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nobody speaks before the cue: "nurses were told", "nurses were told by the ministry".
   */
  private static boolean hasNoSubject(Surroundings around) {
    Span source = around.triple().source();
    return source == null || source.start() > around.triple().cue().start();
  }

  /** "Ann Lee, [whom] the mayor urged to resign": the relative pronoun before the source. */
  private static List<Span> relativeObject(Surroundings around) {
    int before = around.prefixEnd() - 1;
    boolean whom = around.triple().source() != null && around.reading().low(before).equals("whom");
    return whom && before >= around.from()
        ? List.of(around.reading().cover(before, before + 1))
        : List.of();
  }

  /** "[it] had been warned of the offensive". */
  private static List<Span> passiveSubject(Surroundings around) {
    Reading reading = around.reading();
    int end = around.cueFirst();
    int start = NounPhrases.start(reading, end, around.from());
    return start < end && around.free(start)
        ? AddresseeSpans.split(reading, start, end)
        : List.of();
  }
}
