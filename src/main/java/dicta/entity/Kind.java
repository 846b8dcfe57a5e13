package dicta.entity;

/** Whether an entity acts or is a location. A capital that speaks is an actor, namely the state. */
public enum Kind {
  ACTOR,
  PLACE
}
