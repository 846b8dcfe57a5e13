package dicta.evaluate;

import dicta.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The spans of one statement as sets of tokens and characters of its text. */
final class ScoredStatement {
  /** How much of the content stands in quotation marks, by the same rule for gold and system. */
  enum Type {
    DIRECT,
    MIXED,
    INDIRECT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Set<String> LEADING = Set.of("that", "to", "if", "whether", "how");

  final BitSet source;
  final BitSet cue;
  final BitSet content;
  final BitSet sourceCharacters;
  final BitSet cueCharacters;
  final List<Span> sourceSpans;
  final Set<Span> sourceStretches;
  final Set<Span> cueStretches;
  final Set<Span> contentStretches;
  final int start;
  final Type type;
  final double confidence;
  private final BitSet lenientContent;

  /**
   * @throws IllegalArgumentException when a span leaves the text
   */
  ScoredStatement(ScoredText text, StatementLine.Spans spans) {
    check(text, spans.source());
    check(text, spans.cue());
    check(text, spans.content());
    source = text.tokensIn(spans.source());
    cue = text.tokensIn(spans.cue());
    content = text.tokensIn(spans.content());
    sourceCharacters = text.charactersIn(spans.source());
    cueCharacters = text.charactersIn(spans.cue());
    sourceSpans = spans.source();
    sourceStretches = stretches(text, spans.source());
    cueStretches = stretches(text, spans.cue());
    contentStretches = stretches(text, spans.content());
    start = spans.content().stream().mapToInt(Span::start).min().orElse(0);
    type = type(text, content);
    confidence = spans.confidence();
    lenientContent = lenient(text, content);
  }

  private static void check(ScoredText text, List<Span> spans) {
    for (Span span : spans) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("span outside the text: " + span);
      }
    }
  }

  private static Type type(ScoredText text, BitSet content) {
    long inside = content.stream().filter(text::isQuoted).count();
    if (inside == content.cardinality()) {
      return Type.DIRECT;
    }
    return inside > 0 ? Type.MIXED : Type.INDIRECT;
  }

  private static BitSet lenient(ScoredText text, BitSet content) {
    BitSet rest = (BitSet) content.clone();
    if (rest.cardinality() > 1
        && LEADING.contains(text.token(rest.nextSetBit(0)).toLowerCase(Locale.ROOT))) {
      rest.clear(rest.nextSetBit(0));
    }
    return rest;
  }

  /** Token ranges (first, last + 1) of the spans; ranges with no token between them are joined. */
  static Set<Span> stretches(ScoredText text, List<Span> spans) {
    TreeSet<Span> joined = new TreeSet<>();
    for (Span span : spans.stream().sorted().toList()) {
      BitSet tokens = text.tokensIn(List.of(span));
      if (tokens.isEmpty()) {
        continue;
      }
      Span range = new Span(tokens.nextSetBit(0), tokens.length());
      if (!joined.isEmpty() && range.start() <= joined.last().end()) {
        range = joined.pollLast().cover(range);
      }
      joined.add(range);
    }
    return joined;
  }

  boolean hasEqualContent(ScoredStatement other) {
    return content.equals(other.content);
  }

  boolean hasLenientlyEqualContent(ScoredStatement other) {
    return lenientContent.equals(other.lenientContent);
  }

  /** Token F1 of two sets; 1 when both are empty. */
  static double overlap(BitSet a, BitSet b) {
    int all = a.cardinality() + b.cardinality();
    return all == 0 ? 1 : 2.0 * shared(a, b) / all;
  }

  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Whether they share something, or both are empty. */
  static boolean touch(BitSet a, BitSet b) {
    return a.intersects(b) || (a.isEmpty() && b.isEmpty());
  }
}
