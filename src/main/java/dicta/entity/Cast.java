package dicta.entity;

import java.util.List;

/**
 * Everybody and every place in one article.
 *
 * @param entities those that the rest refers to, sorted by key
 * @param mentions in text order; none overlaps another except by lying inside it
 * @param attributions one for each statement, in the statements' order
 * @param nameUses in text order
 */
public record Cast(
    List<Entity> entities,
    List<Mention> mentions,
    List<Attribution> attributions,
    List<NameUse> nameUses) {
  public Cast {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    attributions = List.copyOf(attributions);
    nameUses = List.copyOf(nameUses);
  }
}
