package dicta.link;

import dicta.entity.EntityType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of Wikidata's classes an item must fall under to be a thing of a type. */
final class Kinds {
  private static final Set<String> HUMAN = Set.of("Q5");

  /** Organisation, military unit, armed forces. */
  private static final Set<String> BODY = Set.of("Q43229", "Q176799", "Q772547");

  /** Organisation, forces as above; media: mass, news, newspaper, magazine, station, agency. */
  private static final Set<String> MEDIUM =
      Set.of(
          "Q43229",
          "Q176799",
          "Q772547",
          "Q11033",
          "Q1193236",
          "Q11032",
          "Q41298",
          "Q1616075",
          "Q192283");

  /** Group of humans, ethnic group, organisation. */
  private static final Set<String> PEOPLE = Set.of("Q16334295", "Q41710", "Q43229");

  /** Country, sovereign state, state. */
  private static final Set<String> STATE = Set.of("Q6256", "Q3624078", "Q7275");

  /** Human settlement, city. */
  private static final Set<String> SETTLEMENT = Set.of("Q486972", "Q515");

  /** Administrative territorial entity, geographic region. */
  private static final Set<String> AREA = Set.of("Q56061", "Q82794");

  /** Road. */
  private static final Set<String> ROUTE = Set.of("Q34442");

  /** Geographic location, geographic entity, body of water. */
  private static final Set<String> SOMEWHERE = Set.of("Q2221906", "Q27096213", "Q15324");

  /** Disambiguation page, list, category, family name, given name: never what a text means. */
  private static final Set<String> NOTHING =
      Set.of("Q4167410", "Q13406463", "Q4167836", "Q101352", "Q202444");

  private Kinds() {}

  /** All classes that are asked about. */
  static Set<String> all() {
    TreeSet<String> all = new TreeSet<>();
    for (Set<String> some :
        List.of(HUMAN, BODY, MEDIUM, PEOPLE, STATE, SETTLEMENT, AREA, ROUTE, SOMEWHERE, NOTHING)) {
      all.addAll(some);
    }
    return all;
  }

  static boolean fits(EntityType type, Set<String> classes) {
    return classes.stream().noneMatch(NOTHING::contains)
        && classes.stream().anyMatch(wanted(type)::contains)
        && !(type == EntityType.DISTRICT && classes.stream().anyMatch(SETTLEMENT::contains));
  }

  private static Set<String> wanted(EntityType type) {
    return switch (type) {
      case PERSON -> HUMAN;
      case GOVERNMENT_BODY, ARMED_FORCE -> BODY;
      // What an article does not call a newspaper may be one.
      case ORGANIZATION, MEDIA_OUTLET -> MEDIUM;
      case GROUP -> PEOPLE;
      case STATE, COUNTRY -> STATE;
      case CITY -> SETTLEMENT;
      case REGION, DISTRICT -> AREA;
      case ROUTE -> ROUTE;
      case OTHER -> SOMEWHERE;
    };
  }
}
