package dicta.entity.gazetteer;

import dicta.entity.name.NameKey;
import dicta.text.ResourceLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The world's towns of 15,000 inhabitants and more, after GeoNames (CC BY 4.0). Many share a name,
 * so a name alone means none of them.
 */
public final class Towns {
  /** How many times larger than all its namesakes together a town is that is meant by its name. */
  private static final int DOMINANT = 5;

  private final Map<String, List<Town>> byName = new HashMap<>();
  private final List<Town> all;

  private Towns(List<Town> all) {
    this.all = List.copyOf(all);
    all.forEach(
        town ->
            byName.computeIfAbsent(NameKey.other(town.name()), n -> new ArrayList<>()).add(town));
  }

  /** Read when first asked for: many articles name no town that the gazetteer lacks. */
  private static final class BuiltIn {
    static final Towns TOWNS = read();
  }

  public static Towns builtIn() {
    return BuiltIn.TOWNS;
  }

  static Towns of(List<Town> towns) {
    return new Towns(towns);
  }

  /** Whether some town bears this name. */
  public boolean isKnown(String name) {
    return byName.containsKey(NameKey.other(name));
  }

  /** All towns. */
  public List<Town> all() {
    return all;
  }

  /**
   * The town that one of these names means where these countries are spoken of: the only one there,
   * or one that its namesakes are small beside. Empty when none is, or several could be.
   *
   * @param countries ISO codes of two letters
   */
  public Optional<Town> meant(Collection<String> names, Set<String> countries) {
    List<Town> there =
        names.stream()
            .map(NameKey::other)
            .distinct()
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .distinct()
            .filter(town -> countries.contains(town.country()))
            .sorted(
                Comparator.comparingInt((Town town) -> -town.population())
                    .thenComparing(Town::geoNames))
            .toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Town first = there.get(0);
    long others = there.stream().skip(1).mapToLong(Town::population).sum();
    return first.population() >= DOMINANT * others ? Optional.of(first) : Optional.empty();
  }

  private static Towns read() {
    List<Town> towns = new ArrayList<>();
    for (String line : ResourceLines.of(Towns.class, "towns.tsv")) {
      String[] cells = line.split("\t", -1);
      towns.add(
          new Town(cells[0], cells[1], cells[2], cells[3], cells[4], Integer.parseInt(cells[5])));
    }
    return new Towns(towns);
  }
}
