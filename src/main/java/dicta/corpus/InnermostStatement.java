package dicta.corpus;

import dicta.attribution.Statement;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which statement a stretch of text belongs to: the deepest one whose content holds it. Asked for
 * spans in text order, it passes over the statements once.
 */
final class InnermostStatement {
  private record Stretch(Span span, int statement) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Stretch> open = new ArrayList<>();
  private int next;

  InnermostStatement(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      for (Span span : statements.get(i).content()) {
        stretches.add(new Stretch(span, i));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span).thenComparing(Stretch::statement));
  }

  /** Index of the statement, or null for the author's own voice. */
  Integer of(Span span) {
    while (next < stretches.size() && stretches.get(next).span().start() <= span.start()) {
      open.add(stretches.get(next++));
    }
    open.removeIf(stretch -> stretch.span().end() <= span.start());
    return open.stream()
        .filter(stretch -> stretch.span().contains(span))
        .min(
            Comparator.comparingInt((Stretch stretch) -> stretch.span().length())
                .thenComparing(Stretch::statement, Comparator.reverseOrder()))
        .map(Stretch::statement)
        .orElse(null);
  }
}
