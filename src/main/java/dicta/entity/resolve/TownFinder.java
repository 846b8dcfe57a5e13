package dicta.entity.resolve;

import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.NameUse;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.gazetteer.Towns;
import dicta.text.AnnotatedText;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which of the world's towns a place is that the gazetteer lacks, by its name and the
 * countries that the article speaks of. Such a place is one with that town in every article; where
 * none or several towns could be meant, it stays known by its name.
 */
public final class TownFinder {
  private final Map<String, String> countryOf = new HashMap<>();
  private final Gazetteer gazetteer;

  /** With a gazetteer's states. */
  public TownFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (GazetteerEntry entry : gazetteer.entries()) {
      String country = country(gazetteer, entry);
      if (country != null) {
        countryOf.put(EntityKey.curated(entry.kind(), entry.id()), country);
      }
    }
  }

  /** The same cast of a text, with its places recognised as towns where that is clear. */
  public Cast locate(Cast cast, AnnotatedText text) {
    List<Entity> unknown =
        cast.entities().stream()
            .filter(entity -> entity.kind() == Kind.PLACE && !entity.curated() && !entity.local())
            .filter(e -> e.type() == EntityType.CITY || e.type() == EntityType.OTHER)
            .toList();
    if (unknown.isEmpty()) {
      return cast;
    }
    Set<String> countries = new HashSet<>();
    cast.entities().forEach(entity -> countries.add(countryOf.get(entity.key())));
    for (Token token : text.tokens()) {
      GazetteerEntry state = gazetteer.demonym(token.form());
      if (state != null) {
        countries.add(countryOf.get(EntityKey.curated(state.kind(), state.id())));
      }
    }
    countries.remove(null);
    Map<String, String> towns = new HashMap<>();
    for (Entity place : unknown) {
      Set<String> names = new TreeSet<>(place.names());
      names.add(place.label());
      Towns.builtIn()
          .meant(names, countries)
          .ifPresent(town -> towns.put(place.key(), EntityKey.town(town.geoNames())));
    }
    return towns.isEmpty() ? cast : renamed(cast, towns);
  }

  private static Cast renamed(Cast cast, Map<String, String> keys) {
    TreeMap<String, Entity> entities = new TreeMap<>();
    for (Entity entity : cast.entities()) {
      String key = keys.getOrDefault(entity.key(), entity.key());
      boolean town = !key.equals(entity.key());
      Entity known = entities.get(key);
      TreeSet<String> names = new TreeSet<>(entity.names());
      if (known != null) {
        names.addAll(known.names());
      }
      entities.put(
          key,
          new Entity(
              key,
              entity.kind(),
              town ? EntityType.CITY : entity.type(),
              known != null ? known.label() : entity.label(),
              List.copyOf(names),
              entity.curated(),
              entity.local()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : cast.mentions()) {
      String key = keys.getOrDefault(mention.entity(), mention.entity());
      mentions.add(new Mention(mention.span(), key, mention.label(), mention.pronoun()));
    }
    List<NameUse> uses = new ArrayList<>();
    for (NameUse use : cast.nameUses()) {
      String key = keys.getOrDefault(use.entity(), use.entity());
      uses.add(
          new NameUse(use.name(), key, use.span(), use.usedBy(), use.reported(), use.statement()));
    }
    return new Cast(List.copyOf(entities.values()), mentions, cast.attributions(), uses);
  }

  /** The code of the state that an entry is, lies in or belongs to; null where there is none. */
  private static String country(Gazetteer gazetteer, GazetteerEntry entry) {
    GazetteerEntry at = entry;
    for (int depth = 0; at != null && depth < 8; depth++) {
      GazetteerEntry actor = at.kind() == Kind.ACTOR ? at : gazetteer.governor(at);
      if (actor != null && !actor.codes().isEmpty()) {
        return actor.codes().stream().filter(code -> code.length() == 2).findFirst().orElse(null);
      }
      at = gazetteer.byId(at.kind() == Kind.PLACE ? at.within() : at.organOf());
    }
    return null;
  }
}
