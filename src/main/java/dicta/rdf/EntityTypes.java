package dicta.rdf;

import dicta.entity.EntityType;
import dicta.entity.Kind;
import java.util.List;
import org.apache.jena.graph.Node;

/** The classes of actors and places: Dicta's own and the nearest of widely used vocabularies. */
public final class EntityTypes {
  private EntityTypes() {}

  /**
   * The classes to write for an entity; their superclasses follow from the ontology. A state that
   * acts is an organisation, not a {@code schema:Country}, which is a place.
   */
  public static List<Node> classes(Kind kind, EntityType type) {
    return kind == Kind.ACTOR ? actor(type) : place(type);
  }

  private static List<Node> actor(EntityType type) {
    return switch (type) {
      case PERSON -> List.of(Dicta.ACTOR, Vocabulary.PERSON);
      case ORGANIZATION, ARMED_FORCE, STATE -> List.of(Dicta.ACTOR, Vocabulary.ORGANIZATION);
      case GOVERNMENT_BODY ->
          List.of(Dicta.ACTOR, Vocabulary.ORGANIZATION, Vocabulary.GOVERNMENT_ORGANIZATION);
      case GROUP -> List.of(Dicta.ACTOR, Vocabulary.GROUP);
      case MEDIA_OUTLET -> List.of(Dicta.OUTLET, Vocabulary.ORGANIZATION);
      default -> List.of(Dicta.ACTOR);
    };
  }

  private static List<Node> place(EntityType type) {
    return switch (type) {
      case CITY -> List.of(Dicta.PLACE, Vocabulary.CITY);
      case COUNTRY -> List.of(Dicta.PLACE, Vocabulary.COUNTRY);
      case REGION, DISTRICT -> List.of(Dicta.PLACE, Vocabulary.ADMINISTRATIVE_AREA);
      default -> List.of(Dicta.PLACE);
    };
  }
}
