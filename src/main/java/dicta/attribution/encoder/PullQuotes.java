package dicta.attribution.encoder;

import dicta.attribution.Triple;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Paragraphs that are a quotation, a dash and a name, as papers set readers' voices and mottoes:
 * the dash is the cue. What was found in the name by the networks, which hardly ever saw this,
 * gives way.
 */
final class PullQuotes {
  private static final double CONFIDENCE = 0.9;
  private static final int SHORTEST = 4;
  private static final int LONGEST_NAME = 12;
  private static final String DASHES = "―—–-";
  private static final String MARKS = "“”„«»\"";
  private static final List<String> SMALL = List.of("of", "the", "de", "van", "von", "and", "la");

  private PullQuotes() {}

  static List<EncoderTagger.Found> added(
      AnnotatedText text, List<Paragraph> paragraphs, List<EncoderTagger.Found> found) {
    TreeMap<Integer, Span> tails = new TreeMap<>();
    List<EncoderTagger.Found> all = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Triple quote = quote(text, paragraph);
      if (quote != null) {
        Span tail = quote.cue().cover(quote.source());
        tails.put(tail.start(), tail);
        all.add(new EncoderTagger.Found(quote, new double[0]));
      }
    }
    for (EncoderTagger.Found each : found) {
      Span cue = each.triple().cue();
      Map.Entry<Integer, Span> tail = tails.lowerEntry(cue.end());
      if (tail == null || !tail.getValue().overlaps(cue)) {
        all.add(each);
      }
    }
    return all;
  }

  private static Triple quote(AnnotatedText text, Paragraph paragraph) {
    int close = close(text, paragraph);
    if (close <= SHORTEST || !isMark(form(text, paragraph, 0))) {
      return null;
    }
    int name = close;
    while (name < paragraph.size() && DASHES.contains(form(text, paragraph, name))) {
      name++;
    }
    int last = paragraph.size() - 1;
    if (last >= name && form(text, paragraph, last).equals(".")) {
      last--;
    }
    if (name == close || last < name || last - name >= LONGEST_NAME) {
      return null;
    }
    for (int i = name; i <= last; i++) {
      String form = form(text, paragraph, i);
      boolean fits =
          !Character.isLetter(form.codePointAt(0))
              || Character.isUpperCase(form.codePointAt(0))
              || i > name && SMALL.contains(form);
      if (!fits || isMark(form)) {
        return null;
      }
    }
    if (!Character.isUpperCase(form(text, paragraph, name).codePointAt(0))) {
      return null;
    }
    return new Triple(
        paragraph.span(name, last),
        paragraph.span(close, name - 1),
        List.of(paragraph.span(0, close - 1)),
        CONFIDENCE);
  }

  /**
   * The word after the last quotation mark that a dash follows, or 0. Readers' voices are often
   * badly set (marks turned round, marks in marks), so that their quotations cannot be paired; but
   * a comma before a mark means that a cue follows there.
   */
  private static int close(AnnotatedText text, Paragraph paragraph) {
    int close = 0;
    for (int i = 1; i + 1 < paragraph.size(); i++) {
      if (isMark(form(text, paragraph, i))) {
        boolean dash = DASHES.contains(form(text, paragraph, i + 1));
        close = dash ? i + 1 : close;
        if (!dash && form(text, paragraph, i - 1).equals(",")) {
          return 0;
        }
      }
    }
    return close;
  }

  private static boolean isMark(String form) {
    return MARKS.contains(form);
  }

  private static String form(AnnotatedText text, Paragraph paragraph, int word) {
    return text.text().cut(paragraph.start(word), paragraph.end(word));
  }
}
