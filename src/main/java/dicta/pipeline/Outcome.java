package dicta.pipeline;

import dicta.article.Article;
import dicta.article.Reading;
import dicta.article.Reading.Reason;
import dicta.article.Reading.Skipped;
import dicta.corpus.ReadArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of one input in a run. */
public sealed interface Outcome {
  /** It was an article and was read. */
  record Extracted(ReadArticle article) implements Outcome {}

  /** It was left out, with the reason. */
  record LeftOut(Reading.Skipped skipped) implements Outcome {}

  /**
   * What becomes of a reading; an article that makes the extractor throw is left out and counted,
   * never fatal to the run.
   */
  static Outcome of(Reading reading, Extractor extractor) {
    if (reading instanceof Skipped skipped) {
      return new LeftOut(skipped);
    }
    Reading.Read read = (Reading.Read) reading;
    try {
      return extractor.extract(read.article(), read.origin());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(read.article(), read.origin(), e);
    }
  }

  private static Outcome failed(Article article, String origin, Throwable cause) {
    Logger log = LoggerFactory.getLogger(Outcome.class);
    log.debug("extraction of {} failed", article.id(), cause);
    return new LeftOut(
        new Skipped(
            origin,
            Reason.EXTRACTION_FAILED,
            "This is a bug of Dicta's (" + cause + "): please report it with the article."));
  }
}
