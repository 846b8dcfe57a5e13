package dicta.attribution.encoder;

import dicta.attribution.Triple;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs on past the end of a paragraph, which the encoder tags by itself: a quotation left open
 * that the next paragraph takes up (printers close only its last part), and a quotation that stands
 * in the next paragraph because its cue ends this one ("The mayor continued:").
 */
final class ContinuedQuotations {
  /** A rival of less than this does not keep a quotation. */
  private static final double SURE = 0.5;

  /** Paragraphs that one quotation may run over; keeps the whole linear. */
  private static final int MOST = 30;

  /** Words of a paragraph below which it is a heading or an entry of a list. */
  private static final int BLOCK = 8;

  /** A triple, the paragraph of its cue, and the cue. */
  record Placed(int paragraph, CueSpans.Cue cue, EncoderTagger.Found found) {}

  private final List<Paragraph> paragraphs;

  ContinuedQuotations(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Whether the cue ends its paragraph, but for a colon, and the next begins with a quotation. */
  boolean announces(int paragraph, CueSpans.Cue cue) {
    Paragraph words = paragraphs.get(paragraph);
    int after = cue.last() + 1;
    boolean last = after == words.size() || after + 1 == words.size() && words.endsInColon();
    return last && (opens(paragraph + 1) || words.endsInColon() && isBlock(paragraph + 1));
  }

  /** Set apart by layout instead of marks: "She writes:", and what she writes below. */
  private boolean isBlock(int paragraph) {
    return paragraph < paragraphs.size()
        && paragraphs.get(paragraph).size() >= BLOCK
        && !paragraphs.get(paragraph).endsInColon();
  }

  /** What the cue that ends the paragraph before this one announces. */
  List<Span> announced(int paragraph) {
    return opens(paragraph) ? quotations(paragraph) : List.of(whole(paragraph));
  }

  private Span whole(int paragraph) {
    return paragraphs.get(paragraph).span(0, lastWord(paragraph));
  }

  private boolean opens(int paragraph) {
    return paragraph < paragraphs.size()
        && paragraphs.get(paragraph).size() > 0
        && paragraphs.get(paragraph).quotations().state(0) == Quotations.OPENING;
  }

  /** The quotation that begins this paragraph, with its parts in those that follow. */
  List<Span> quotations(int paragraph) {
    List<Span> spans = new ArrayList<>();
    int at = paragraph;
    spans.add(opening(at));
    while (spans.size() < MOST
        && open(at)
        && paragraphs.get(at).end(lastWord(at)) == spans.get(spans.size() - 1).end()
        && opens(at + 1)) {
      at++;
      spans.add(opening(at));
    }
    return spans;
  }

  private int lastWord(int paragraph) {
    return paragraphs.get(paragraph).size() - 1;
  }

  /** Whether a quotation is still open at the paragraph's end. */
  private boolean open(int paragraph) {
    Quotations quotations = paragraphs.get(paragraph).quotations();
    int last = lastWord(paragraph);
    return quotations.number(last) >= 0 && quotations.state(last) != Quotations.CLOSING;
  }

  private Span opening(int paragraph) {
    Paragraph words = paragraphs.get(paragraph);
    int last = 0;
    while (last + 1 < words.size() && words.quotations().number(last + 1) == 0) {
      last++;
    }
    return words.span(0, last);
  }

  /**
   * All triples with what follows in later paragraphs. A quotation that a surer cue beside it
   * claims is left to that one.
   */
  List<EncoderTagger.Found> applied(List<Placed> all) {
    List<List<Placed>> byParagraph = new ArrayList<>();
    paragraphs.forEach(paragraph -> byParagraph.add(new ArrayList<>()));
    all.forEach(placed -> byParagraph.get(placed.paragraph()).add(placed));
    List<EncoderTagger.Found> applied = new ArrayList<>();
    for (Placed placed : all) {
      int next = placed.paragraph() + 1;
      boolean announces = announces(placed.paragraph(), placed.cue());
      boolean free = (opens(next) || announces) && free(next, byParagraph.get(next));
      if (announces) {
        if (free) {
          applied.add(placed.found());
        }
      } else if (free && open(placed.paragraph()) && reachesEnd(placed)) {
        applied.add(longer(placed, next));
      } else {
        applied.add(placed.found());
      }
    }
    return applied;
  }

  private boolean free(int paragraph, List<Placed> rivals) {
    Span quotation = opens(paragraph) ? opening(paragraph) : whole(paragraph);
    for (Placed rival : rivals) {
      Triple triple = rival.found().triple();
      if (triple.confidence() >= SURE
          && !quotation.contains(triple.cue())
          && triple.content().stream().anyMatch(quotation::overlaps)) {
        return false;
      }
    }
    return true;
  }

  private boolean reachesEnd(Placed placed) {
    List<Span> content = placed.found().triple().content();
    Paragraph words = paragraphs.get(placed.paragraph());
    int last = lastWord(placed.paragraph());
    return content.get(content.size() - 1).end() >= words.start(last)
        && words.quotations().number(placed.cue().first()) != words.quotations().number(last);
  }

  private EncoderTagger.Found longer(Placed placed, int next) {
    Triple triple = placed.found().triple();
    List<Span> content = new ArrayList<>(triple.content());
    content.addAll(quotations(next));
    return new EncoderTagger.Found(
        new Triple(triple.source(), triple.cue(), content, triple.confidence()),
        placed.found().evidence());
  }
}
