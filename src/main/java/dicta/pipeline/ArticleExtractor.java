package dicta.pipeline;

import dicta.article.Article;
import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import dicta.attribution.Statement;
import dicta.attribution.StatementFinder;
import dicta.attribution.TaggedStatementFinder;
import dicta.attribution.TripleTagger;
import dicta.corpus.FigureFinder;
import dicta.corpus.ReadArticle;
import dicta.entity.Cast;
import dicta.entity.CastFinder;
import dicta.text.AnnotatedText;
import dicta.text.Annotator;
import dicta.text.LanguageGuess;
import java.util.List;

/** The stages that one article passes, in order. */
final class ArticleExtractor implements Extractor {
  private final Annotator annotator;
  private final StatementFinder statements;
  private final CastFinder cast;
  private final FigureFinder figures;
  private final LanguageGuess language;

  /**
   * @param cut triples less sure than this are dropped before anything is made of them
   */
  ArticleExtractor(
      Annotator annotator,
      TripleTagger tagger,
      CastFinder cast,
      FigureFinder figures,
      LanguageGuess language,
      double cut) {
    this.annotator = annotator;
    this.statements =
        new TaggedStatementFinder(
            text ->
                tagger.tag(text).stream().filter(triple -> triple.confidence() >= cut).toList());
    this.cast = cast;
    this.figures = figures;
    this.language = language;
  }

  @Override
  public Outcome extract(Article article, String origin) {
    if (inAnotherLanguage(article)) {
      return new Outcome.LeftOut(
          new Skipped(
              origin,
              Reason.OTHER_LANGUAGE,
              "Dicta reads English; give \"language\": \"en\" if this is English after all."));
    }
    AnnotatedText text = annotator.annotate(article.text());
    List<Statement> found = statements.find(text);
    Cast who = cast.find(article.sha16(), text, found);
    return new Outcome.Extracted(
        new ReadArticle(article, text, found, who, figures.find(text, found, who)));
  }

  /** What the input says counts more than what the words look like. */
  private boolean inAnotherLanguage(Article article) {
    String said = article.metadata().language();
    return said == null
        ? language.isOther(article.text())
        : !said.toLowerCase(java.util.Locale.ROOT).startsWith("en");
  }
}
