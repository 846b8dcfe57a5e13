package dicta.evaluate;

import dicta.corpus.ReadArticle;
import dicta.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One article as people read it and as the system did, with their statements aligned. */
final class ArticlePair {
  final GoldArticle gold;
  final ReadArticle system;

  /** Index of the system statement that stands for each gold statement that was found. */
  final Map<Integer, Integer> matches = new TreeMap<>();

  ArticlePair(GoldArticle gold, ReadArticle system) {
    if (!gold.text().equals(system.article().text())) {
      throw new IllegalArgumentException("texts differ: " + gold.id());
    }
    this.gold = gold;
    this.system = system;
    ScoredText text = new ScoredText(gold.text());
    List<ScoredStatement> golds =
        gold.line().statements().stream().map(s -> new ScoredStatement(text, s)).toList();
    List<ScoredStatement> systems =
        StatementLine.of(system).statements().stream()
            .map(s -> new ScoredStatement(text, s))
            .toList();
    for (StatementAlignment.Pair pair : StatementAlignment.align(golds, systems)) {
      if (pair.isMatch()) {
        matches.put(pair.gold(), pair.system());
      }
    }
  }

  String cut(Span span) {
    return system.text().cut(span);
  }

  /** Index of the gold statement that a system statement stands for, or null. */
  Integer goldOf(int systemStatement) {
    for (Map.Entry<Integer, Integer> match : matches.entrySet()) {
      if (match.getValue() == systemStatement) {
        return match.getKey();
      }
    }
    return null;
  }
}
