package dicta.corpus;

import dicta.entity.Entity;
import dicta.entity.EntityType;
import java.io.Serializable;
import java.util.List;

/**
 * What an article calls an actor or a place that other articles may have as well, and that no
 * gazetteer lists. Another may spell it otherwise ("Pashinian") or take it for something else:
 * {@link Labels} finds the one label and type that it has across articles.
 *
 * @param entity its key
 * @param type what it is taken for
 * @param label what it is shown as, on one line
 */
public record Called(String entity, EntityType type, String label) implements Serializable {
  /** What an article calls those that it may share with others, by their keys. */
  public static List<Called> of(ReadArticle article) {
    return article.cast().entities().stream()
        .filter(Called::isShared)
        .map(
            entity ->
                new Called(
                    entity.key(),
                    entity.type(),
                    String.join(" ", entity.label().strip().split("\\s+"))))
        .toList();
  }

  /** Whether label and type of an entity are settled across articles. */
  public static boolean isShared(Entity entity) {
    return !entity.curated() && !entity.local();
  }
}
