package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a content that runs on into a sentence which has a cue of its own: "X told Y that A. B, he
 * said" are two statements.
 */
final class Overlaps {
  private static final int NEAR = 64;

  private record Stretch(Span span, int owner) {}

  private Overlaps() {}

  /** The triples, in their order, with such contents cut. */
  static List<Triple> cut(Reading reading, List<Triple> triples) {
    List<Stretch> stretches = new ArrayList<>();
    for (int owner = 0; owner < triples.size(); owner++) {
      for (Span span : triples.get(owner).content()) {
        stretches.add(new Stretch(span, owner));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span).thenComparing(Stretch::owner));
    List<Triple> cut = new ArrayList<>(triples);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      for (int j = i + 1; j < Math.min(stretches.size(), i + NEAR); j++) {
        Stretch next = stretches.get(j);
        if (next.span().start() >= one.span().end()) {
          break;
        }
        Triple other = triples.get(next.owner());
        boolean own = next.owner() == one.owner() || one.span().contains(other.cue());
        if (!own && beginsSentence(reading, one.span(), next.span())) {
          cut.set(one.owner(), cutAt(reading, cut.get(one.owner()), one.span(), next.span()));
          break;
        }
      }
    }
    return cut;
  }

  private static boolean beginsSentence(Reading reading, Span outer, Span inner) {
    int first = reading.first(inner);
    return inner.start() > outer.start() && reading.sentence(first).first() == first;
  }

  private static Triple cutAt(Reading reading, Triple triple, Span stretch, Span next) {
    int from = reading.first(stretch);
    int end = Clauses.trim(reading, from, reading.first(next));
    List<Span> content = new ArrayList<>(triple.content());
    int at = content.indexOf(stretch);
    if (end <= from || at < 0) {
      return triple;
    }
    content.set(at, reading.cover(from, end));
    return new Triple(triple.source(), triple.cue(), content, triple.confidence());
  }
}
