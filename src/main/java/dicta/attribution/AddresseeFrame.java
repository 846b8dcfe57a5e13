package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a statement was said to: the object of told and informed, the target of urge, call on, ask,
 * appeal to and invite, whoever a message or an answer goes to.
 */
final class AddresseeFrame {
  private static final Set<String> OBJECT =
      Set.of(
          "tell",
          "inform",
          "notify",
          "remind",
          "assure",
          "reassure",
          "warn",
          "brief",
          "alert",
          "advise",
          "apprise",
          "ask",
          "text",
          "email",
          "e-mail",
          "quiz",
          "promise",
          "thank",
          "press");
  private static final Set<String> TARGET =
      Set.of(
          "urge",
          "ask",
          "implore",
          "beseech",
          "entreat",
          "exhort",
          "beg",
          "order",
          "instruct",
          "command",
          "petition",
          "invite",
          "encourage",
          "press",
          "push",
          "lobby",
          "request",
          "warn",
          "tell",
          "challenge",
          "dare",
          "summon",
          "advise",
          "remind",
          "direct",
          "appeal",
          "call",
          "pressure",
          "plead",
          "rally",
          "thank",
          "congratulate",
          "condole");
  private static final Set<String> STOPS =
      Set.of("that", "to", "for", "not", ",", ":", "about", "of");
  private static final Set<String> OCCASIONS =
      Set.of(
          "message",
          "letter",
          "address",
          "speech",
          "note",
          "memo",
          "email",
          "e-mail",
          "reply",
          "remarks",
          "statement",
          "response",
          "appeal",
          "plea",
          "report",
          "answer",
          "call");

  private AddresseeFrame() {}

  static List<Span> of(Surroundings around, CueReading cue) {
    String head = cue.entry() == null ? "" : cue.entry().head();
    String words = cue.entry() == null ? "" : String.join(" ", cue.entry().words());
    List<Span> found = List.of();
    if (cue.passive() && around.triple().source() == null && OBJECT.contains(head)) {
      found = passiveSubject(around);
    }
    if (found.isEmpty() && OBJECT.contains(head)) {
      found = objectAfterCue(around);
    }
    boolean target =
        TARGET.contains(head) && !words.endsWith(" for") && !head.equals("call")
            || words.equals("call on")
            || words.equals("call upon");
    if (found.isEmpty() && target) {
      found = objectInContent(around, cue);
    }
    if (found.isEmpty()) {
      found = AnsweredParty.of(around);
    }
    if (found.isEmpty()) {
      found = after(around, Set.of("to"), around.cueFirst(), around.suffixEnd());
    }
    return found.isEmpty() ? occasion(around) : found;
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
    int end = freeEnd(around, i);
    return end > i && !TimePhraseAt(reading, i, end) ? split(reading, i, end) : List.of();
  }

  private static boolean TimePhraseAt(Reading reading, int first, int end) {
    return TimePhrase.end(reading, first, end) == end;
  }

  private static int freeEnd(Surroundings around, int first) {
    int end = NounPhrases.end(around.reading(), first, around.to());
    int free = first;
    while (free < end && around.free(free) && !around.inSource(free)) {
      free++;
    }
    while (free > first && around.reading().tag(free - 1).equals("ADP")) {
      free--;
    }
    return free;
  }

  /** "urged [both countries] to respect the truce": the beginning of the content. */
  private static List<Span> objectInContent(Surroundings around, CueReading cue) {
    Reading reading = around.reading();
    Span content = around.triple().content().get(0);
    int first = reading.first(content);
    int limit = reading.end(content);
    if (first < around.cueEnd() || reading.isQuoteMark(first)) {
      return List.of();
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
    boolean asks = reading.in(end, STOPS) || infinitive;
    if (clause
        || !asks
        || needsInfinitive && !infinitive && !reading.in(end, Set.of("for", "about"))) {
      return List.of();
    }
    return split(reading, first, end);
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

  /** "[it] had been warned of the offensive". */
  private static List<Span> passiveSubject(Surroundings around) {
    Reading reading = around.reading();
    int end = around.cueFirst();
    int start = NounPhrases.start(reading, end, around.from());
    return start < end && around.free(start) ? split(reading, start, end) : List.of();
  }

  /** "said to [the board]", "appeal to [Baku]", "in response to [the union]". */
  private static List<Span> after(Surroundings around, Set<String> prepositions, int from, int to) {
    Reading reading = around.reading();
    for (int i = from; i < to; i++) {
      boolean here =
          reading.in(i, prepositions)
              && !around.inSource(i)
              && (around.free(i) || i < around.cueEnd());
      if (!here
          || reading.isVerb(i + 1)
          || !around.free(i + 1 < around.to() ? i + 1 : i)
          || i + 1 >= around.to()) {
        continue;
      }
      boolean speech = isSpeech(reading, i - 1) || isReply(reading, i - 1);
      int end = freeEnd(around, i + 1);
      if (speech && end > i + 1 && isPerson(reading, i + 1, end)) {
        return split(reading, i + 1, end);
      }
    }
    return List.of();
  }

  private static boolean isSpeech(Reading reading, int at) {
    return OCCASIONS.contains(reading.low(at))
        || reading.in(
            at,
            Set.of(
                "said",
                "says",
                "saying",
                "speaking",
                "wrote",
                "writing",
                "talking",
                "apologised",
                "apologized",
                "complained",
                "replied",
                "responded",
                "replying",
                "responding",
                "explained",
                "announced",
                "addressing",
                "appeal",
                "appeals",
                "confirmed"));
  }

  private static boolean isReply(Reading reading, int at) {
    return reading.in(at, Set.of("response", "reply", "reaction", "answer"));
  }

  /** A name or somebody, not "a question" or "an increase". */
  private static boolean isPerson(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.tag(i).equals("PROPN")
          || NounPhrases.isPronoun(reading, i)
          || PEOPLE.contains(reading.low(i))) {
        return !reading.in(first, Set.of("which", "this", "that", "what"));
      }
    }
    return false;
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "reporters",
          "journalists",
          "supporters",
          "fans",
          "staff",
          "employees",
          "workers",
          "parents",
          "residents",
          "voters",
          "lawmakers",
          "investors",
          "shareholders",
          "customers",
          "members",
          "colleagues",
          "students",
          "teachers",
          "police",
          "officers",
          "detectives",
          "jurors",
          "people",
          "viewers",
          "listeners",
          "readers",
          "delegates",
          "crowd",
          "court",
          "judge",
          "board",
          "parliament",
          "council",
          "committee",
          "government",
          "company",
          "media",
          "press",
          "audience",
          "patients",
          "families",
          "troops",
          "union",
          "unions",
          "authorities",
          "officials",
          "ministers",
          "party",
          "team",
          "players",
          "followers",
          "analysts");

  /** "In a message to [staff], Lee said", "speaking to [reporters]". */
  private static List<Span> occasion(Surroundings around) {
    return after(around, Set.of("to"), around.from(), around.prefixEnd());
  }

  /** Coordinated names are several addressees. */
  private static List<Span> split(Reading reading, int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      boolean and = reading.low(i).equals("and");
      if (and
          && opensPhrase(reading, i + 1)
          && opensPhrase(reading, first)
          && !reading.low(first).equals("both")) {
        List<Span> spans = new ArrayList<>(split(reading, first, i));
        spans.addAll(split(reading, i + 1, end));
        return spans;
      }
    }
    return List.of(reading.cover(first, end));
  }

  private static boolean opensPhrase(Reading reading, int at) {
    return reading.tag(at).equals("DET")
        || reading.tag(at).equals("PROPN")
        || WordClass.POSSESSIVES.contains(reading.low(at));
  }
}
