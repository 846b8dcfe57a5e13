package dicta.entity.mention;

import java.util.Locale;
import java.util.Map;

/**
 * One label for a body that every state has, whatever an article calls it: made of what it is and
 * whose, so that articles that name it differently do not give it several labels.
 */
public final class BodyLabel {
  private static final Map<String, String> AREAS =
      Map.of("foreign", "Foreign Affairs", "interior", "Internal Affairs");

  private BodyLabel() {}

  /**
   * @param portfolio as {@code Portfolio} tells it: "ministry/defence", "armed-forces"
   * @param owner label of the state or body it belongs to
   */
  public static String of(String portfolio, String owner) {
    int slash = portfolio.indexOf('/');
    String what = slash < 0 ? portfolio : portfolio.substring(0, slash);
    String area = slash < 0 ? "" : portfolio.substring(slash + 1);
    return switch (what) {
      case "ministry" -> "Ministry of " + AREAS.getOrDefault(area, titled(area)) + " of " + owner;
      case "other" -> capital(area) + " of " + owner;
      case "court" -> titled(area) + " Court of " + owner;
      case "prime-minister-office" -> "Office of the Prime Minister of " + owner;
      default -> capital(what.replace('-', ' ')) + " of " + owner;
    };
  }

  private static String titled(String words) {
    StringBuilder titled = new StringBuilder();
    for (String word : words.split(" ")) {
      titled.append(titled.isEmpty() ? "" : " and ").append(capital(word));
    }
    return titled.toString();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
