package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cuts a content that runs on into what has a cue of its own: "X told Y that A. B, he said" are two
 * statements, and so are "X said A; Y denies it" and "X said A and promised B".
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
    for (int i = 0; i < cut.size(); i++) {
      for (Span stretch : cut.get(i).content()) {
        int end = clauseEnd(reading, cut, i, stretch);
        if (end >= 0) {
          cut.set(i, cutAt(reading, cut.get(i), stretch, reading.span(end)));
        }
      }
    }
    return cut;
  }

  /**
   * The semicolon, conjunction or cue at which this content has become another statement's, or -1.
   */
  private static int clauseEnd(Reading reading, List<Triple> triples, int owner, Span stretch) {
    Triple triple = triples.get(owner);
    for (int j = owner + 1; j < Math.min(triples.size(), owner + 4); j++) {
      Triple other = triples.get(j);
      if (other.source() == null
          || stretch.start() < triple.cue().start()
          || !stretch.contains(other.cue())
          || other.content().stream().anyMatch(part -> part.start() < other.cue().start())) {
        continue;
      }
      int cue = reading.first(other.cue());
      if (other.source().equals(triple.source())) {
        return reading.in(cue - 1, Set.of("and", "but")) ? cue - 1 : cue;
      }
      int source = reading.first(other.source());
      boolean clause = stretch.contains(other.source()) && reading.low(source - 1).equals(";");
      if (clause && reading.end(other.source()) == cue) {
        return source - 1;
      }
    }
    return -1;
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
