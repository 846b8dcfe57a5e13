package dicta.entity;

/** Types of entities, under the names of the contract. */
public enum EntityType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  GOVERNMENT_BODY("GovernmentBody"),
  ARMED_FORCE("ArmedForce"),
  STATE("State"),
  GROUP("Group"),
  MEDIA_OUTLET("MediaOutlet"),
  CITY("City"),
  REGION("Region"),
  DISTRICT("District"),
  COUNTRY("Country"),
  ROUTE("Route"),
  OTHER("Other");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** The name in JSON and RDF. */
  public String label() {
    return label;
  }
}
