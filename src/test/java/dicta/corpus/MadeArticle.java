package dicta.corpus;

import dicta.article.Article;
import dicta.article.Metadata;
import dicta.attribution.Mode;
import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An article in which one after the other says something, with its statements given. */
final class MadeArticle {
  /** "SPEAKER said CONTENT". */
  record Said(String speaker, Stance stance, String content) {}

  private MadeArticle() {}

  /**
   * @param opening the sentence before all of them
   */
  static ReadArticle of(String id, String opening, List<Said> all) {
    return of(id, opening, all, null);
  }

  /**
   * @param published date as ISO 8601, or null
   */
  static ReadArticle of(String id, String opening, List<Said> all, String published) {
    StringBuilder text = new StringBuilder(opening);
    List<Statement> statements = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (Said said : all) {
      int start = text.length() + 1;
      int cue = start + said.speaker().length() + 1;
      text.append(' ').append(said.speaker()).append(" said ").append(said.content());
      statements.add(
          new Statement(
              new Span(start, cue - 1),
              new Span(cue, cue + 4),
              List.of(new Span(cue + 5, text.length())),
              Mode.INDIRECT,
              said.stance(),
              false,
              null,
              null,
              null,
              List.of(),
              null,
              1));
      Speaker speaker = new Speaker(said.speaker(), said.speaker());
      attributions.add(new Attribution(List.of(speaker), List.of(), null, List.of(), null));
      text.append('.');
    }
    AnnotatedText annotated = Texts.annotate(text.toString());
    Cast cast = new Cast(List.of(), List.of(), attributions, List.of());
    List<Figure> figures = new FigureFinder().find(annotated, statements, cast);
    Article article =
        Article.of(id, text.toString(), new Metadata(null, null, null, published, null));
    return new ReadArticle(article, annotated, statements, cast, figures);
  }
}
