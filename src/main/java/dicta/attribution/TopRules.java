package dicta.attribution;

import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements that taggers trained on political news miss, at the top level of an article. */
final class TopRules {
  private static final int HEADLINE = 18;

  /**
   * Measured on PolNeAR's development articles beside the encoder after two epochs: of the
   * additions outside contents and quotations about half were right end to end.
   */
  private static final double VERB = 0.5;

  /** Nouns with a holder are statements by the guideline, but rarely in PolNeAR's annotation. */
  private static final double NOUN = 0.45;

  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private TopRules() {}

  /**
   * @param tagged where the contents of the statements lie that a tagger found
   */
  static List<Triple> find(Reading reading, Embedding tagged) {
    List<Triple> found = new ArrayList<>();
    found.addAll(NamingRules.find(reading));
    for (Triple triple : NounRules.find(reading)) {
      boolean held = triple.source() != null && isHolder(reading, triple.source());
      if (held || triple.source() == null && isHeardOf(reading, triple, tagged)) {
        found.add(new Triple(triple.source(), triple.cue(), triple.content(), NOUN));
      }
    }
    for (Triple triple : VerbRules.find(reading)) {
      boolean special = isHeadline(reading, triple.cue()) || isHearsay(reading, triple.cue());
      if (special || isNarrated(reading, triple, tagged)) {
        found.add(new Triple(triple.source(), triple.cue(), triple.content(), VERB));
      }
    }
    found.addAll(HearsayRules.find(reading));
    found.addAll(RelativeRules.find(reading));
    found.addAll(HeadlineRules.find(reading));
    return found;
  }

  /** "There were reports that ...": the author's own, of what nobody is named to have said. */
  private static boolean isHeardOf(Reading reading, Triple triple, Embedding tagged) {
    int first = reading.first(triple.cue());
    while (reading.tag(first - 1).equals("ADJ") || reading.in(first - 1, Set.of("no", "some"))) {
      first--;
    }
    boolean there =
        reading.in(first - 1, WordClass.BE) && reading.low(first - 2).equals("there")
            || reading.in(first - 1, Set.of("been")) && reading.low(first - 3).equals("there")
            || reading.in(first - 1, Set.of("amid", "following", "despite", "after"));
    return there && !tagged.inContent(triple.cue()) && !isQuoted(reading, triple.cue());
  }

  /** In the author's own voice: in no content, in no quotation, and nobody's "I think". */
  private static boolean isNarrated(Reading reading, Triple triple, Embedding tagged) {
    boolean own =
        triple.source() == null
            || OWN_VOICE.contains(Reading.lower(reading.text().cut(triple.source())));
    int content = reading.first(triple.content().get(0));
    boolean deed = reading.in(content, Set.of("to", "not")); // "threatened to", "refused to"
    return !own
        && !deed
        && isHolder(reading, triple.source())
        && !tagged.inContent(triple.cue())
        && !isQuoted(reading, triple.cue());
  }

  /** Who can say something: no time, and no bare noun ("birther"). */
  private static boolean isHolder(Reading reading, Span source) {
    int first = reading.first(source);
    int end = reading.end(source);
    boolean bare =
        end == first + 1
            && reading.tag(first).equals("NOUN")
            && !reading.capital(first)
            && !reading.low(first).endsWith("s");
    boolean time = end - first > 1 && TimePhrase.cut(reading, first, end) < end;
    return !bare
            && !time
            && !reading.low(first).equals("let")
            && !reading.in(end - 1, Set.of("let", "'s"))
        || reading.low(end - 1).equals("'s") && end - first > 1;
  }

  private static boolean isQuoted(Reading reading, Span cue) {
    List<Span> quotations = reading.text().quotations();
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).start() <= cue.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && i > low - 40; i--) {
      if (quotations.get(i).contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** "reportedly ruled out": the adverb belongs to a cue with a source. */
  private static boolean isHearsay(Reading reading, Span cue) {
    for (int i = reading.first(cue); i < reading.end(cue); i++) {
      if (reading.in(i, WordClass.HEARSAY)) {
        return true;
      }
    }
    return false;
  }

  /** A short line of one sentence without a full stop. */
  private static boolean isHeadline(Reading reading, Span cue) {
    Sentence sentence = reading.sentence(reading.first(cue));
    Span line = reading.text().paragraphs().get(sentence.paragraph());
    boolean alone = line.equals(reading.text().span(sentence));
    return alone
        && sentence.end() - sentence.first() <= HEADLINE
        && !Set.of(".", "!", "?", "”", "\"", ":").contains(reading.low(sentence.end() - 1));
  }
}
