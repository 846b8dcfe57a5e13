package dicta.attribution;

import dicta.text.AnnotatedText;
import dicta.text.Marks;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the edges of a content as the annotation guideline draws them: no comma or white space at
 * an edge, a final full stop only inside a quotation, quotation marks and brackets whole. Every
 * tagger's spans pass through here, so that they agree at the edges.
 */
public final class ContentSpans {
  private ContentSpans() {}

  /** The stretches with mended edges, in order; those without a letter or digit are left out. */
  public static List<Span> tidy(AnnotatedText text, List<Span> stretches) {
    List<Span> tidy = new ArrayList<>();
    for (Span stretch : stretches) {
      Span mended = mend(text, stretch);
      if (mended == null) {
        continue;
      }
      Span last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
      if (last != null && mended.start() <= last.end()) {
        tidy.set(tidy.size() - 1, last.cover(mended));
      } else {
        tidy.add(mended);
      }
    }
    return tidy;
  }

  private static Span mend(AnnotatedText text, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && isLoose(text.text().at(start))) {
      start++;
    }
    while (end > start && isLoose(text.text().at(end - 1))) {
      end--;
    }
    if (start >= end) {
      return null;
    }
    Span quotation = edgeQuotation(text, start, end);
    if (quotation != null) {
      start = Math.min(start, quotation.start());
      end = Math.max(end, quotation.end());
    }
    while (end > start
        && (text.text().at(end - 1) == '.' && !closesInside(text, start, end)
            || isLoose(text.text().at(end - 1)))) {
      if (text.text().at(end - 1) == '.' && isAbbreviated(text, end)) {
        break;
      }
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.text().at(i))) {
        return new Span(start, end);
      }
    }
    return null;
  }

  private static boolean isLoose(int c) {
    return Marks.isSpace(c) || c == ',' || c == ';' || c == ':' || Marks.isDash(c);
  }

  /**
   * The quotation of which the stretch holds all but marks (and what stands between mark and
   * stretch), on either side.
   */
  private static Span edgeQuotation(AnnotatedText text, int start, int end) {
    Span grown = null;
    for (int i = firstFrom(text, start - 2); i < text.quotations().size(); i++) {
      Span quotation = text.quotations().get(i);
      if (quotation.start() > end + 3) {
        break;
      }
      boolean opens = quotation.start() < start && start - quotation.start() <= 2;
      boolean closes = quotation.end() > end && quotation.end() - end <= 3;
      if (quotation.end() <= end + 3
          && (opens || closes)
          && bare(text, quotation.start(), start)
          && bare(text, end, quotation.end())) {
        grown = grown == null ? quotation : grown.cover(quotation);
      }
    }
    return grown;
  }

  /** Index of the first quotation that starts at the offset or later. */
  private static int firstFrom(AnnotatedText text, int offset) {
    int low = 0;
    int high = text.quotations().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.quotations().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean bare(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.text().at(i))) {
        return false;
      }
    }
    return true;
  }

  /** A full stop inside a quotation that the stretch opens but does not close stays. */
  private static boolean closesInside(AnnotatedText text, int start, int end) {
    for (int i = firstFrom(text, start); i < text.quotations().size(); i++) {
      Span quotation = text.quotations().get(i);
      if (quotation.start() >= end) {
        break;
      }
      if (quotation.end() >= end) {
        return true;
      }
    }
    return false;
  }

  /** "U.S." keeps its full stop: it is part of the last token. */
  private static boolean isAbbreviated(AnnotatedText text, int end) {
    int token = text.tokenAt(end - 1);
    return token < text.tokens().size()
        && text.tokens().get(token).span().start() < end - 1
        && text.tokens().get(token).span().end() == end;
  }
}
