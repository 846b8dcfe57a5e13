package dicta.attribution;

import dicta.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Acts that are no statements although taggers may take them for one: talk without content ("did
 * not comment", "discussed the budget with"), perceptions ("witnessed"), deeds in whose object
 * somebody else's word stands ("launched what it described as ...").
 */
final class Talk {
  private static final Set<String> TALKS = Set.of("discuss", "negotiate", "consult", "interview");
  private static final Set<String> PERCEPTIONS =
      Set.of("witnessed", "witness", "witnesses", "witnessing", "overheard");
  private static final Set<String> SILENCE =
      WordClass.words(
          "comment commented respond responded reply replied answer answered react reacted"
              + " elaborate elaborated speak spoken identify identified name specify disclose");

  /** "would not say whether": of what was said, nothing. */
  private static final Set<String> TELLING = Set.of("say", "tell", "reveal", "explain", "confirm");

  private static final Set<String> ASKING =
      WordClass.words("whether if who whom whose what which when where why how");

  private static final Set<String> DEEDS =
      WordClass.words(
          "launched launch launches launching conducted carried began started "
              + "staged mounted faced suffered faces entered joined ended caused");

  /** "released images" is no statement, nor is "released a statement" without its words. */
  private static final Set<String> PUBLISHING = Set.of("release", "publish", "issue");

  private static final Set<String> WORKS =
      WordClass.words(
          "image images photo photos picture pictures video videos footage statement statements"
              + " album film book map maps list lists trailer single documents report reports");

  /** "recently appointed": a deed, not a word. */
  private static final Set<String> APPOINTING =
      WordClass.words("appointed appoints elected elects hired hires sacked sacks fired fires");

  /** "declared independence": a deed. */
  private static final Set<String> IDIOMS = Set.of("independence", "bankruptcy", "victory");

  private Talk() {}

  /** "known as": what everybody calls something. */
  private static boolean isKnownAs(Reading reading, int first, int end) {
    return end - first > 1
        && reading.low(end - 1).equals("as")
        && reading.low(end - 2).equals("known");
  }

  static boolean isStatement(Reading reading, Triple triple) {
    int first = reading.first(triple.cue());
    int end = reading.end(triple.cue());
    CueReading cue = CueReading.of(reading, triple.cue(), List.of());
    String head = cue.entry() == null ? "" : cue.entry().head();
    boolean words = hasWords(reading, triple.content());
    if (!words) {
      return false;
    }
    if (speaks(reading, triple)) {
      return true;
    }
    if (TALKS.contains(head) && isTalk(reading, triple, cue)) {
      return false;
    }
    if (cue.negated() && mentions(reading, first, end, SILENCE)) {
      return false;
    }
    int content = reading.first(triple.content().get(0));
    if (isAnonymous(reading, content) || isNothing(reading, triple)) {
      return false;
    }
    if (cue.negated() && TELLING.contains(head) && reading.in(content, ASKING)) {
      return false;
    }
    boolean silent =
        cue.negated() || reading.in(end - 1, WordClass.DECLINING) || head.equals("decline");
    if (silent && reading.low(content).equals("to") && reading.in(content + 1, SILENCE)) {
      return false;
    }
    if (mentions(reading, first, end, PERCEPTIONS)) {
      return false;
    }
    int object = reading.first(triple.content().get(0));
    boolean work =
        mentions(reading, object, object + 4, WORKS) || mentions(reading, first, end, WORKS);
    if (PUBLISHING.contains(firstVerb(reading, first, end)) && work && !says(reading, first, end)) {
      return false;
    }
    if (head.equals("declare") && reading.in(object, IDIOMS)) {
      return false;
    }
    if (isKnownAs(reading, first, end)) {
      return false;
    }
    if (mentions(reading, end - 1, end, APPOINTING)) {
      return false;
    }
    return !(mentions(reading, first, end, DEEDS) && namesInside(reading, triple.content().get(0)));
  }

  /**
   * "discussed X with Y", "to discuss X", "did not discuss X": talk, and nothing of what was said.
   */
  private static boolean isTalk(Reading reading, Triple triple, CueReading cue) {
    int first = reading.first(triple.cue());
    int end = reading.end(triple.content().get(triple.content().size() - 1));
    boolean infinitive = mentions(reading, first, reading.end(triple.cue()), Set.of("to"));
    boolean together = mentions(reading, reading.end(triple.cue()), end + 2, Set.of("with"));
    return cue.negated() || infinitive || together;
  }

  /** "who asked not to be named". */
  private static boolean isAnonymous(Reading reading, int content) {
    boolean be = reading.low(content).equals("not") && reading.low(content + 2).equals("be");
    return be && reading.in(content + 3, Set.of("named", "identified", "quoted"))
        || reading.low(content).equals("to")
            && reading.in(content + 1, Set.of("remain", "stay"))
            && reading.in(content + 2, Set.of("anonymous", "unnamed", "nameless"));
  }

  /** "has so far said nothing". */
  private static boolean isNothing(Reading reading, Triple triple) {
    String content = Reading.lower(reading.text().cut(triple.content().get(0)));
    return triple.content().size() == 1 && content.equals("nothing");
  }

  /** The base form of the cue's first publishing verb, else the empty word. */
  private static String firstVerb(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      for (CueEntry entry : CueLexicon.get().of(reading.low(i))) {
        if (PUBLISHING.contains(entry.head())) {
          return entry.head();
        }
      }
    }
    return "";
  }

  private static boolean says(Reading reading, int first, int end) {
    return mentions(reading, first, end, Set.of("saying", "stating", "calling", "reading", ":"));
  }

  private static boolean hasWords(Reading reading, List<Span> content) {
    for (Span stretch : content) {
      for (int i = reading.first(stretch); i < reading.end(stretch); i++) {
        if (Reading.isWord(reading.low(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A clause with "that" or a quotation at the content's beginning: somebody said something. */
  private static boolean speaks(Reading reading, Triple triple) {
    int first = reading.first(triple.content().get(0));
    return reading.low(first).equals("that") || reading.isQuoteMark(first);
  }

  private static boolean mentions(Reading reading, int first, int end, Set<String> words) {
    for (int i = first; i < end; i++) {
      if (reading.in(i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesInside(Reading reading, Span content) {
    return reading.low(reading.first(content)).equals("what");
  }
}
