package dicta.entity.mention;

import dicta.entity.EntityType;

/** Types of places by the noun that names their sort. */
final class PlaceType {
  private PlaceType() {}

  static EntityType of(String noun) {
    return switch (noun) {
      case "city", "town", "village", "capital", "suburb", "municipality" -> EntityType.CITY;
      case "district",
          "borough",
          "county",
          "parish",
          "prefecture",
          "neighbourhood",
          "neighborhood",
          "township",
          "slum",
          "favela",
          "canton",
          "area" ->
          EntityType.DISTRICT;
      case "country", "republic" -> EntityType.COUNTRY;
      case "corridor",
          "road",
          "street",
          "avenue",
          "highway",
          "canal",
          "strait",
          "bridge",
          "lane",
          "boulevard",
          "crescent",
          "alley",
          "expressway",
          "motorway",
          "freeway",
          "turnpike",
          "parkway",
          "tunnel",
          "junction" ->
          EntityType.ROUTE;
      case "region",
          "enclave",
          "exclave",
          "territory",
          "province",
          "state",
          "island",
          "islands",
          "peninsula",
          "oblast",
          "governorate",
          "continent",
          "valley",
          "coast" ->
          EntityType.REGION;
      default -> EntityType.OTHER;
    };
  }
}
