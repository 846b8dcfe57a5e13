package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Statements by a verb of the table and the complement it takes: "it notified the peacekeepers
 * about its offensive", "is urging them to stop", "had been warned of the strike". Made for the
 * inside of contents, where no tagger was trained.
 */
final class VerbRules {
  private static final double SURE = 0.7;
  private static final double LIKELY = 0.6;
  private static final int REACH = 25;
  private static final Set<String> COUNTS =
      WordClass.words(
          "number numbers toll figure total count cost costs price value damage losses size share"
              + " age chance chances odds risk crowd turnout strength");

  private final Reading reading;
  private final List<Triple> found = new ArrayList<>();

  private VerbRules(Reading reading) {
    this.reading = reading;
  }

  static List<Triple> find(Reading reading) {
    VerbRules rules = new VerbRules(reading);
    for (Sentence sentence : reading.text().sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        rules.at(i, sentence);
      }
    }
    return rules.found;
  }

  private void at(int i, Sentence sentence) {
    boolean verb = mayBeVerb(i);
    if (!verb && !afterSubject(i, sentence)) {
      return;
    }
    for (CueEntry entry : CueLexicon.get().of(reading.low(i))) {
      boolean target =
          entry.complements().contains(Complement.OBJ_TO)
              || entry.complements().contains(Complement.PREP_TO);
      if ((verb || target)
          && entry.is(CueEntry.Kind.VERB)
          && !entry.complements().isEmpty()
          && goesOn(entry, i)) {
        Triple triple = triple(entry, i, sentence);
        if (triple != null) {
          found.add(triple);
          return;
        }
      }
    }
  }

  private boolean mayBeVerb(int i) {
    String tag = reading.tag(i);
    return tag.equals("VERB") || tag.equals("AUX");
  }

  /** A verb that the tagger took for a noun: "The farmers appeal to", "Union urges". */
  private boolean afterSubject(int i, Sentence sentence) {
    return i > sentence.first()
        && reading.tagged(i, Set.of("NOUN", "PROPN"))
        && reading.tagged(i - 1, Set.of("NOUN", "PROPN", "PRON"))
        && !reading.in(i - 1, WordClass.POSSESSIVES);
  }

  private boolean goesOn(CueEntry entry, int i) {
    for (int k = 1; k < entry.words().size(); k++) {
      if (!entry.words().get(k).equals(reading.low(i + k))) {
        return false;
      }
    }
    return true;
  }

  private Triple triple(CueEntry entry, int verb, Sentence sentence) {
    int first = cueStart(verb, sentence.first());
    int end = verb + entry.words().size();
    if (reading.in(first - 1, Set.of("to", "of", "by", "without")) && first > sentence.first()) {
      return null;
    }
    if (supposed(first, verb)) {
      return null;
    }
    if (passive(first, verb)) {
      return passive(entry, first, end, sentence);
    }
    int[] content = content(entry, end, sentence);
    Span source = content == null ? null : source(first, sentence);
    if (source == null || source.overlaps(reading.cover(content[1], content[2]))) {
      return null;
    }
    boolean complement = reading.in(content[1], Set.of("that", "to", "about", "not"));
    return new Triple(
        source,
        reading.cover(first, content[0]),
        List.of(reading.cover(content[1], content[2])),
        complement ? SURE : LIKELY);
  }

  /** Auxiliaries, adverbs and "several times" before the verb belong to the cue. */
  private int cueStart(int verb, int limit) {
    int i = verb;
    while (i > limit) {
      String low = reading.low(i - 1);
      if (WordClass.isAuxiliary(low) && !low.equals("'s")
          || low.equals("n't")
          || low.equals("not")
          || low.equals("never")
          || WordClass.isAdverb(low) && !low.equals("at")) {
        i--;
      } else if (low.equals("times") && i - 2 >= limit) {
        i -= 2;
      } else {
        break;
      }
    }
    while (i < verb
        && reading.in(i, Set.of("so", "only", "both", "however", "meanwhile", "though"))) {
      i++;
    }
    return i;
  }

  /** "would call for": nobody has said it. */
  private boolean supposed(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (reading.in(i, WordClass.MODALS) && !reading.low(i).equals("'d")) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(int first, int verb) {
    boolean be = false;
    for (int i = first; i < verb; i++) {
      be |= reading.in(i, WordClass.BE);
    }
    return be && !reading.low(verb).endsWith("ing");
  }

  /** {end of cue, start of content, end of content}, or null. */
  private int[] content(CueEntry entry, int end, Sentence sentence) {
    int limit = sentence.end();
    int object = NounPhrases.end(reading, end, limit);
    boolean hasObject = object > end;
    for (Complement complement : entry.complements()) {
      int start = -1;
      switch (complement) {
        case THAT -> start = thatAfter(end, limit);
        case ZERO ->
            start = hasObject && finite(afterAside(object, limit)) || opensQuote(end) ? end : -1;
        case TO -> start = infinitive(end) ? end : -1;
        case OBJ_TO, PREP_TO -> start = hasObject && infinitiveFrom(end, limit) ? end : -1;
        case OBJ_THAT -> start = hasObject ? thatAfter(object, limit) : -1;
        case OBJ_ABOUT -> start = objectThen(end, object, Set.of("about", "of"), true);
        case OBJ_OF -> start = objectThen(end, object, Set.of("of"), false);
        case OBJ_FOR -> start = objectThen(end, object, Set.of("for"), false);
        case OBJ_AT -> start = counted(end, object, limit) ? end : -1;
        case OBJ_AS -> start = objectThen(end, object, Set.of("as"), false);
        case OBJ_NAME -> start = hasObject && opensQuote(object) ? end : -1;
        case OBJ, PREP -> start = hasObject || gerund(end) ? end : -1;
        case GER -> start = gerund(end) ? end : -1;
        default -> {}
      }
      if (start >= 0) {
        int stop = Clauses.end(reading, start, limit);
        if (complement == Complement.OBJ_ABOUT) {
          stop = TimePhrase.cut(reading, start, stop);
        }
        if (stop > start) {
          return new int[] {end, start, stop};
        }
      }
    }
    return null;
  }

  /** The "that" here or after a time or an aside: "said two hours later that", or -1. */
  private int thatAfter(int end, int limit) {
    int i = end;
    if (i < limit && reading.low(i).equals(",") && reading.low(i + 2).equals(",")) {
      i += 3;
    } else {
      i = TimePhrase.end(reading, i, limit);
    }
    return reading.low(i).equals("that") && i < limit && !closes(i + 1, limit) ? i : -1;
  }

  /** "six people, including four police, | were killed". */
  private int afterAside(int object, int limit) {
    if (!reading.low(object).equals(",")) {
      return object;
    }
    for (int i = object + 1; i < Math.min(limit, object + 12); i++) {
      if (reading.low(i).equals(",")) {
        return i + 1;
      }
    }
    return object;
  }

  private boolean closes(int at, int limit) {
    return at >= limit || !Reading.isWord(reading.low(at)) && !reading.isQuoteMark(at);
  }

  /**
   * "had been warned of the strike", "was told by lawyers that", "had been accused of cheating":
   * who was told is in nothing, but who was accused or asked belongs to the content.
   */
  private Triple passive(CueEntry entry, int first, int end, Sentence sentence) {
    Set<Complement> complements = entry.complements();
    boolean tells =
        complements.contains(Complement.OBJ_THAT) || complements.contains(Complement.OBJ_ABOUT);
    boolean aims =
        complements.contains(Complement.OBJ_OF) || complements.contains(Complement.OBJ_TO);
    Span by = null;
    int at = end;
    if (reading.low(at).equals("by")) {
      int holder = NounPhrases.end(reading, at + 1, sentence.end());
      by = holder > at + 1 ? reading.cover(at + 1, holder) : null;
      at = Math.max(holder, at);
    }
    int start = at;
    int cueEnd = end;
    if (tells && reading.in(at, Set.of("of", "about"))) {
      start = at + 1;
      cueEnd = by == null ? at + 1 : end;
    } else if (!(tells && reading.low(at).equals("that")
        || aims && (infinitive(at) || reading.low(at).equals("of")))) {
      return null;
    }
    int stop = Clauses.end(reading, start, sentence.end());
    if (tells && reading.low(at).equals("of")) {
      int object = NounPhrases.end(reading, start, sentence.end());
      stop = object > start ? Math.min(stop, object) : stop;
    }
    if (stop <= start) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    boolean target = !reading.low(at).equals("that") && cueEnd == end && start == at;
    if (target) {
      int subject = NounPhrases.start(reading, first, sentence.first());
      if (subject == first) {
        return null;
      }
      content.add(reading.cover(subject, Clauses.trim(reading, subject, first)));
    }
    content.add(reading.cover(start, stop));
    return new Triple(by, reading.cover(first, cueEnd), content, LIKELY);
  }

  private boolean finite(int at) {
    return reading.isVerb(at) && !reading.low(at).endsWith("ing")
        || reading.tag(at).equals("ADV") && reading.isVerb(at + 1);
  }

  private boolean infinitive(int at) {
    return reading.isInfinitive(reading.low(at).equals("not") ? at + 1 : at);
  }

  private boolean infinitiveFrom(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + REACH); i++) {
      if (infinitive(i) || reading.low(i).equals("to") && reading.isQuoteMark(i + 1)) {
        return true;
      }
      if (reading.in(i, Set.of("that", ";", ":")) || finite(i) && !reading.low(i).endsWith("ed")) {
        return false;
      }
    }
    return false;
  }

  /** "the number at 41", "the cost at more than 40": the object ends before "at" or holds it. */
  private boolean counted(int from, int object, int limit) {
    boolean count = false;
    for (int at = from + 1; at <= Math.min(object, limit - 2); at++) {
      count |= reading.in(at, COUNTS) || reading.in(at - 1, COUNTS);
      if (count && reading.low(at).equals("at")) {
        for (int i = at + 1; i < Math.min(limit, at + 5); i++) {
          if (reading.tag(i).equals("NUM")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean gerund(int at) {
    return reading.tag(at).equals("VERB") && reading.low(at).endsWith("ing");
  }

  private boolean opensQuote(int at) {
    return reading.isQuoteMark(at) && Reading.isWord(reading.low(at + 1));
  }

  /** Start of the content where the object is followed by one of these prepositions, else -1. */
  private int objectThen(int from, int object, Set<String> prepositions, boolean objectOut) {
    for (int i = from + 1; i <= object; i++) {
      if (reading.in(i, prepositions)) {
        return objectOut ? i : from;
      }
    }
    return -1;
  }

  private Span source(int first, Sentence sentence) {
    int end = first;
    while (end > sentence.first() && reading.in(end - 1, Set.of("also", "however", "then"))) {
      end--;
    }
    boolean participle =
        reading.low(first).endsWith("ing")
            && reading.in(first - 1, Set.of(",", "and", "but"))
            && first > sentence.first();
    if (participle) {
      return mainSubject(sentence, first);
    }
    boolean aside =
        end - 3 > sentence.first()
            && reading.low(end - 1).equals(",")
            && reading.in(end - 2, Set.of("however", "meanwhile", "though", "too", "also"))
            && reading.low(end - 3).equals(",");
    if (aside) {
      end -= 3;
    }
    boolean relative = end > sentence.first() && reading.in(end - 1, Set.of("who", "which"));
    int start = NounPhrases.start(reading, relative ? end - 1 : end, sentence.first());
    if (start < (relative ? end - 1 : end)) {
      return reading.cover(start, Clauses.trim(reading, start, relative ? end - 1 : end));
    }
    boolean joined =
        end > sentence.first() && reading.in(end - 1, Set.of("and", "but", "or", ",", "then"));
    return joined ? mainSubject(sentence, first) : null;
  }

  /** The subject of the sentence's first finite verb: "X is in touch with Y and is urging ...". */
  private Span mainSubject(Sentence sentence, int before) {
    for (int i = sentence.first(); i < before; i++) {
      if (reading.isVerb(i) && !reading.low(i).endsWith("ing")) {
        int start = NounPhrases.start(reading, cueStart(i, sentence.first()), sentence.first());
        return start < i && start < cueStart(i, sentence.first())
            ? reading.cover(start, Clauses.trim(reading, start, cueStart(i, sentence.first())))
            : null;
      }
    }
    return null;
  }
}
