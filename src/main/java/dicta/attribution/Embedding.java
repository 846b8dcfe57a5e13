package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which statement lies in the content of which: the innermost one whose content holds a statement's
 * cue and content.
 */
final class Embedding {
  private static final int NEAR = 64;

  private record Stretch(Span span, int owner) {}

  private final List<Triple> triples;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int[] longest;

  /** Triples in any order; indexes of the answers are theirs. */
  Embedding(List<Triple> triples) {
    this.triples = triples;
    for (int owner = 0; owner < triples.size(); owner++) {
      for (Span span : triples.get(owner).content()) {
        stretches.add(new Stretch(span, owner));
      }
    }
    stretches.sort(
        Comparator.comparing((Stretch stretch) -> stretch.span()).thenComparing(Stretch::owner));
    longest = new int[stretches.size()];
    for (int i = 0; i < longest.length; i++) {
      int end = stretches.get(i).span().end();
      longest[i] = i == 0 ? end : Math.max(longest[i - 1], end);
    }
  }

  /** Index of the innermost statement that holds this one, or null. */
  Integer outer(int inner) {
    Triple triple = triples.get(inner);
    Stretch best = null;
    for (Stretch stretch : around(triple.cue())) {
      boolean holds =
          stretch.owner() != inner && holdsAll(triples.get(stretch.owner()), triple.content());
      if (holds && (best == null || shorter(stretch, best))) {
        best = stretch;
      }
    }
    return best == null ? null : best.owner();
  }

  private static boolean shorter(Stretch one, Stretch other) {
    return one.span().length() < other.span().length();
  }

  private static boolean holdsAll(Triple outer, List<Span> content) {
    for (Span stretch : content) {
      boolean held = false;
      for (Span span : outer.content()) {
        held |= span.contains(stretch);
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  /** Whether some statement's content holds this span. */
  boolean inContent(Span span) {
    return !around(span).isEmpty();
  }

  /** The stretch of the outer statement's content that holds this span. */
  Span stretch(int outer, Span span) {
    for (Span stretch : triples.get(outer).content()) {
      if (stretch.contains(span)) {
        return stretch;
      }
    }
    return null;
  }

  /** Stretches that hold this span. */
  private List<Stretch> around(Span span) {
    List<Stretch> around = new ArrayList<>();
    int seen = 0;
    for (int i = after(span.start()) - 1; i >= 0 && seen < NEAR && longest[i] >= span.end(); i--) {
      seen++;
      if (stretches.get(i).span().contains(span)) {
        around.add(stretches.get(i));
      }
    }
    return around;
  }

  private int after(int start) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).span().start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Contents of other statements that touch this stretch of text and do not hold the cue. */
  List<Span> foreign(int statement, Span within) {
    List<Span> foreign = new ArrayList<>();
    Span cue = triples.get(statement).cue();
    int seen = 0;
    for (int i = after(within.end()) - 1;
        i >= 0 && seen < NEAR && longest[i] > within.start();
        i--) {
      seen++;
      Stretch stretch = stretches.get(i);
      boolean other = stretch.owner() != statement && stretch.span().overlaps(within);
      if (other && !stretch.span().contains(cue)) {
        foreign.add(stretch.span());
      }
    }
    return foreign;
  }
}
