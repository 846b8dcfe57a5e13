package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.name.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Curated actors and places as plain data, to be looked up by name. Several entries may share a
 * name (a state and its country, a capital and a saint); which one a text means is for its reader
 * to decide.
 */
public final class Gazetteer {
  private final Map<String, GazetteerEntry> byId = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> bySurname = new HashMap<>();
  private final Map<String, List<GazetteerEntry>> byPerson = new HashMap<>();
  private final Map<String, GazetteerEntry> byDemonym = new HashMap<>();
  private final Map<String, GazetteerEntry> byPlural = new HashMap<>();
  private final Map<String, GazetteerEntry> byPortfolio = new HashMap<>();
  private final Map<String, GazetteerEntry> governors = new HashMap<>();

  /** Most words that a name beginning with this word has. */
  private final Map<String, Integer> longest = new HashMap<>();

  private Gazetteer() {}

  /** The gazetteer of these entries; their order decides which of two demonyms wins. */
  public static Gazetteer of(List<GazetteerEntry> entries) {
    Gazetteer gazetteer = new Gazetteer();
    for (GazetteerEntry entry : entries) {
      gazetteer.add(entry);
    }
    return gazetteer;
  }

  private void add(GazetteerEntry entry) {
    byId.put(entry.id(), entry);
    for (String name : entry.names()) {
      List<String> words = NameWords.of(name);
      String key = String.join(" ", words);
      add(byName, key, entry);
      longest.merge(words.get(0), words.size(), Math::max);
      if (entry.type() == EntityType.PERSON) {
        add(byPerson, NameKey.person(name), entry);
        add(bySurname, NameKey.person(words.get(words.size() - 1)), entry);
      }
    }
    entry.demonyms().forEach(d -> byDemonym.putIfAbsent(NameKey.plain(d), entry));
    entry.demonymPlurals().forEach(d -> byPlural.putIfAbsent(NameKey.plain(d), entry));
    if (entry.portfolio() != null) {
      byPortfolio.putIfAbsent(entry.organOf() + "/" + entry.portfolio(), entry);
    }
    if (entry.governs() != null) {
      governors.put(entry.governs(), entry);
    }
  }

  /** Several spellings of one entry may fold to one key. */
  private static void add(
      Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
    List<GazetteerEntry> same = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!same.contains(entry)) {
      same.add(entry);
    }
  }

  /** All entries, sorted by identifier. */
  public List<GazetteerEntry> entries() {
    return byId.values().stream().sorted(Comparator.comparing(GazetteerEntry::id)).toList();
  }

  /** The state that governs a place, or null. */
  public GazetteerEntry governor(GazetteerEntry place) {
    return governors.get(place.id());
  }

  /** The entry of this identifier, or null. */
  public GazetteerEntry byId(String id) {
    return id == null ? null : byId.get(id);
  }

  /** Those who bear this name, its words as {@link NameWords} gives them, joined by blanks. */
  public List<GazetteerEntry> named(String words) {
    return byName.getOrDefault(words, List.of());
  }

  /** How many words the longest name has that begins with this one; 0 when there is none. */
  public int longestFrom(String word) {
    return longest.getOrDefault(word, 0);
  }

  /** People whose full name is a spelling of this one. */
  public List<GazetteerEntry> people(String fullName) {
    return byPerson.getOrDefault(NameKey.person(fullName), List.of());
  }

  /** People of this surname, in any spelling. */
  public List<GazetteerEntry> peopleBySurname(String surname) {
    return bySurname.getOrDefault(NameKey.person(surname), List.of());
  }

  /** The state whose adjective this is ("Chilean"), or null. */
  public GazetteerEntry demonym(String word) {
    return byDemonym.get(NameKey.plain(word));
  }

  /** The state whose people this noun means ("Chileans"), or null. */
  public GazetteerEntry demonymPlural(String word) {
    return byPlural.get(NameKey.plain(word));
  }

  /** The curated body of this owner and portfolio, or null. */
  public GazetteerEntry body(String owner, String portfolio) {
    return byPortfolio.get(owner + "/" + portfolio);
  }

  /** The actor that a place stands for: its state, or the state whose seat it is; null if none. */
  public GazetteerEntry actorOf(GazetteerEntry place) {
    GazetteerEntry governor = governors.get(place.id());
    return governor != null ? governor : byId(place.seatOf());
  }

  /** The country or region that this actor governs, or null. */
  public GazetteerEntry placeOf(GazetteerEntry actor) {
    return actor.kind() == Kind.ACTOR ? byId(actor.governs()) : null;
  }
}
