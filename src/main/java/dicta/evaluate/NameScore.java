package dicta.evaluate;

import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.entity.NameUse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of places: which an article uses for which place, and who is said to use them. */
final class NameScore {
  private static final String SECTION = "names of places";

  private final EntityAlignment entities;
  private final Set<List<String>> gold = new HashSet<>();
  private final Set<List<String>> system = new HashSet<>();
  private final Set<List<String>> goldUsers = new HashSet<>();
  private final Set<List<String>> systemUsers = new HashSet<>();

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
        if (use.reported() && use.usedBy() != null) {
          systemUsers.add(List.of(id, place, form, entities.gold(use.usedBy())));
        }
      }
    }
  }

  void report(Sheet sheet) {
    sheet.found(SECTION, "name for a place", prf(gold, system));
    Set<List<String>> reported = new TreeSet<>(Comparator.comparing(List::toString));
    reported.addAll(goldUsers);
    reported.retainAll(systemUsers);
    sheet.share(SECTION, "users given by the system, right", reported.size(), systemUsers.size());
    sheet.share(SECTION, "users in the gold, found", reported.size(), goldUsers.size());
  }

  private static Prf prf(Set<List<String>> gold, Set<List<String>> system) {
    long right = system.stream().filter(gold::contains).count();
    return new Prf(right, system.size(), gold.size());
  }
}
