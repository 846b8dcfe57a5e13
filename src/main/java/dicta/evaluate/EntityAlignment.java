package dicta.evaluate;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of the system's entities stands for which of the gold's, over all articles: one to one and
 * greedy, by how often they are mentioned at the same place and whether they share a name. An
 * entity that the system split or merged is right for its best part only.
 */
final class EntityAlignment {
  private static final int SAME_SPAN = 3;
  private static final int OVERLAP = 1;
  private static final int SAME_NAME = 2;

  private record Link(String system, String gold) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      int bySystem = system.compareTo(other.system);
      return bySystem != 0 ? bySystem : gold.compareTo(other.gold);
    }
  }

  private record Place(Span span, String key) {}

  private final Map<String, String> goldOf = new TreeMap<>();

  EntityAlignment(List<ArticlePair> articles, Map<String, Set<String>> names) {
    Map<Link, Integer> weights = new TreeMap<>();
    for (ArticlePair article : articles) {
      for (Kind kind : Kind.values()) {
        weigh(article, kind, names, weights);
      }
    }
    List<Map.Entry<Link, Integer>> heaviest = new ArrayList<>(weights.entrySet());
    heaviest.sort(
        Map.Entry.<Link, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Set<String> taken = new HashSet<>();
    for (Map.Entry<Link, Integer> entry : heaviest) {
      Link link = entry.getKey();
      if (!goldOf.containsKey(link.system()) && taken.add(link.gold())) {
        goldOf.put(link.system(), link.gold());
      }
    }
  }

  private static void weigh(
      ArticlePair article, Kind kind, Map<String, Set<String>> names, Map<Link, Integer> weights) {
    List<GoldArticle.Presence> presences =
        kind == Kind.ACTOR ? article.gold.actors() : article.gold.places();
    List<Place> places = places(article, kind);
    for (GoldArticle.Presence presence : presences) {
      for (Span mention : presence.mentions()) {
        Span bare = Words.withoutArticle(mention, article.cut(mention));
        for (Place place : places) {
          int weight = weight(bare, place.span());
          if (weight > 0) {
            weights.merge(new Link(place.key(), presence.key()), weight, Integer::sum);
          }
        }
      }
      Set<String> forms = new TreeSet<>();
      names
          .getOrDefault(presence.key(), Set.of(presence.label()))
          .forEach(form -> forms.add(Words.plain(form)));
      for (Entity entity : article.system.cast().entities()) {
        if (entity.kind() == kind && sharesName(entity, forms)) {
          weights.merge(new Link(entity.key(), presence.key()), SAME_NAME, Integer::sum);
        }
      }
    }
  }

  private static boolean sharesName(Entity entity, Set<String> forms) {
    return forms.contains(Words.plain(entity.label()))
        || entity.names().stream().anyMatch(name -> forms.contains(Words.plain(name)));
  }

  private static int weight(Span gold, Span system) {
    if (gold.equals(system)) {
      return SAME_SPAN;
    }
    if (!gold.overlaps(system)) {
      return 0;
    }
    int shorter = Math.min(gold.length(), system.length());
    int longer = Math.max(gold.length(), system.length());
    return 2 * shorter >= longer ? OVERLAP : 0;
  }

  /** Where the system mentions entities; the source of a statement mentions its only speaker. */
  private static List<Place> places(ArticlePair article, Kind kind) {
    Set<String> keys = new TreeSet<>();
    for (Entity entity : article.system.cast().entities()) {
      if (entity.kind() == kind) {
        keys.add(entity.key());
      }
    }
    List<Place> places = new ArrayList<>();
    for (Mention mention : article.system.cast().mentions()) {
      if (keys.contains(mention.entity())) {
        places.add(
            new Place(
                Words.withoutArticle(mention.span(), article.cut(mention.span())),
                mention.entity()));
      }
    }
    for (int i = 0; i < article.system.statements().size(); i++) {
      Statement statement = article.system.statements().get(i);
      Attribution attribution = article.system.cast().attributions().get(i);
      if (statement.source() != null
          && attribution.speakers().size() == 1
          && keys.contains(attribution.speakers().get(0).entity())) {
        places.add(
            new Place(
                Words.withoutArticle(statement.source(), article.cut(statement.source())),
                attribution.speakers().get(0).entity()));
      }
    }
    return places;
  }

  /** The gold's key for a system entity; one of the system's own where it stands for nothing. */
  String gold(String systemKey) {
    return goldOf.getOrDefault(systemKey, "unaligned:" + systemKey);
  }

  Set<String> gold(Iterable<String> systemKeys) {
    Set<String> keys = new TreeSet<>();
    systemKeys.forEach(key -> keys.add(gold(key)));
    return keys;
  }
}
