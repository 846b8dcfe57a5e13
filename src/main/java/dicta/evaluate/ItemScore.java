package dicta.evaluate;

import dicta.entity.Mention;
import dicta.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links to items of Wikidata: at each mention of somebody or something for whom the gold names an
 * item, whether the system links the same words to that one. What the gold names none for is left
 * aside, since nobody looked whether there is one.
 */
final class ItemScore {
  private static final String SECTION = "who is who";

  private final Map<String, String> goldItems;
  private final Map<String, String> items;
  private final Set<List<String>> gold = new HashSet<>();
  private final Set<List<String>> system = new HashSet<>();

  /**
   * @param goldItems numbers ("Q142") by the gold's keys
   * @param items addresses by the system's
   */
  ItemScore(Map<String, String> goldItems, Map<String, String> items) {
    this.goldItems = goldItems;
    this.items = items;
  }

  void add(ArticlePair article) {
    Set<String> known = new HashSet<>();
    Stream.concat(article.gold.actors().stream(), article.gold.places().stream())
        .filter(presence -> goldItems.containsKey(presence.key()))
        .forEach(
            presence ->
                presence.mentions().stream()
                    .filter(span -> !Words.isPronoun(article.cut(span)))
                    .forEach(
                        span -> {
                          known.add(place(article, span));
                          gold.add(
                              List.of(
                                  article.gold.id(),
                                  place(article, span),
                                  goldItems.get(presence.key())));
                        }));
    for (Mention mention : article.system.cast().mentions()) {
      String item = items.get(mention.entity());
      String place = place(article, mention.span());
      if (item != null && !mention.pronoun() && known.contains(place)) {
        system.add(List.of(article.gold.id(), place, item.substring(item.lastIndexOf('/') + 1)));
      }
    }
  }

  private static String place(ArticlePair article, Span span) {
    Span bare = Words.withoutArticle(span, article.cut(span));
    return bare.start() + "-" + bare.end();
  }

  void report(Sheet sheet) {
    int right = (int) system.stream().filter(gold::contains).count();
    sheet.found(SECTION, "linked to Wikidata's item", new Prf(right, system.size(), gold.size()));
  }
}
