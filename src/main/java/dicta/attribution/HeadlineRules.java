package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Headlines that ascribe by a mark: "Police: Suspect had no motive", "Boeing to cut jobs – report",
 * "“We won’t pay” – union boss", "‘Nobody told us’: mayor blames dam".
 */
final class HeadlineRules {
  private static final double SIGNED = 0.6;
  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST = 3;
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--", "―");

  /** Last words of who speaks in headlines. A topic ("Football: ...") is none. */
  private static final Set<String> SPEAKERS =
      WordClass.words(
          "police report reports study poll survey source sources official officials minister"
              + " ministry president premier pm mp mps spokesman spokeswoman spokesperson"
              + " governor mayor senator un nato eu imf who unicef unesco osce amnesty court"
              + " prosecutors prosecutor lawyer lawyers judge chief boss ceo coach experts"
              + " scientists analysts researchers union media residents witnesses campaigners"
              + " activists envoy ambassador ngo agency army military kremlin pentagon"
              + " government regulator watchdog doctors firefighters coroner inquiry");

  private final Reading reading;
  private final List<Triple> found = new ArrayList<>();

  private HeadlineRules(Reading reading) {
    this.reading = reading;
  }

  static List<Triple> find(Reading reading) {
    HeadlineRules rules = new HeadlineRules(reading);
    List<Sentence> sentences = reading.text().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      boolean alone =
          (s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph())
              && (s + 1 == sentences.size()
                  || sentences.get(s + 1).paragraph() != sentences.get(s).paragraph());
      if (alone) {
        rules.line(sentences.get(s).first(), sentences.get(s).end());
      }
    }
    return rules.found;
  }

  private void line(int first, int end) {
    if (end - first > LONGEST || reading.in(end - 1, Set.of(".", "!", "?", ":", ";", ","))) {
      return;
    }
    int begin = first;
    while (begin < end && !Reading.isWord(reading.low(begin)) && !reading.isQuoteMark(begin)) {
      begin++; // a bullet
    }
    if (reading.isQuoteMark(begin) && quotedFirst(begin, end)) {
      return;
    }
    for (int i = begin + 1; i <= Math.min(end - 1, begin + LONGEST_NAME); i++) {
      if (reading.low(i).equals(":")) {
        if (reading.in(i - 1, SPEAKERS) && end - i > SHORTEST) {
          add(begin, i, i, i + 1, end);
        }
        return;
      }
    }
    for (int i = end - 2; i > begin + SHORTEST && end - i <= LONGEST_NAME + 1; i--) {
      if (reading.in(i, DASHES) && spaced(i)) {
        boolean quoted =
            reading.isQuoteMark(i - 1) && reading.isQuoteMark(begin) && isName(i + 1, end);
        if (quoted || reading.in(end - 1, SPEAKERS) && isName(i + 1, end)) {
          add(i + 1, end, i, begin, i);
        }
        return;
      }
    }
  }

  /** "‘Nobody told us’: mayor blames dam". */
  private boolean quotedFirst(int begin, int end) {
    Span quotation =
        reading.text().quotations().stream()
            .filter(q -> q.start() == reading.span(begin).start())
            .findFirst()
            .orElse(null);
    int colon = quotation == null ? end : reading.end(quotation);
    if (colon + 1 >= end || !reading.low(colon).equals(":") || colon - begin <= SHORTEST) {
      return false;
    }
    int name = NounPhrases.end(reading, colon + 1, end);
    for (int i = colon + 2; i < name; i++) {
      // Headlines mislead the tagger: "mayor blames dam" may be three nouns to it.
      boolean verb =
          reading.low(i).endsWith("s")
              && CueLexicon.get().of(reading.low(i)).stream()
                  .anyMatch(entry -> entry.is(CueEntry.Kind.VERB));
      name = verb ? i : name;
    }
    boolean said = name > colon + 1 && name - colon <= LONGEST_NAME + 1;
    if (said) {
      add(colon + 1, name, colon, begin, colon);
    }
    return said;
  }

  private boolean spaced(int mark) {
    return reading.span(mark - 1).end() < reading.span(mark).start()
        && reading.span(mark).end() < reading.span(mark + 1).start();
  }

  private boolean isName(int from, int end) {
    for (int i = from; i < end; i++) {
      if (reading.isVerb(i) || !Reading.isWord(reading.low(i))) {
        return false;
      }
    }
    return from < end;
  }

  private void add(int sourceFirst, int sourceEnd, int cue, int first, int end) {
    Span content = reading.cover(first, end);
    found.add(
        new Triple(
            reading.cover(sourceFirst, sourceEnd), reading.span(cue), List.of(content), SIGNED));
  }
}
