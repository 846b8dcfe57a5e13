package dicta.train;

import dicta.corpus.Content;
import dicta.text.CodePoints;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts in how many marked statements each term stands, and writes what that makes it tell: the
 * table that the comparison of statements across articles reads. Words with a capital are left out,
 * since names of one season would go into it.
 */
public final class TermTable {
  /** Statements that a term must stand in to be listed. */
  private static final int RARE = 6;

  /** Statements supposed beside those counted. */
  private static final int SUPPOSED = 60;

  private TermTable() {}

  /** The table as text, a line for each weight. */
  public static String of(List<GoldArticle> articles) {
    Map<String, Integer> frequencies = new HashMap<>();
    int statements = 0;
    for (GoldArticle article : articles) {
      CodePoints text = new CodePoints(article.text());
      for (GoldArticle.Marked statement : article.statements()) {
        StringBuilder content = new StringBuilder();
        for (Span span : statement.content()) {
          content.append(text.cut(span.start(), span.end())).append(' ');
        }
        String lower = content.toString().replaceAll("\\p{Lu}[\\p{L}.’'-]*", "");
        new HashSet<>(Content.of(lower).terms())
            .forEach(t -> frequencies.merge(t, 1, Integer::sum));
        statements++;
      }
    }
    TreeMap<String, List<String>> byWeight = new TreeMap<>();
    double all = statements + SUPPOSED;
    frequencies.forEach(
        (term, frequency) -> {
          if (frequency >= RARE) {
            double weight = Math.log(all / (frequency + 0.5)) / Math.log(all / 1.5);
            String rounded = String.format(Locale.ROOT, "%.2f", Math.round(weight * 50) / 50.0);
            byWeight.computeIfAbsent(rounded, w -> new ArrayList<>()).add(term);
          }
        });
    StringBuilder table = new StringBuilder();
    table.append("# How much a term tells, by how many statements of English news hold it:");
    table.append(" ln(n / f) / ln(n); 1 for terms not listed.\n");
    table.append(String.format(Locale.ROOT, "# Counted in %,d statements by", statements));
    table.append(" ./dicta train terms; words with a capital left out.\n");
    byWeight.forEach(
        (weight, terms) -> {
          terms.sort(null);
          table.append(weight).append(' ').append(String.join(" ", terms)).append('\n');
        });
    return table.toString();
  }
}
