package dicta.entity.mention;

import dicta.entity.EntityType;

/** Descriptions of places: "the Otago region", "the region", "the dam" after "the Altmore dam". */
final class PlaceDescriptions {
  private PlaceDescriptions() {}

  /** The place that this phrase describes, or null. */
  static Found of(Words words, NounPhrase phrase) {
    int head = phrase.head;
    String low = words.low(head);
    if (words.low(head + 1).equals("of") && words.isCapital(head + 2)) {
      return null;
    }
    boolean named =
        phrase.owner != null
            && !phrase.possessed
            && phrase.owner.end == head
            && isPlaceName(phrase.owner);
    if (named) {
      Found description = DescriptionFinder.found(words, phrase, head + 1);
      description.owner = phrase.owner;
      description.type = PlaceType.of(low);
      description.portfolio = "place";
      return description;
    }
    boolean definite = phrase.determiner.equals("the") && phrase.modifiers.isEmpty();
    if (definite && phrase.owner == null && phrase.demonym == null && !isWide(low)) {
      Found description = DescriptionFinder.found(words, phrase, head + 1);
      description.type = PlaceType.of(low);
      description.portfolio = "place-again";
      return description;
    }
    boolean anaphor =
        (phrase.isDefinite() || phrase.determiner.equals("our"))
            && phrase.owner == null
            && phrase.demonym == null
            && isWide(low);
    if (!anaphor) {
      return null;
    }
    Found description = DescriptionFinder.found(words, phrase, head + 1);
    description.type = PlaceType.of(low);
    description.portfolio = "place-anaphor";
    return description;
  }

  /** Nouns that stand for a place whatever its name is. */
  private static boolean isWide(String low) {
    return switch (low) {
      case "region",
          "enclave",
          "exclave",
          "territory",
          "country",
          "city",
          "town",
          "village",
          "province",
          "island",
          "peninsula" ->
          true;
      default -> false;
    };
  }

  private static boolean isPlaceName(Found name) {
    return name.entries.isEmpty()
        ? name.type == EntityType.CITY || name.type == null
        : name.entries.stream().anyMatch(e -> e.kind() == dicta.entity.Kind.PLACE);
  }
}
