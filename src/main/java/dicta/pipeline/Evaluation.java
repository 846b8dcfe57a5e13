package dicta.pipeline;

import dicta.article.ArticleSource;
import dicta.attribution.Statement;
import dicta.corpus.ReadArticle;
import dicta.evaluate.StatementLine;
import dicta.evaluate.StatementLine.Spans;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Extraction for measuring: all articles of a path in memory, in the form that scorers take. */
public final class Evaluation {
  private Evaluation() {}

  /** Reads all articles of a path; what is left out is said. */
  public static List<ReadArticle> read(String path, Models models, Talk talk, int threads) {
    List<ReadArticle> articles = new ArrayList<>();
    ArticleSource source = new ArticleSource(List.of(path), InputStream.nullInputStream());
    Progress progress = new Progress(talk.out(), "articles read", source::expected);
    try (Extraction extraction = new Extraction(models::newExtractor, threads)) {
      extraction.run(
          source,
          outcome -> {
            progress.step();
            if (outcome instanceof Outcome.Extracted extracted) {
              articles.add(extracted.article());
            } else if (outcome instanceof Outcome.LeftOut out) {
              talk.leftOut(out.skipped());
            }
          });
    }
    return articles;
  }

  /** The statements of an article as the scorer of source, cue and content takes them. */
  public static StatementLine line(ReadArticle article) {
    return new StatementLine(
        article.article().id(),
        article.article().text(),
        article.statements().stream().map(Evaluation::spans).toList());
  }

  private static Spans spans(Statement statement) {
    return new Spans(
        statement.source() == null ? List.of() : List.of(statement.source()),
        List.of(statement.cue()),
        statement.content(),
        statement.partOf() != null,
        statement.confidence());
  }
}
