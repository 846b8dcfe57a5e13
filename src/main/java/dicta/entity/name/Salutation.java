package dicta.entity.name;

/** "Mrs", "Sir": what stands before a name and tells a woman from a man. */
public final class Salutation {
  private Salutation() {}

  /** Whether a word in small letters is a woman's; null where it tells nothing. */
  public static Boolean isWomans(String word) {
    return switch (word) {
      case "mrs", "mrs.", "ms", "ms.", "miss", "madam", "dame", "lady" -> true;
      case "mr", "mr.", "sir", "lord" -> false;
      default -> null;
    };
  }
}
