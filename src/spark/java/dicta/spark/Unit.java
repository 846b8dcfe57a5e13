package dicta.spark;

import dicta.article.ArticleSource;
import java.io.Serializable;
import java.nio.file.Path;

/** What one step of a task reads. */
sealed interface Unit extends Serializable {
  /** A whole file, and the folder that its article's id is relative to. */
  record File(String path, String root) implements Unit {
    ArticleSource.Input input() {
      return new ArticleSource.Input(Path.of(path), Path.of(root));
    }
  }

  /** One line of a file of JSON lines. */
  record Line(String origin, String json) implements Unit {}
}
