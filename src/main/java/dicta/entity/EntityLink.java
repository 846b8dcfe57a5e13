package dicta.entity;

/**
 * Another data set's name for an actor or a place. Never an identity for a reasoner: it has a
 * method and a confidence of its own.
 *
 * @param key of the entity
 * @param item IRI in the other data set
 * @param method by which it was found, or "reviewed"
 * @param confidence estimated probability that it is right
 */
public record EntityLink(String key, String item, String method, double confidence) {
  public EntityLink {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no probability: " + confidence);
    }
  }
}
