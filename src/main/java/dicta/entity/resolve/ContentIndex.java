package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Tells in whose statement's content a place of the text lies, the innermost first. */
final class ContentIndex {
  private record Stretch(Span span, int statement) {}

  /** From each offset on: the innermost statement, or -1. */
  private final TreeMap<Integer, Integer> innermost = new TreeMap<>();

  ContentIndex(List<Statement> statements) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (Span span : statements.get(i).content()) {
        stretches.add(new Stretch(span, i));
      }
    }
    // wide ones first, so that narrow ones are laid over them
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> -s.span().length())
            .thenComparingInt(s -> s.span().start())
            .thenComparingInt(Stretch::statement));
    innermost.put(0, -1);
    for (Stretch stretch : stretches) {
      lay(stretch);
    }
  }

  private void lay(Stretch stretch) {
    int end = stretch.span().end();
    int after = innermost.floorEntry(end).getValue();
    innermost.put(end, after);
    innermost.subMap(stretch.span().start(), end).clear();
    innermost.put(stretch.span().start(), stretch.statement());
  }

  /** Index of the innermost statement whose content holds this offset, or null. */
  Integer at(int offset) {
    int statement = innermost.floorEntry(offset).getValue();
    return statement < 0 ? null : statement;
  }
}
