package dicta.evaluate;

import dicta.entity.Entity;
import dicta.entity.Mention;
import dicta.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is who, over all articles. Name variants: which names an article uses for which of the gold's
 * entities. Links: which entity the words at a place mean, descriptions too, pronouns aside; the
 * same words are required, so what is not found or cut otherwise counts against both.
 */
final class IdentityScore {
  private static final String SECTION = "who is who";

  private final EntityAlignment entities;
  private final Set<List<String>> goldNames = new HashSet<>();
  private final Set<List<String>> systemNames = new HashSet<>();
  private final Set<List<String>> goldLinks = new HashSet<>();
  private final Set<List<String>> systemLinks = new HashSet<>();

  IdentityScore(EntityAlignment entities) {
    this.entities = entities;
  }

  void add(ArticlePair article, Map<String, Set<String>> names) {
    Stream.concat(article.gold.actors().stream(), article.gold.places().stream())
        .forEach(presence -> gold(article, presence, names));
    Map<String, Entity> byKey = new HashMap<>();
    article.system.cast().entities().forEach(entity -> byKey.put(entity.key(), entity));
    for (Mention mention : article.system.cast().mentions()) {
      String words = article.cut(mention.span());
      if (mention.pronoun() || Words.isPronoun(words)) {
        continue;
      }
      String key = entities.gold(mention.entity());
      systemLinks.add(link(article, mention.span(), words, key));
      boolean name =
          byKey.get(mention.entity()).names().stream()
              .anyMatch(form -> Words.plain(form).equals(Words.plain(words)));
      if (name) {
        systemNames.add(List.of(article.gold.id(), key, Words.plain(words)));
      }
    }
  }

  private void gold(
      ArticlePair article, GoldArticle.Presence presence, Map<String, Set<String>> names) {
    Set<String> forms = names.getOrDefault(presence.key(), Set.of(presence.label()));
    for (Span span : presence.mentions()) {
      String words = article.cut(span);
      if (Words.isPronoun(words)) {
        continue;
      }
      goldLinks.add(link(article, span, words, presence.key()));
      if (forms.stream().anyMatch(form -> Words.plain(form).equals(Words.plain(words)))) {
        goldNames.add(List.of(article.gold.id(), presence.key(), Words.plain(words)));
      }
    }
  }

  private static List<String> link(ArticlePair article, Span span, String words, String key) {
    Span bare = Words.withoutArticle(span, words);
    return List.of(article.gold.id(), bare.start() + "-" + bare.end(), key);
  }

  void report(Sheet sheet) {
    sheet.found(SECTION, "name variants", prf(goldNames, systemNames));
    sheet.found(SECTION, "mentions linked", prf(goldLinks, systemLinks));
  }

  private static Prf prf(Set<List<String>> gold, Set<List<String>> system) {
    int right = (int) system.stream().filter(gold::contains).count();
    return new Prf(right, system.size(), gold.size());
  }
}
