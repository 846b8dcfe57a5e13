package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms in which the gazetteer's Turtle is written. */
final class Terms {
  static final String DICTA = "https://w3id.org/dicta#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final Property ENTITY_TYPE = dicta("entityType");
  static final Property DEMONYM = dicta("demonym");
  static final Property DEMONYM_PLURAL = dicta("demonymPlural");
  static final Property ISO_CODE = dicta("isoCode");
  static final Property GOVERNS = dicta("governs");
  static final Property SEAT_OF = dicta("seatOf");
  static final Property ORGAN_OF = dicta("organOf");
  static final Property PORTFOLIO = dicta("portfolio");
  static final Property WITHIN = dicta("within");
  static final Property CONTEXT = dicta("context");
  static final Property GEONAMES_ID = dicta("geoNamesId");
  static final Property LATITUDE =
      ResourceFactory.createProperty("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
  static final Property LONGITUDE =
      ResourceFactory.createProperty("http://www.w3.org/2003/01/geo/wgs84_pos#long");
  static final Property SAME_AS = ResourceFactory.createProperty("https://schema.org/sameAs");
  static final Resource ACTOR = ResourceFactory.createResource(DICTA + "Actor");
  static final Resource PLACE = ResourceFactory.createResource(DICTA + "Place");
  private static final String TYPE = DICTA + "type-";

  private Terms() {}

  static Resource entry(String id) {
    return ResourceFactory.createResource(GazetteerReader.NAMESPACE + id);
  }

  static String local(Resource entry) {
    return entry.getURI().substring(entry.getURI().lastIndexOf('/') + 1);
  }

  static Resource concept(EntityType type) {
    return ResourceFactory.createResource(TYPE + type.label());
  }

  static Optional<EntityType> type(Resource concept) {
    return Arrays.stream(EntityType.values())
        .filter(type -> (TYPE + type.label()).equals(concept.getURI()))
        .findAny();
  }

  static boolean isPlace(EntityType type) {
    return switch (type) {
      case CITY, REGION, DISTRICT, COUNTRY, ROUTE, OTHER -> true;
      default -> false;
    };
  }

  private static Property dicta(String name) {
    return ResourceFactory.createProperty(DICTA, name);
  }
}
