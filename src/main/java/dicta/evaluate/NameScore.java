package dicta.evaluate;

import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.entity.NameUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of places: which an article uses for which place, and who is said to use them. */
final class NameScore {
  private static final String SECTION = "names of places";

  private final EntityAlignment entities;
  private final Set<List<String>> gold = new HashSet<>();
  private final Set<List<String>> system = new HashSet<>();
  private final Set<List<String>> goldUsers = new HashSet<>();
  private final Set<List<String>> systemUsers = new HashSet<>();

  /** Those in whose quoted words a name stands, too. */
  private final Set<List<String>> anyUsers = new HashSet<>();

  NameScore(EntityAlignment entities) {
    this.entities = entities;
  }

  void add(ArticlePair article) {
    String id = article.gold.id();
    for (GoldArticle.Presence place : article.gold.places()) {
      for (GoldArticle.Name name : place.names()) {
        String form = Words.plain(name.name());
        gold.add(List.of(id, place.key(), form));
        name.usedBy().forEach(user -> goldUsers.add(List.of(id, place.key(), form, user)));
      }
    }
    Map<String, Kind> kinds = new HashMap<>();
    for (Entity entity : article.system.cast().entities()) {
      kinds.put(entity.key(), entity.kind());
    }
    for (NameUse use : article.system.cast().nameUses()) {
      if (kinds.get(use.entity()) == Kind.PLACE) {
        String place = entities.gold(use.entity());
        String form = Words.plain(use.name());
        system.add(List.of(id, place, form));
        if (use.usedBy() != null) {
          List<String> user = List.of(id, place, form, entities.gold(use.usedBy()));
          anyUsers.add(user);
          if (use.reported()) {
            systemUsers.add(user);
          }
        }
      }
    }
  }

  void report(Sheet sheet) {
    sheet.found(SECTION, "name for a place", prf(gold, system));
    sheet.share(
        SECTION,
        "users that the article names, right",
        common(systemUsers, goldUsers),
        systemUsers.size());
    sheet.share(SECTION, "users in the gold, found", common(goldUsers, anyUsers), goldUsers.size());
  }

  private static int common(Set<List<String>> of, Set<List<String>> in) {
    return (int) of.stream().filter(in::contains).count();
  }

  private static Prf prf(Set<List<String>> gold, Set<List<String>> system) {
    return new Prf(common(system, gold), system.size(), gold.size());
  }
}
