package dicta.evaluate;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts of one article, and which of its system statements are right. */
final class ArticleScore {
  final Tally tally = new Tally();

  /** Each system statement's confidence and whether it is right end to end. */
  final List<Calibration.Judged> judged = new ArrayList<>();

  ArticleScore(
      String text, List<StatementLine.Spans> goldSpans, List<StatementLine.Spans> systemSpans) {
    ScoredText scored = new ScoredText(text);
    List<ScoredStatement> gold = withTokens(scored, goldSpans, "gold");
    List<ScoredStatement> system = withTokens(scored, systemSpans, "system");
    role("content", gold, system, s -> s.content, s -> s.contentStretches);
    role("cue", gold, system, s -> s.cue, s -> s.cueStretches);
    role("source", gold, system, s -> s.source, s -> s.sourceStretches);
    boolean[] right = new boolean[system.size()];
    for (StatementAlignment.Pair pair : StatementAlignment.align(gold, system)) {
      right[pair.system()] =
          pair(scored, gold.get(pair.gold()), system.get(pair.system()), pair.isMatch());
    }
    for (int i = 0; i < right.length; i++) {
      judged.add(new Calibration.Judged(system.get(i).confidence, right[i]));
    }
  }

  private List<ScoredStatement> withTokens(
      ScoredText text, List<StatementLine.Spans> spans, String side) {
    List<ScoredStatement> kept = new ArrayList<>();
    for (StatementLine.Spans statement : spans) {
      ScoredStatement scored = new ScoredStatement(text, statement);
      if (scored.content.isEmpty()) {
        tally.add("skipped." + side, 1);
        continue;
      }
      kept.add(scored);
      tally.add(side, 1);
      tally.add(side + "." + scored.type.label(), 1);
    }
    return kept;
  }

  private void role(
      String role,
      List<ScoredStatement> gold,
      List<ScoredStatement> system,
      Function<ScoredStatement, BitSet> tokens,
      Function<ScoredStatement, Set<Span>> stretches) {
    BitSet goldTokens = union(gold, tokens);
    BitSet systemTokens = union(system, tokens);
    tally.add(role + ".token", ScoredStatement.shared(goldTokens, systemTokens));
    tally.add(role + ".token.gold", goldTokens.cardinality());
    tally.add(role + ".token.system", systemTokens.cardinality());
    Set<Span> goldStretches = new TreeSet<>();
    gold.forEach(s -> goldStretches.addAll(stretches.apply(s)));
    Set<Span> systemStretches = new TreeSet<>();
    system.forEach(s -> systemStretches.addAll(stretches.apply(s)));
    tally.add(role + ".span.gold", goldStretches.size());
    tally.add(role + ".span.system", systemStretches.size());
    goldStretches.retainAll(systemStretches);
    tally.add(role + ".span", goldStretches.size());
  }

  private static BitSet union(
      List<ScoredStatement> statements, Function<ScoredStatement, BitSet> tokens) {
    BitSet union = new BitSet();
    statements.forEach(s -> union.or(tokens.apply(s)));
    return union;
  }

  private boolean pair(ScoredText text, ScoredStatement g, ScoredStatement s, boolean match) {
    boolean source = ScoredStatement.touch(g.sourceCharacters, s.sourceCharacters);
    boolean cue = ScoredStatement.touch(g.cueCharacters, s.cueCharacters);
    right(g.hasEqualContent(s), "exact", g, s);
    right(g.hasLenientlyEqualContent(s), "exact_lenient", g, s);
    right(match, "partial", g, s);
    right(match && source, "e2e_source", g, s);
    right(match && source && cue, "e2e", g, s);
    if (match) {
      tally.add("matched", 1);
      tally.addIf(cue, "matched.cue_overlap");
      tally.addIf(cue && g.cue.equals(s.cue), "matched.cue_exact");
      tally.add("matched.source_tokF1", ScoredStatement.overlap(g.source, s.source));
      tally.addIf(source, "matched.source_overlap");
      tally.addIf(source && g.source.equals(s.source), "matched.source_exact");
      int head = SourceHead.of(text, g.sourceSpans);
      if (head >= 0) {
        tally.add("matched.headed", 1);
        tally.addIf(s.source.get(head), "matched.source_head");
      }
    }
    return match && source && cue;
  }

  private void right(boolean condition, String metric, ScoredStatement g, ScoredStatement s) {
    if (condition) {
      tally.add(metric, 1);
      tally.add(metric + ".gold." + g.type.label(), 1);
      tally.add(metric + ".system." + s.type.label(), 1);
    }
  }
}
