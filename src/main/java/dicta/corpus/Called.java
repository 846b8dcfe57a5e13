package dicta.corpus;

import dicta.entity.Entity;
import java.io.Serializable;
import java.util.List;

/**
 * What one article calls an actor or a place that other articles may have as well, and that no
 * gazetteer lists. Another may spell it otherwise ("Pashinian"): {@link Labels} finds the one label
 * that it has across articles.
 *
 * @param entity its key
 * @param label what the article would show it as
 */
public record Called(String entity, String label) implements Serializable {
  /** What an article calls those that it may share with others, by their keys. */
  public static List<Called> of(ReadArticle article) {
    return article.cast().entities().stream()
        .filter(Called::isShared)
        .map(entity -> new Called(entity.key(), entity.label()))
        .toList();
  }

  /** Whether the label of an entity is settled across articles. */
  public static boolean isShared(Entity entity) {
    return !entity.curated() && !entity.local();
  }
}
