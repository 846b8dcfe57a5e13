package dicta.corpus;

import dicta.article.Article;
import dicta.attribution.Statement;
import dicta.entity.Cast;
import dicta.text.AnnotatedText;
import java.util.List;

/**
 * All that Dicta reads in one article.
 *
 * @param statements in text order
 * @param cast who and what; its attributions are parallel to the statements
 * @param figures in text order
 */
public record ReadArticle(
    Article article,
    AnnotatedText text,
    List<Statement> statements,
    Cast cast,
    List<Figure> figures) {
  public ReadArticle {
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
  }
}
