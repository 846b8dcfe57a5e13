package dicta.entity.mention;

import dicta.entity.EntityType;
import dicta.entity.name.WordClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a body of a state is, whatever it is called: "foreign ministry", "Ministry of Foreign
 * Affairs" and "Ministry of External Affairs" are one portfolio. Together with its owner it is the
 * key of a body that every state has one of.
 */
final class Portfolio {
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "of",
          "for",
          "and",
          "'s",
          "&",
          "a",
          "its",
          "their",
          "our",
          "his",
          "her",
          "federal",
          "national",
          "state",
          "union",
          "republic",
          "kingdom",
          "illegal",
          "separatist",
          "breakaway",
          "occupying",
          "then",
          "new",
          "senior",
          "own",
          "civilian",
          "local",
          "top",
          "country",
          "-");

  /** What the guards of a state guard, as against "a security guard". */
  private static final Set<String> GUARDS = Set.of("coast", "border", "frontier", "presidential");

  /** What a state has one service for: "Kenya's border service", "the Chilean customs agency". */
  private static final Set<String> SERVICES =
      Set.of(
          "border",
          "frontier",
          "customs",
          "security",
          "intelligence",
          "prison",
          "emergency",
          "emergencies",
          "rescue",
          "migration",
          "immigration",
          "tax",
          "weather",
          "meteorological",
          "statistics");

  private static final Map<String, String> AREAS =
      Map.ofEntries(
          Map.entry("affairs foreign", "foreign"),
          Map.entry("affairs external", "foreign"),
          Map.entry("external relations", "foreign"),
          Map.entry("foreign relations", "foreign"),
          Map.entry("defense", "defence"),
          Map.entry("affairs internal", "interior"),
          Map.entry("affairs home", "interior"),
          Map.entry("home", "interior"),
          Map.entry("treasury", "finance"),
          Map.entry("finances", "finance"),
          Map.entry("health public", "health"),
          Map.entry("healthcare", "health"),
          Map.entry("economic affairs", "economy"),
          Map.entry("affairs economic", "economy"),
          Map.entry("development economic", "economy"),
          Map.entry("economic", "economy"),
          Map.entry("emergency situations", "emergencies"),
          Map.entry("emergency", "emergencies"),
          Map.entry("transportation", "transport"),
          Map.entry("labor", "labour"),
          Map.entry("environmental", "environment"));

  private Portfolio() {}

  /**
   * The portfolio of a body with this head noun and these other words, in lower case and without
   * the owner's; null where the head names no body that every state has.
   */
  static String of(String head, List<String> others) {
    switch (head) {
      case "ministry", "department":
        String area = area(others);
        return area.isEmpty() ? null : "ministry/" + area;
      case "government", "authorities", "authority", "leadership", "side", "regime", "cabinet":
        return "government";
      case "administration", "office":
        return office(head, others);
      case "presidency":
        return "presidency";
      case "parliament", "legislature", "congress", "senate":
        return "parliament";
      case "assembly":
        return others.contains("national") || others.isEmpty() ? "parliament" : null;
      case "police":
        return "police";
      case "court", "tribunal":
        String court = area(others);
        return court.isEmpty() ? null : "court/" + court;
      case "embassy", "consulate":
        return head;
      case "bank":
        return others.contains("central") ? "central-bank" : null;
      case "navy":
        return "navy";
      case "service", "agency", "directorate":
        String service = area(others);
        return SERVICES.contains(service) ? service + "-service" : null;
      case "population", "people", "community":
        return "people";
      default:
        return force(head, others);
    }
  }

  /** "border service": a service that every state has one of. */
  static boolean isService(String area, String head) {
    return head.equals("service") && SERVICES.contains(area);
  }

  private static String office(String head, List<String> others) {
    if (others.contains("prime") || others.contains("premier")) {
      return "prime-minister-office";
    }
    if (others.contains("president") || others.contains("presidential")) {
      return "presidency";
    }
    return head.equals("administration") && area(others).isEmpty() ? "government" : null;
  }

  private static String force(String head, List<String> others) {
    if (head.startsWith("peacekeep") || others.stream().anyMatch(w -> w.startsWith("peacekeep"))) {
      return "peacekeepers";
    }
    if (head.equals("force") && others.contains("air")) {
      return "air-force";
    }
    if (head.startsWith("guard") && others.size() == 1 && GUARDS.contains(others.get(0))) {
      return others.get(0) + "-guard";
    }
    boolean force =
        head.equals("army")
            || head.equals("military")
            || head.equals("forces")
            || head.equals("troops")
            || head.equals("soldiers")
            || head.equals("groups") && others.contains("armed");
    if (!force) {
      return null;
    }
    for (String other : others) {
      if (other.equals("security") || other.equals("special") || other.equals("border")) {
        return other + "-forces";
      }
    }
    return "armed-forces";
  }

  /** Whether the word is one that says what a ministry is for. */
  static boolean isArea(String low) {
    return MINISTRIES.contains(low);
  }

  private static final Set<String> MINISTRIES =
      Set.of(
          "foreign",
          "defence",
          "defense",
          "interior",
          "finance",
          "health",
          "justice",
          "economy",
          "energy",
          "education",
          "agriculture",
          "transport",
          "culture",
          "environment",
          "trade",
          "labour",
          "labor",
          "home",
          "supreme",
          "central");

  private static String area(List<String> others) {
    TreeSet<String> words = new TreeSet<>();
    for (String other : others) {
      if (!EMPTY.contains(other) && !WordClass.FUNCTION.has(other)) {
        words.add(other);
      }
    }
    String joined = String.join(" ", words);
    return AREAS.getOrDefault(joined, joined).replace(' ', '-');
  }

  static EntityType typeOf(String portfolio) {
    return switch (portfolio) {
      case "government" -> EntityType.STATE;
      case "people" -> EntityType.GROUP;
      case "armed-forces", "navy", "air-force", "peacekeepers" -> EntityType.ARMED_FORCE;
      case "campaign", "camp", "team", "family" -> EntityType.ORGANIZATION;
      default ->
          portfolio.endsWith("-forces") || portfolio.endsWith("-guard")
              ? EntityType.ARMED_FORCE
              : EntityType.GOVERNMENT_BODY;
    };
  }
}
