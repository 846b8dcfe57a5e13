package dicta.evaluate;

import dicta.corpus.Figure;
import java.util.List;
import java.util.Locale;

/** Figures: found where the words overlap, right where measure, count and precision agree too. */
final class FigureScore {
  private static final String SECTION = "figures";

  private final Tally tally = new Tally();

  void add(ArticlePair article) {
    List<Figure> system = article.system.figures();
    boolean[] taken = new boolean[system.size()];
    tally.add("system", system.size());
    tally.add("gold", article.gold.figures().size());
    for (GoldArticle.Figure gold : article.gold.figures()) {
      int best = -1;
      for (int i = 0; i < system.size(); i++) {
        boolean candidate = !taken[i] && system.get(i).span().overlaps(gold.span());
        if (candidate
            && (best < 0 || agreement(gold, system.get(i)) > agreement(gold, system.get(best)))) {
          best = i;
        }
      }
      if (best >= 0) {
        taken[best] = true;
        compare(article, gold, system.get(best));
      }
    }
  }

  private static int agreement(GoldArticle.Figure gold, Figure system) {
    return (system.count() == gold.count() ? 2 : 0) + (sameMeasure(gold, system) ? 1 : 0);
  }

  private static boolean sameMeasure(GoldArticle.Figure gold, Figure system) {
    return system.measure().name().toLowerCase(Locale.ROOT).equals(gold.measure());
  }

  private void compare(ArticlePair article, GoldArticle.Figure gold, Figure system) {
    boolean measure = sameMeasure(gold, system);
    boolean count = system.count() == gold.count();
    boolean precision = system.precision().label().equals(gold.precision());
    tally.add("found", 1);
    tally.addIf(measure && count && precision, "right");
    tally.addIf(measure, "measure");
    tally.addIf(count, "count");
    tally.addIf(precision, "precision");
    tally.addIf(system.span().equals(gold.span()), "span");
    tally.addIf((system.subsetOf() != null) == !gold.subsetOf().isEmpty(), "subset");
    tally.addIf((system.asOf() == null) == (gold.asOf() == null), "asOf");
    tally.addIf(sameStatement(article, gold, system), "statement");
  }

  private static boolean sameStatement(
      ArticlePair article, GoldArticle.Figure gold, Figure system) {
    if (gold.statement() == null || system.statement() == null) {
      return gold.statement() == null && system.statement() == null;
    }
    Integer wanted = article.gold.indexes().get(gold.statement());
    return wanted != null && wanted.equals(article.goldOf(system.statement()));
  }

  void report(Sheet sheet) {
    sheet.found(SECTION, "found", tally.prf("found", "system", "gold"));
    sheet.found(SECTION, "right", tally.prf("right", "system", "gold"));
    int found = (int) tally.get("found");
    for (String part :
        List.of("measure", "count", "precision", "span", "statement", "subset", "asOf")) {
      sheet.share(SECTION, part + ", given found", (int) tally.get(part), found);
    }
  }
}
