package dicta.link;

import dicta.entity.EntityType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places, and how far they are from one another. */
final class Places {
  private static final double EARTH_RADIUS_KM = 6371;

  /** Well-known text, longitude first, as Wikidata writes it. */
  private static final Pattern POINT =
      Pattern.compile("Point\\s*\\(\\s*(\\S+)\\s+(\\S+?)\\s*\\)", Pattern.CASE_INSENSITIVE);

  private Places() {}

  static boolean isPlace(EntityType type) {
    return switch (type) {
      case CITY, REGION, DISTRICT, COUNTRY, ROUTE, OTHER -> true;
      default -> false;
    };
  }

  /**
   * Kilometres between a position and a point, along a great circle; null when it is no point.
   *
   * @param position latitude and longitude in degrees
   */
  static Double kilometres(double[] position, String point) {
    Matcher matcher = POINT.matcher(point);
    if (!matcher.find()) {
      return null;
    }
    try {
      double longitude = Math.toRadians(Double.parseDouble(matcher.group(1)));
      double latitude = Math.toRadians(Double.parseDouble(matcher.group(2)));
      double here = Math.toRadians(position[0]);
      double chord =
          Math.pow(Math.sin((latitude - here) / 2), 2)
              + Math.cos(here)
                  * Math.cos(latitude)
                  * Math.pow(Math.sin((longitude - Math.toRadians(position[1])) / 2), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
