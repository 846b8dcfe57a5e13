package dicta.attribution.encoder;

import dicta.attribution.ContentSpans;
import dicta.attribution.Triple;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The turns of an interview in transcript form: paragraphs that begin with a name in capitals and a
 * colon. In PolNeAR 21 of 25 such paragraphs (in articles with at least two) have the colon for a
 * cue, which is the confidence given here.
 */
final class Transcript {
  private static final double CONFIDENCE = 0.84;
  private static final int LONGEST_NAME = 6;
  private static final int LEAST_TURNS = 2;

  private Transcript() {}

  /** What was found, with the turns in place of what shares their colon. */
  static List<EncoderTagger.Found> added(
      AnnotatedText text, List<Paragraph> paragraphs, List<EncoderTagger.Found> found) {
    TreeMap<Integer, EncoderTagger.Found> turns = new TreeMap<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Triple turn = turn(text, paragraphs.get(p));
      if (turn != null) {
        turn = continued(text, turn, paragraphs, p);
        turns.put(turn.cue().start(), new EncoderTagger.Found(turn, new double[Evidence.COUNT]));
      }
    }
    if (turns.size() < LEAST_TURNS) {
      return new ArrayList<>(found);
    }
    List<EncoderTagger.Found> all = new ArrayList<>(turns.values());
    for (EncoderTagger.Found each : found) {
      boolean apart =
          turns.subMap(each.triple().cue().start(), each.triple().cue().end()).isEmpty();
      for (Span stretch : each.triple().content()) {
        // "The transcript follows:" ascribes nothing that the turns do not ascribe better.
        apart &= turns.subMap(stretch.start(), stretch.end()).isEmpty();
      }
      if (apart) {
        all.add(each);
      }
    }
    return all;
  }

  /**
   * A turn in quotation marks that it leaves open goes on in the paragraphs that open them anew.
   */
  private static Triple continued(
      AnnotatedText text, Triple turn, List<Paragraph> paragraphs, int at) {
    List<Span> content = new ArrayList<>(turn.content());
    for (int p = at; p + 1 < paragraphs.size() && isOpen(paragraphs.get(p)); p++) {
      Paragraph next = paragraphs.get(p + 1);
      boolean goesOn =
          next.size() > 1
              && next.quotations().state(0) == Quotations.OPENING
              && !is(text, next, 1, "(")
              && turn(text, next) == null;
      if (!goesOn) {
        break;
      }
      content.addAll(ContentSpans.tidy(text, List.of(next.span(1, next.size() - 1))));
    }
    return new Triple(turn.source(), turn.cue(), content, turn.confidence());
  }

  private static boolean isOpen(Paragraph paragraph) {
    int last = paragraph.size() - 1;
    return paragraph.quotations().state(0) == Quotations.OPENING
        && paragraph.quotations().number(last) >= 0
        && paragraph.quotations().state(last) != Quotations.CLOSING;
  }

  private static Triple turn(AnnotatedText text, Paragraph paragraph) {
    Quotations quotations = paragraph.quotations();
    int size = paragraph.size();
    int first = size > 0 && quotations.state(0) == Quotations.OPENING ? 1 : 0;
    int colon = first;
    while (colon < size && colon - first <= LONGEST_NAME && !is(text, paragraph, colon, ":")) {
      if (!capitals(text.text().cut(paragraph.start(colon), paragraph.end(colon)))) {
        return null;
      }
      colon++;
    }
    if (colon == first || colon + 1 >= size || colon - first > LONGEST_NAME) {
      return null;
    }
    Span source = paragraph.span(first, colon - 1);
    if (text.cut(source).codePoints().filter(Character::isUpperCase).count() < 2
        || paragraph.end(colon) == paragraph.start(colon + 1)) {
      return null;
    }
    int last = size - 1;
    if (quotations.state(last) == Quotations.CLOSING
        && quotations.number(last) == 0
        && first == 1) {
      last--;
    }
    List<Span> content =
        last > colon
            ? ContentSpans.tidy(text, List.of(paragraph.span(colon + 1, last)))
            : List.of();
    Span cue = paragraph.span(colon, colon);
    boolean apart = content.stream().noneMatch(cue::overlaps);
    return content.isEmpty() || !apart ? null : new Triple(source, cue, content, CONFIDENCE);
  }

  private static boolean is(AnnotatedText text, Paragraph paragraph, int word, String form) {
    return text.text().cut(paragraph.start(word), paragraph.end(word)).equals(form);
  }

  /** Letters, if any, in capitals; marks as in "O'NEIL" and "MR." may stand between. */
  private static boolean capitals(String word) {
    return word.codePoints().allMatch(c -> Character.isUpperCase(c) || "'’.-".indexOf(c) >= 0);
  }
}
